import { LAYOUT } from '../../../planted/seed/metadata.ts';
import { type Valid } from '../../../planted/valid.ts';
import { CHILD } from '../child.ts';
import {
  LAYOUTS,
  AMOUNT_ITEM,
  item,
  related,
  CHILDREN,
  layoutOf,
  items,
  action,
  actions,
  quick,
  OPPORTUNITY,
  accepted,
} from './planting.ts';

export const LAYOUTS_VALID: readonly Valid[] = [
  accepted(
    'a related list with standard and own columns',
    related(
      ['excludeButtons', 'New'],
      ['fields', 'NAME'],
      ['fields', 'Other__c'],
      ['fields', 'CREATED_DATE'],
      ['fields', 'UPDATEDBY_USER'],
      CHILDREN,
      ['sortField', 'NAME'],
      ['sortOrder', 'Asc'],
    ),
    CHILD,
  ),
  accepted(
    'notes and files below a record',
    `${related(['relatedList', 'RelatedNoteList'])}\n${related(['relatedList', 'RelatedFileList'])}\n${related(['relatedList', 'RelatedProcessHistoryList'])}`,
  ),
  accepted(
    'standard buttons left out',
    ['Submit', 'Share', 'ChangeOwnerOne', 'ChangeRecordType', 'PrintableView', 'Clone', 'Delete', 'Edit']
      .map((name) => `<excludeButtons>${name}</excludeButtons>`)
      .join('\n'),
  ),
  accepted(
    'actions of the platform',
    quick('FeedItem.TextPost', 'FeedItem.ContentPost', 'NewTask', 'NewEvent', 'LogACall', 'FeedItem.LinkPost'),
  ),
  accepted(
    'an action list of a record',
    actions(
      'Record',
      action('StandardButton', 'Edit'),
      action('QuickAction', 'LogACall', '1'),
      action('StandardButton', 'Clone', '2'),
    ),
  ),
  accepted(
    'a section of empty columns for links',
    '<layoutSections>\n<customLabel>true</customLabel>\n<detailHeading>false</detailHeading>\n<editHeading>false</editHeading>\n<label>Links</label>\n<layoutColumns/>\n<layoutColumns/>\n<layoutColumns/>\n<style>CustomLinks</style>\n</layoutSections>',
  ),
  accepted(
    'options of cases that are off',
    '<showEmailCheckbox>false</showEmailCheckbox>\n<showHighlightsPanel>true</showHighlightsPanel>\n<showRunAssignmentRulesCheckbox>false</showRunAssignmentRulesCheckbox>\n<showSubmitAndAttachButton>false</showSubmitAndAttachButton>',
  ),
  {
    name: 'an empty space between two fields',
    edits: [{ kind: 'replace', file: LAYOUT, text: AMOUNT_ITEM, by: item(['emptySpace', 'true']) }],
  },
  {
    name: 'who created and changed a record',
    edits: [
      {
        kind: 'replace',
        file: LAYOUT,
        text: AMOUNT_ITEM,
        by: `${item(['behavior', 'Readonly'], ['field', 'CreatedById'])}\n${items(['LastModifiedById', 'Readonly'], ['OwnerId', 'Edit'])}`,
      },
    ],
  },
  {
    name: 'a layout of opportunities with any of their fields',
    edits: [
      layoutOf(
        OPPORTUNITY,
        items(
          ['Name', 'Required'],
          ['StageName', 'Required'],
          ['CloseDate', 'Required'],
          ['IsPrivate', 'Edit'],
          ['TotalOpportunityQuantity', 'Edit'],
          ['NextStep', 'Edit'],
          ['CampaignId', 'Edit'],
        ),
      ),
    ],
  },
  {
    name: 'a layout of a custom metadata type',
    edits: [
      layoutOf(
        `${LAYOUTS}/Planted__mdt-Planted.layout-meta.xml`,
        items(
          ['MasterLabel', 'Required'],
          ['DeveloperName', 'Required'],
          ['IsProtected', 'Edit'],
          ['NamespacePrefix', 'Readonly'],
          ['Share__c', 'Required'],
          ['CreatedById', 'Readonly'],
        ),
      ),
    ],
  },
];
