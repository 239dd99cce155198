import { plantingFor, type Edit, type Plant } from '../../planted/plant.ts';
import { lines, LIST_VIEW, metadata, OBJECT } from '../../planted/seed/metadata.ts';
import type { Valid } from '../../planted/valid.ts';
import { CHILD } from '../layouts/child.ts';

const { swapped, edited } = plantingFor('deploy');

const SCOPE = '    <filterScope>Everything';
const AMOUNT_COLUMN = '<columns>Amount__c</columns>';
const OBJECTS = 'force-app/main/app/objects';
const CHILD_VIEW = `${OBJECTS}/PlantedChild__c/listViews/All.listView-meta.xml`;

/** Fields of the types that filters are told apart by. */
const FIELDS: readonly Edit[] = [
  field('Open__c', ['defaultValue', 'false'], ['label', 'Open'], ['type', 'Checkbox']),
  field('On__c', ['label', 'On'], ['required', 'false'], ['type', 'Date']),
  field('Story__c', ['label', 'Story'], ['length', '1000'], ['type', 'LongTextArea'], ['visibleLines', '3']),
  field('Kinds__c', ['label', 'Kinds'], ['required', 'false'], ['type', 'MultiselectPicklist'], ['visibleLines', '3']),
  field('Kind__c', ['label', 'Kind'], ['required', 'false'], ['type', 'Picklist']),
];

function field(name: string, ...elements: readonly (readonly [string, string])[]): Edit {
  const values = ['Red', 'Green'].map(
    (each) => `<value><fullName>${each}</fullName><default>false</default><label>${each}</label></value>`,
  );
  const set = `<valueSet><valueSetDefinition><sorted>false</sorted>${values.join('')}</valueSetDefinition></valueSet>`;
  const isList = elements.some(([, type]) => type.endsWith('icklist'));
  return metadata(
    `${OBJECTS}/Planted__c/fields/${name}.field-meta.xml`,
    'CustomField',
    `${lines(['fullName', name], ['description', 'For filters.'], ...elements)}${isList ? `\n${set}` : ''}`,
  );
}

function filter(name: string, operation: string, value?: string): string {
  const end = value === undefined ? [] : [['value', value] as const];
  return `<filters>\n${lines(['field', name], ['operation', operation], ...end)}\n</filters>`;
}

/** The list view with filters, found at a text of it. */
function filtered(name: string, rule: string, filters: string, at: string): Plant {
  return edited(name, rule, LIST_VIEW, at, [...FIELDS, replaced(filters)]);
}

function replaced(by: string): Edit {
  return { kind: 'replace', file: LIST_VIEW, text: SCOPE, by: `${by}\n${SCOPE}` };
}

function accepted(name: string, by: string): Valid {
  return { name, edits: [...FIELDS, replaced(by)] };
}

function view(file: string, scope: string, ...columns: readonly string[]): Edit {
  const named = columns.map((column) => ['columns', column] as const);
  return metadata(file, 'ListView', lines(['fullName', 'All'], ...named, ['filterScope', scope], ['label', 'All']));
}

const TWO = `${filter('Amount__c', 'greaterThan', '1')}\n${filter('Code__c', 'equals', 'A')}`;

