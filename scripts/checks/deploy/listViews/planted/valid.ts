import { LIST_VIEW } from '../../../planted/seed/metadata.ts';
import { type Valid } from '../../../planted/valid.ts';
import { OBJECTS, filter, accepted, view, TWO } from './planting.ts';

export const LIST_VIEWS_VALID: readonly Valid[] = [
  accepted(
    'filters of every type',
    [
      filter('Amount__c', 'greaterOrEqual', '1,000.50'),
      filter('Open__c', 'equals', '1'),
      filter('On__c', 'equals', 'LAST_N_DAYS:30'),
      filter('Kinds__c', 'includes', 'Red;Green'),
      filter('Kind__c', 'notEqual', 'Red,Green'),
      filter('Code__c', 'startsWith', 'A,B'),
      filter('CREATED_DATE', 'greaterThan', '1/31/2026'),
      filter('Kind__c', 'equals'),
    ].join('\n'),
  ),
  accepted(
    'a date compared with relative days',
    `${filter('On__c', 'equals', 'THIS_MONTH')}\n${filter('On__c', 'lessThan', 'TODAY')}\n${filter('CREATED_DATE', 'equals', 'LAST 7 DAYS')}\n${filter('On__c', 'greaterThan', '2026-01-31')}`,
  ),
  accepted(
    'filter logic with nested parentheses',
    `<booleanFilter>((1 and 2) OR NOT 3) AND 4</booleanFilter>\n${TWO}\n${TWO}`,
  ),
  accepted(
    'standard columns',
    [
      'OBJECT_ID',
      'CREATED_DATE',
      'CREATEDBY_USER',
      'CREATEDBY_USER.ALIAS',
      'LAST_UPDATE',
      'UPDATEDBY_USER',
      'OWNER.ALIAS',
      'OWNER.FIRST_NAME',
      'OWNER.LAST_NAME',
      'LAST_ACTIVITY',
      'RECORDTYPE',
    ]
      .map((name) => `<columns>${name}</columns>`)
      .join('\n'),
  ),
  accepted('a long text as a column', '<columns>Story__c</columns>'),
  {
    name: 'a list view of a custom metadata type',
    edits: [
      view(
        `${OBJECTS}/Planted__mdt/listViews/All.listView-meta.xml`,
        'Everything',
        'MasterLabel',
        'DeveloperName',
        'Share__c',
      ),
    ],
  },
  {
    name: 'a list view of own opportunities',
    edits: [
      view(
        `${OBJECTS}/Opportunity/listViews/Mine_All.listView-meta.xml`,
        'Mine',
        'OPPORTUNITY.NAME',
        'ACCOUNT.NAME',
        'OPPORTUNITY.AMOUNT',
        'OPPORTUNITY.CLOSE_DATE',
        'CORE.USERS.ALIAS',
      ),
    ].map((edit) =>
      edit.kind === 'write' ? { ...edit, text: edit.text.replace('>All</fullName', '>Mine_All</fullName') } : edit,
    ),
  },
  {
    name: 'a list view shared with a role',
    edits: [
      {
        kind: 'replace',
        file: LIST_VIEW,
        text: '</label>',
        by: '</label>\n    <sharedTo>\n        <allInternalUsers></allInternalUsers>\n        <role>Planted</role>\n    </sharedTo>',
      },
    ],
  },
  {
    name: 'a list view of a queue',
    edits: [
      { kind: 'replace', file: LIST_VIEW, text: 'Everything</filterScope>', by: 'Queue</filterScope>' },
      { kind: 'replace', file: LIST_VIEW, text: '</label>', by: '</label>\n    <queue>Planted</queue>' },
    ],
  },
];
