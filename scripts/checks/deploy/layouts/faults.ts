import { plantingFor, type Edit, type Plant } from '../../planted/plant.ts';
import { LAYOUT, lines, metadata } from '../../planted/seed/metadata.ts';
import type { Valid } from '../../planted/valid.ts';
import { CHILD } from './child.ts';

const { swapped, edited } = plantingFor('deploy');

const LAYOUTS = 'force-app/main/app/layouts';
const END = '</layoutSections>';
const AMOUNT_ITEM = '<field>Amount__c</field>\n            </layoutItems>';

/** Another item behind that of the amount. */
function item(...elements: readonly (readonly [string, string])[]): string {
  return `${AMOUNT_ITEM}\n            <layoutItems>\n${lines(...elements)}\n            </layoutItems>`;
}

/** The elements behind the sections of the seeded layout. */
function behind(name: string, rule: string, elements: string, at: string, more: readonly Edit[] = []): Plant {
  return edited(name, rule, LAYOUT, at, [
    ...more,
    { kind: 'replace', file: LAYOUT, text: END, by: `${END}\n${elements}` },
  ]);
}

function related(...elements: readonly (readonly [string, string])[]): string {
  return `<relatedLists>\n${lines(...elements)}\n</relatedLists>`;
}

const CHILDREN = ['relatedList', 'PlantedChild__c.Parent__c'] as const;

function layoutOf(file: string, items: string): Edit {
  const columns = `<layoutColumns>\n${items}\n</layoutColumns>`;
  return metadata(file, 'Layout', `<layoutSections>\n${columns}\n${lines(['style', 'OneColumn'])}\n</layoutSections>`);
}

function items(...fields: readonly (readonly [field: string, behavior: string])[]): string {
  return fields
    .map(([field, behavior]) => `<layoutItems>\n${lines(['behavior', behavior], ['field', field])}\n</layoutItems>`)
    .join('\n');
}

function action(type: string, name: string, order = '0'): string {
  return `<platformActionListItems>\n${lines(['actionName', name], ['actionType', type], ['sortOrder', order])}\n</platformActionListItems>`;
}

function actions(context: string, ...entries: readonly string[]): string {
  return `<platformActionList>\n${lines(['actionListContext', context])}\n${entries.join('\n')}\n</platformActionList>`;
}

function quick(...names: readonly string[]): string {
  const entries = names.map(
    (name) => `<quickActionListItems>\n${lines(['quickActionName', name])}\n</quickActionListItems>`,
  );
  return `<quickActionList>\n${entries.join('\n')}\n</quickActionList>`;
}

const OPPORTUNITY = `${LAYOUTS}/Opportunity-Planted.layout-meta.xml`;
const LEAD = `${LAYOUTS}/Lead-Planted.layout-meta.xml`;
const EVENT = `${LAYOUTS}/Notice__e-Planted.layout-meta.xml`;