export const LIST_VIEWS_FAULTS: readonly Plant[] = [
  swapped('a list view has another name than its file', 'view-name', LIST_VIEW, '<fullName>All', '<fullName>Every'),
  swapped('a list view has a column that is none', 'view-column', LIST_VIEW, '<columns>NAME', '<columns>AMOUNT'),
  swapped(
    'a list view names a standard column as a field',
    'view-column',
    LIST_VIEW,
    '<columns>NAME',
    '<columns>CreatedDate',
  ),
  swapped('a list view shows a field of the owner', 'view-column', LIST_VIEW, '<columns>NAME', '<columns>Owner.Email'),
  filtered('a list view filters by a column that is none', 'view-column', filter('STAGE', 'equals', 'A'), 'STAGE'),
  edited('a list view of details shows owners', 'view-column', CHILD_VIEW, 'OWNER.ALIAS', [
    ...CHILD,
    view(CHILD_VIEW, 'Everything', 'NAME', 'OWNER.ALIAS'),
  ]),
  edited(
    'a list view of a metadata type shows names',
    'view-column',
    `${OBJECTS}/Planted__mdt/listViews/All.listView-meta.xml`,
    'NAME',
    [view(`${OBJECTS}/Planted__mdt/listViews/All.listView-meta.xml`, 'Everything', 'NAME')],
  ),
  edited(
    'a list view of accounts names a field',
    'view-column',
    `${OBJECTS}/Account/listViews/All.listView-meta.xml`,
    'AnnualRevenue',
    [view(`${OBJECTS}/Account/listViews/All.listView-meta.xml`, 'Everything', 'ACCOUNT.NAME', 'AnnualRevenue')],
  ),
  edited('a list view in the file of its object has a column that is none', 'view-column', OBJECT, 'AMOUNT', [
    {
      kind: 'replace',
      file: OBJECT,
      text: '    <nameField>',
      by: `<listViews>\n${lines(['fullName', 'Inline'], ['columns', 'AMOUNT'], ['filterScope', 'Everything'], ['label', 'Inline'])}\n</listViews>\n    <nameField>`,
    },
  ]),
  swapped(
    'a list view shows a column twice',
    'view-column-twice',
    LIST_VIEW,
    AMOUNT_COLUMN,
    `${AMOUNT_COLUMN}\n<columns>amount__c</columns>`,
    'amount__c',
  ),
  edited(
    'a platform event has a list view',
    'view-object',
    `${OBJECTS}/Notice__e/listViews/All.listView-meta.xml`,
    '<ListView',
    [view(`${OBJECTS}/Notice__e/listViews/All.listView-meta.xml`, 'Everything', 'NAME')],
  ),
  filtered('a list view filters by long text', 'view-not-filtered', filter('Story__c', 'contains', 'x'), 'Story__c'),
  filtered(
    'a list view looks for text in a number',
    'view-operator',
    filter('Amount__c', 'contains', '1'),
    '<operation>',
  ),
  filtered(
    'a list view looks for the beginning of a date',
    'view-operator',
    filter('On__c', 'startsWith', '2026'),
    '<operation>',
  ),
  filtered('a list view compares a checkbox', 'view-operator', filter('Open__c', 'greaterThan', '0'), '<operation>'),
  filtered('a list view looks in a checkbox', 'view-operator', filter('Open__c', 'contains', '1'), '<operation>'),
  filtered(
    'a list view takes text for several values',
    'view-operator',
    filter('Code__c', 'includes', 'A'),
    '<operation>',
  ),
  filtered(
    'a list view takes one value for several',
    'view-operator',
    filter('Kind__c', 'excludes', 'Red'),
    '<operation>',
  ),
  filtered(
    'a list view compares several values',
    'view-operator',
    filter('Kinds__c', 'lessThan', 'Red'),
    '<operation>',
  ),
  filtered(
    'a list view measures a distance to a number',
    'view-operator',
    filter('Amount__c', 'within', '5'),
    '<operation>',
  ),
  filtered(
    'a list view looks in the date of creation',
    'view-operator',
    filter('CREATED_DATE', 'contains', '2026'),
    '<operation>',
  ),
  filtered(
    'a list view compares a number with a word',
    'view-value',
    filter('Amount__c', 'greaterThan', 'many'),
    'many',
  ),
  filtered(
    'a list view compares a date with a word',
    'view-value',
    filter('On__c', 'greaterThan', 'SOMEDAY'),
    'SOMEDAY',
  ),
  filtered(
    'a list view compares a date with a formula',
    'view-value',
    filter('CREATED_DATE', 'equals', 'TODAY()'),
    'TODAY()',
  ),
  filtered('a list view asks a checkbox for a word', 'view-value', filter('Open__c', 'equals', 'Open'), '>Open<'),
  filtered(
    'a list view asks for a value that the list lacks',
    'view-value',
    filter('Kind__c', 'equals', 'Blue'),
    'Blue',
  ),
  filtered(
    'a list view asks for several values that the list lacks',
    'view-value',
    filter('Kinds__c', 'includes', 'Red;Blue'),
    'Blue',
  ),
  filtered('a list view compares with nothing', 'view-value', filter('Amount__c', 'greaterThan'), '<filters>'),
  filtered(
    'filter logic names a filter that is not there',
    'view-logic',
    `<booleanFilter>1 AND 3</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic leaves a filter out',
    'view-logic',
    `<booleanFilter>1</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic opens a parenthesis',
    'view-logic',
    `<booleanFilter>(1 AND 2</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic closes a parenthesis',
    'view-logic',
    `<booleanFilter>1 AND 2)</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic has two operators',
    'view-logic',
    `<booleanFilter>1 AND OR 2</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic has no operator',
    'view-logic',
    `<booleanFilter>1 2</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic ends in the middle',
    'view-logic',
    `<booleanFilter>1 AND</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic is written as in a program',
    'view-logic',
    `<booleanFilter>1 &amp;&amp; 2</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic has nothing to join',
    'view-logic',
    '<booleanFilter>1 AND 2</booleanFilter>',
    '<booleanFilter>',
  ),
  filtered(
    'a list view has eleven filters',
    'view-filters',
    Array.from({ length: 11 }, (_, at) =>
      filter('Amount__c', 'notEqual', String(100 + at)).replace('<filters>', `<filters id="${at}">`),
    ).join('\n'),
    '<filters id="10">',
  ),
  edited('a list view of details is that of an owner', 'view-scope', CHILD_VIEW, 'Mine', [
    ...CHILD,
    view(CHILD_VIEW, 'Mine', 'NAME'),
  ]),
  edited(
    'a list view of a metadata type is that of an owner',
    'view-scope',
    `${OBJECTS}/Planted__mdt/listViews/All.listView-meta.xml`,
    'Mine',
    [view(`${OBJECTS}/Planted__mdt/listViews/All.listView-meta.xml`, 'Mine', 'MasterLabel')],
  ),
  swapped('a list view of a custom object is that of a sales team', 'view-scope', LIST_VIEW, 'Everything', 'SalesTeam'),
  swapped(
    'a list view of a custom object is that of a territory',
    'view-scope',
    LIST_VIEW,
    'Everything',
    'MyTerritory',
  ),
  swapped('a list view of a custom object is that of a delegate', 'view-scope', LIST_VIEW, 'Everything', 'Delegated'),
  swapped('a list view of a queue names none', 'view-scope-parts', LIST_VIEW, 'Everything', 'Queue'),
  swapped(
    'a list view of everything names a queue',
    'view-scope-parts',
    LIST_VIEW,
    '</label>',
    '</label>\n    <queue>Planted</queue>',
    '<queue>',
  ),
  edited('a list view of an owner names a division', 'view-scope-parts', LIST_VIEW, '<division>', [
    { kind: 'replace', file: LIST_VIEW, text: SCOPE, by: '    <division>North</division>\n    <filterScope>Mine' },
  ]),
  swapped(
    'a list view is shared with nobody',
    'view-shared',
    LIST_VIEW,
    '</label>',
    '</label>\n    <sharedTo>\n    </sharedTo>',
    '<sharedTo>',
  ),
  swapped(
    'a list view is shared with a role without a name',
    'view-shared',
    LIST_VIEW,
    '</label>',
    '</label>\n    <sharedTo>\n        <role></role>\n    </sharedTo>',
    '<role>',
  ),
];

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