export const LAYOUTS_FAULTS: readonly Plant[] = [
  swapped(
    'a layout shows a field twice',
    'layout-field-twice',
    LAYOUT,
    AMOUNT_ITEM,
    item(['behavior', 'Edit'], ['field', 'amount__C']),
    'amount__C',
  ),
  swapped(
    'a layout item holds nothing',
    'layout-item-content',
    LAYOUT,
    AMOUNT_ITEM,
    item(['behavior', 'Edit']),
    'Items>\n    <behavior>Edit</behavior>\n',
  ),
  swapped(
    'an empty space shows a field',
    'layout-item-content',
    LAYOUT,
    AMOUNT_ITEM,
    item(['emptySpace', 'true'], ['field', 'CreatedById']),
    'CreatedById',
  ),
  swapped(
    'a layout item shows a field and a page',
    'layout-item-content',
    LAYOUT,
    AMOUNT_ITEM,
    item(['behavior', 'Readonly'], ['field', 'CreatedById'], ['page', 'Frame']),
    'Frame',
  ),
  swapped(
    'an empty space can be edited',
    'layout-empty-space',
    LAYOUT,
    AMOUNT_ITEM,
    item(['behavior', 'Edit'], ['emptySpace', 'true']),
    '<behavior>Edit</behavior>\n    <emptySpace>',
  ),
  swapped(
    'an empty space is not empty',
    'layout-empty-space',
    LAYOUT,
    AMOUNT_ITEM,
    item(['emptySpace', 'false']),
    '<emptySpace>false',
  ),
  swapped(
    'a field of a layout has no behavior',
    'layout-behavior-missing',
    LAYOUT,
    AMOUNT_ITEM,
    item(['field', 'OwnerId']),
    '<layoutItems>\n    <field>OwnerId',
  ),
  swapped(
    'a layout lets people edit who created a record',
    'layout-read-only',
    LAYOUT,
    AMOUNT_ITEM,
    item(['behavior', 'Edit'], ['field', 'CreatedById']),
    'Edit</behavior>\n    <field>CreatedById',
  ),
  swapped(
    'a layout requires a number that counts by itself',
    'layout-read-only',
    LAYOUT,
    '<behavior>Readonly</behavior>',
    '<behavior>Edit</behavior>',
  ),
  edited('a layout lets people edit a formula', 'layout-read-only', LAYOUT, '<behavior>Edit', [
    {
      kind: 'replace',
      file: 'force-app/main/app/objects/Planted__c/fields/Amount__c.field-meta.xml',
      text: '<label>',
      by: '<formula>1 + 1</formula>\n    <label>',
    },
  ]),
  edited(
    'a layout requires a checkbox',
    'layout-required-checkbox',
    LAYOUT,
    'Required</behavior>\n    <field>IsOpen__c',
    [
      metadata(
        'force-app/main/app/objects/Planted__c/fields/IsOpen__c.field-meta.xml',
        'CustomField',
        lines(['fullName', 'IsOpen__c'], ['defaultValue', 'false'], ['label', 'Open'], ['type', 'Checkbox']),
      ),
      { kind: 'replace', file: LAYOUT, text: AMOUNT_ITEM, by: item(['behavior', 'Required'], ['field', 'IsOpen__c']) },
    ],
  ),
  swapped(
    'a layout shows when a record was made',
    'layout-field-not-offered',
    LAYOUT,
    AMOUNT_ITEM,
    item(['behavior', 'Readonly'], ['field', 'CreatedDate']),
    'CreatedDate',
  ),
  swapped(
    'a layout shows the id',
    'layout-field-not-offered',
    LAYOUT,
    AMOUNT_ITEM,
    item(['behavior', 'Readonly'], ['field', 'Id']),
    '<field>Id',
  ),
  edited(
    'the layout of a detail shows an owner',
    'layout-field-not-offered',
    `${LAYOUTS}/PlantedChild__c-Child.layout-meta.xml`,
    'OwnerId',
    [
      ...CHILD,
      layoutOf(
        `${LAYOUTS}/PlantedChild__c-Child.layout-meta.xml`,
        items(['Parent__c', 'Required'], ['OwnerId', 'Edit']),
      ),
    ],
  ),
  edited('a layout of opportunities lacks the stage', 'layout-standard-required', OPPORTUNITY, '<Layout', [
    layoutOf(OPPORTUNITY, items(['Name', 'Required'], ['CloseDate', 'Required'])),
  ]),
  edited('a layout of leads leaves the company open', 'layout-standard-required', LEAD, 'Edit', [
    layoutOf(LEAD, items(['Name', 'Required'], ['Status', 'Required'], ['Company', 'Edit'])),
  ]),
  swapped(
    'a layout shows a page that is not there',
    'layout-item-target',
    LAYOUT,
    AMOUNT_ITEM,
    item(['page', 'Nowhere']),
    'Nowhere',
  ),
  swapped(
    'a layout shows a report that is not there',
    'layout-item-target',
    LAYOUT,
    AMOUNT_ITEM,
    item(['reportChartComponent', '<reportName>Planted/Gone</reportName>']),
    'Planted/Gone',
  ),
  edited('a layout shows a link that is not there', 'layout-item-target', LAYOUT, 'GoneLink', [
    {
      kind: 'replace',
      file: LAYOUT,
      text: END,
      by: `${END}\n<layoutSections>\n<layoutColumns>\n<layoutItems>\n<customLink>GoneLink</customLink>\n</layoutItems>\n</layoutColumns>\n<style>CustomLinks</style>\n</layoutSections>`,
    },
  ]),
  swapped(
    'a layout shows three report charts',
    'layout-charts',
    LAYOUT,
    AMOUNT_ITEM,
    [1, 2, 3].reduce(
      (text) => text.replace(AMOUNT_ITEM, item(['reportChartComponent', '<reportName>Rows</reportName>'])),
      AMOUNT_ITEM,
    ),
    '<reportChartComponent><reportName>Rows</reportName></reportChartComponent>\n            </layoutItems>\n            <layoutItems>\n                <behavior>Required',
  ),
  swapped(
    'a section of two columns has one',
    'layout-section-columns',
    LAYOUT,
    '<style>OneColumn',
    '<style>TwoColumnsTopToBottom',
  ),
  swapped(
    'a section from left to right has one column',
    'layout-section-columns',
    LAYOUT,
    '<style>OneColumn',
    '<style>TwoColumnsLeftToRight',
  ),
  swapped(
    'a section of one column has two',
    'layout-section-columns',
    LAYOUT,
    '<style>OneColumn',
    '<layoutColumns/>\n        <style>OneColumn',
    '<style>OneColumn',
  ),
  swapped(
    'a section has a label of its own and no label',
    'layout-section-label',
    LAYOUT,
    '<customLabel>false',
    '<customLabel>true',
  ),
  swapped(
    'fields stand among custom links',
    'layout-link-section',
    LAYOUT,
    '<style>OneColumn',
    '<style>CustomLinks',
    '<field>Name',
  ),
  swapped(
    'a custom link stands among fields',
    'layout-link-section',
    LAYOUT,
    AMOUNT_ITEM,
    item(['customLink', 'Somewhere']),
    '<customLink>Somewhere',
  ),
  edited('a layout file names no object', 'layout-name', `${LAYOUTS}/Planted.layout-meta.xml`, '<Layout', [
    layoutOf(`${LAYOUTS}/Planted.layout-meta.xml`, items(['Name', 'Readonly'])),
  ]),
  edited('a platform event has a layout', 'layout-object', EVENT, '<Layout', [
    metadata(
      'force-app/main/app/objects/Notice__e/Notice__e.object-meta.xml',
      'CustomObject',
      lines(
        ['deploymentStatus', 'Deployed'],
        ['eventType', 'HighVolume'],
        ['label', 'Notice'],
        ['pluralLabel', 'Notices'],
        ['publishBehavior', 'PublishAfterCommit'],
      ),
    ),
    layoutOf(EVENT, ''),
  ]),
  behind(
    'a custom object offers assignment rules',
    'layout-option',
    '<showRunAssignmentRulesCheckbox>true</showRunAssignmentRulesCheckbox>',
    '<showRunAssignmentRulesCheckbox>',
  ),
  behind(
    'a custom object offers an e-mail box',
    'layout-option',
    '<showEmailCheckbox>true</showEmailCheckbox>',
    '<showEmailCheckbox>',
  ),
  behind(
    'an e-mail box that is not shown is ticked',
    'layout-option-default',
    '<emailDefault>true</emailDefault>',
    '<emailDefault>',
  ),
  behind(
    'an object without a feed has a feed layout',
    'layout-feed',
    '<feedLayout>\n<autocollapsePublisher>false</autocollapsePublisher>\n</feedLayout>',
    '<feedLayout>',
  ),
  behind(
    'a related list stands twice',
    'layout-related-twice',
    `${related(CHILDREN)}\n<relatedLists>\n<relatedList>PlantedChild__c.parent__c</relatedList>\n</relatedLists>`,
    'parent__c',
    CHILD,
  ),
  behind(
    'a related list shows the children of another object',
    'layout-related-target',
    related(['relatedList', 'PlantedChild__c.Other__c']),
    'Other__c',
    CHILD,
  ),
  behind(
    'a related list is named after a number',
    'layout-related-target',
    related(['relatedList', 'Planted__c.Amount__c']),
    'Planted__c.Amount__c',
  ),
  behind(
    'a custom object lists contacts',
    'layout-related-object',
    related(['relatedList', 'RelatedContactList']),
    'RelatedContactList',
  ),
  behind(
    'an object without activities lists them',
    'layout-related-object',
    related(['relatedList', 'RelatedActivityList']),
    'RelatedActivityList',
  ),
  behind(
    'an object without activities lists past ones',
    'layout-related-object',
    related(['relatedList', 'RelatedHistoryList']),
    'RelatedHistoryList',
  ),
  behind(
    'an object without history lists it',
    'layout-related-object',
    related(['relatedList', 'RelatedEntityHistoryList']),
    'RelatedEntityHistoryList',
  ),
  behind(
    'a related list has a column that is none',
    'layout-related-column',
    related(['fields', 'AMOUNT'], CHILDREN),
    'AMOUNT',
    CHILD,
  ),
  behind(
    'a related list of details shows owners',
    'layout-related-column',
    related(['fields', 'OWNER.ALIAS'], CHILDREN),
    'OWNER.ALIAS',
    CHILD,
  ),
  behind(
    'a related list is sorted by a field of its parent',
    'layout-related-column',
    related(['fields', 'NAME'], CHILDREN, ['sortField', 'Amount__c'], ['sortOrder', 'Asc']),
    '<sortField>',
    CHILD,
  ),
  behind(
    'a related list shows a column twice',
    'layout-related-column-twice',
    related(['fields', 'NAME'], ['fields', 'Other__c'], ['fields', 'other__c'], CHILDREN),
    'other__c',
    CHILD,
  ),
  behind(
    'a related list has eleven columns',
    'layout-related-columns',
    related(...Array.from({ length: 11 }, (_, at) => ['fields', `F${at}__c`] as const), CHILDREN),
    'F10__c',
    CHILD,
  ),
  behind(
    'a related list has an order and nothing to order by',
    'layout-sort-order',
    related(['fields', 'NAME'], CHILDREN, ['sortOrder', 'Desc']),
    '<sortOrder>',
    CHILD,
  ),
  behind(
    'a layout leaves out a button that is not there',
    'layout-excluded-button',
    '<excludeButtons>Erase</excludeButtons>',
    'Erase',
  ),
  behind(
    'a related list leaves out a button that is not there',
    'layout-excluded-button',
    related(['excludeButtons', 'Renew'], CHILDREN),
    'Renew',
    CHILD,
  ),
  behind(
    'a layout leaves out a button twice',
    'layout-button-twice',
    '<excludeButtons>Clone</excludeButtons>\n<excludeButtons>clone</excludeButtons>',
    '>clone',
  ),
  behind(
    'a layout shows a button that is not there',
    'layout-custom-button',
    '<customButtons>Recount</customButtons>',
    'Recount',
  ),
  behind(
    'a related list shows a button that is not there',
    'layout-custom-button',
    related(['customButtons', 'Recount'], CHILDREN),
    'Recount',
    CHILD,
  ),
  behind(
    'a layout names a quick action that is not there',
    'layout-quick-action',
    quick('Planted__c.Recount'),
    'Recount',
  ),
  behind('a layout names a global action that is not there', 'layout-quick-action', quick('NewRecount'), 'NewRecount'),
  behind(
    'a layout names an action of another object',
    'layout-quick-action',
    quick('Account.LogACall'),
    'Account.LogACall',
  ),
  behind('a layout names a quick action twice', 'layout-action-twice', quick('LogACall', 'logACall'), 'logACall'),
  behind(
    'two actions have one place',
    'layout-action-twice',
    actions(
      'Record',
      action('StandardButton', 'Edit', '7'),
      action('StandardButton', 'Clone', '7').replace('<sortOrder>', '<sortOrder> '),
    ),
    '<sortOrder> 7',
  ),
  behind(
    'the actions of a layout are those of a list',
    'layout-platform-action',
    actions('ListView', action('StandardButton', 'Edit')),
    'ListView',
  ),
  behind(
    'an action list names a button that is not there',
    'layout-platform-action',
    actions('Record', action('StandardButton', 'Erase')),
    'Erase',
  ),
  behind(
    'an action list names a custom button that is not there',
    'layout-platform-action',
    actions('Record', action('CustomButton', 'Planted__c.Recount')),
    'Recount',
  ),
  behind(
    'an action list names a quick action that is not there',
    'layout-quick-action',
    actions('Record', action('QuickAction', 'Planted__c.Recount')),
    'Recount',
  ),
  behind(
    'a hover shows a field that is not there',
    'layout-mini-field',
    '<miniLayout>\n<fields>Gone__c</fields>\n</miniLayout>',
    'Gone__c',
  ),
  behind(
    'a layout follows a look-up that is none',
    'layout-related-look-up',
    '<relatedObjects>Amount__c</relatedObjects>',
    '<relatedObjects>',
  ),
  edited(
    'a profile assigns a layout that is not there',
    'layout-assignment',
    'force-app/main/app/profiles/Planted.profile-meta.xml',
    'Gone',
    [
      metadata(
        'force-app/main/app/profiles/Planted.profile-meta.xml',
        'Profile',
        '<custom>true</custom>\n<layoutAssignments>\n<layout>Planted__c-Gone</layout>\n</layoutAssignments>\n<userLicense>Salesforce</userLicense>',
      ),
    ],
  ),
];

function accepted(name: string, elements: string, more: readonly Edit[] = []): Valid {
  return { name, edits: [...more, { kind: 'replace', file: LAYOUT, text: END, by: `${END}\n${elements}` }] };
}

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
