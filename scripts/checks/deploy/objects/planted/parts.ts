import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { lines, metadata, OBJECT } from '../../../planted/seed/metadata.ts';
import type { Valid } from '../../../planted/valid.ts';
import { extra, fieldFile, fieldOf, objectEdit, objectFile, OBJECTS, values } from '../../fields/planted/planting.ts';

const { edited } = plantingFor('deploy');

const ENTRIES = `${OBJECTS}/Planted__c`;
const COMPACT = `${ENTRIES}/compactLayouts/Short.compactLayout-meta.xml`;
const SET = `${ENTRIES}/fieldSets/Main.fieldSet-meta.xml`;
const LINK = `${ENTRIES}/webLinks/Go.webLink-meta.xml`;
const TYPE = `${ENTRIES}/recordTypes/Simple.recordType-meta.xml`;

const compact = (...fields: readonly string[]): Edit =>
  metadata(
    COMPACT,
    'CompactLayout',
    lines(['fullName', 'Short'], ...fields.map((field) => ['fields', field] as const), ['label', 'Short']),
  );
const LONG: Edit = extra('LongTextArea', ['length', '1000'], ['visibleLines', '3']);
const assigned = (name: string): Edit => ({
  kind: 'replace',
  file: OBJECT,
  text: '    <deployment',
  by: `    <compactLayoutAssignment>${name}</compactLayoutAssignment>\n    <deployment`,
});

const COMPACTS: readonly Plant[] = [
  edited(
    'an object names a compact layout that is not there',
    'compact-assignment',
    OBJECT,
    '<compactLayoutAssignment>',
    [assigned('Short')],
  ),
  edited('a compact layout shows a field that is not there', 'compact-field', COMPACT, '<fields>', [
    compact('Nothing__c'),
  ]),
  edited('a compact layout shows a long text', 'compact-type', COMPACT, '<fields>', [compact('Extra__c'), LONG]),
  edited('a compact layout shows several values', 'compact-type', COMPACT, '<fields>', [
    compact('Extra__c'),
    extra('MultiselectPicklist', ['valueSet', values('A')], ['visibleLines', '4']),
  ]),
  edited('a compact layout shows a field twice', 'compact-twice', COMPACT, '<fields>name', [compact('Name', 'name')]),
  edited('a compact layout shows nothing', 'compact-empty', COMPACT, '<CompactLayout', [compact()]),
];

const set = (...fields: readonly string[]): Edit =>
  metadata(
    SET,
    'FieldSet',
    [
      lines(['fullName', 'Main'], ['description', 'Main.']),
      ...fields.map(
        (field) =>
          `    <displayedFields>\n        <field>${field}</field>\n        <isFieldManaged>false</isFieldManaged>\n        <isRequired>false</isRequired>\n    </displayedFields>`,
      ),
      lines(['label', 'Main']),
    ].join('\n'),
  );

const onAccount = SET.replace('/Planted__c/', '/Account/');

const SETS: readonly Plant[] = [
  edited('a field set of accounts has a standard field that is none', 'field-set-field', onAccount, '<field>', [
    { ...set('Indusrty'), file: onAccount },
  ]),
  edited('a field set has a field that is not there', 'field-set-field', SET, '<field>', [set('Nothing__c')]),
  edited('a field set follows no relationship', 'field-set-field', SET, '<field>', [set('Nothing__r.Code__c')]),
  edited('a field set has a field twice', 'field-set-twice', SET, '<field>code', [set('Code__c', 'code__c')]),
];

type Pairs = readonly (readonly [string, string])[];

function link(...pairs: Pairs): Edit {
  const own = new Set(pairs.map(([name]) => name));
  const common: Pairs = [
    ['fullName', 'Go'],
    ['availability', 'online'],
    ['displayType', 'button'],
    ['linkType', 'url'],
    ['masterLabel', 'Go'],
    ['openType', 'newWindow'],
    ['protected', 'false'],
    ['url', '/home'],
  ];
  return metadata(LINK, 'WebLink', lines(...common.filter(([name]) => !own.has(name)), ...pairs));
}

const LINKS: readonly Plant[] = [
  edited('a button opens no address', 'link-target', LINK, '<linkType>', [link(['url', ''])]),
  edited('a button opens no page', 'link-target', LINK, '<linkType>', [link(['linkType', 'page'])]),
  edited('a button opens a page that is not there', 'link-target', LINK, '<page>', [
    link(['linkType', 'page'], ['page', 'Nothing']),
  ]),
  edited('a button with an address runs a script', 'link-behavior', LINK, '<openType>', [
    link(['openType', 'onClickJavaScript']),
  ]),
  edited('a button with a script opens a window', 'link-behavior', LINK, '<openType>', [
    link(['linkType', 'javascript']),
  ]),
  edited('a button of a record needs selected rows', 'link-selection', LINK, '<requireRowSelection>', [
    link(['requireRowSelection', 'true']),
  ]),
  edited('an address merges a field that is not there', 'link-field', LINK, '<url>', [
    link(['url', '/{!Planted__c.Nothing__c}']),
  ]),
  edited('a button has no label', 'link-label', LINK, '<masterLabel>', [link(['masterLabel', ''])]),
];

const BIG = (sort: string, required: string, ...names: readonly string[]): readonly Edit[] => [
  metadata(
    objectFile('Planted__b'),
    'CustomObject',
    `    <deploymentStatus>Deployed</deploymentStatus>\n    <indexes>\n<fullName>Key</fullName>\n${names
      .map((name) => `<fields>\n<name>${name}</name>\n<sortDirection>${sort}</sortDirection>\n</fields>`)
      .join('\n')}\n<label>Key</label>\n</indexes>\n    <label>B</label>\n    <pluralLabel>B</pluralLabel>`,
  ),
  fieldFile(fieldOf('Planted__b', 'Key__c'), 'Text', ['length', '20'], ['required', required]),
];

const INDEXES: readonly Plant[] = [
  edited(
    'an index has a field that is not there',
    'big-index',
    objectFile('Planted__b'),
    '<name>Nothing__c',
    BIG('ASC', 'true', 'Nothing__c'),
  ),
  edited(
    'an index has a field that may be empty',
    'big-index',
    objectFile('Planted__b'),
    '<name>Key__c',
    BIG('ASC', 'false', 'Key__c'),
  ),
  edited(
    'an index has no direction',
    'big-index',
    objectFile('Planted__b'),
    '<sortDirection>',
    BIG('Up', 'true', 'Key__c'),
  ),
];

const CHOICE = extra('Picklist', ['valueSet', values('A', 'High, urgent')]);
const narrowed = (picklist: string, ...names: readonly string[]): string =>
  `<picklistValues>\n<picklist>${picklist}</picklist>\n${names
    .map((name) => `<values>\n<fullName>${name}</fullName>\n<default>false</default>\n</values>`)
    .join('\n')}\n</picklistValues>`;
const recordType = (body: string, file = TYPE): Edit =>
  metadata(
    file,
    'RecordType',
    `    <fullName>Simple</fullName>\n    <active>true</active>\n    <label>Simple</label>\n${body}`,
  );
const typed = (name: string, rule: string, at: string, body: string, ...more: readonly Edit[]): Plant =>
  edited(name, rule, TYPE, at, [recordType(body), ...more]);
const onDeal = TYPE.replace('Planted__c', 'Opportunity');
const onEvent = TYPE.replace('Planted__c', 'Planted__e');

const RECORD_TYPES: readonly Plant[] = [
  typed(
    'a record type narrows a field that is not there',
    'record-type-picklist',
    '<picklist>',
    narrowed('Nothing__c', 'A'),
  ),
  typed('a record type narrows a number', 'record-type-picklist', '<picklist>', narrowed('Amount__c', 'A')),
  typed(
    'a record type has a value that is not there',
    'record-type-value',
    '<fullName>B',
    narrowed('Extra__c', 'A', 'B'),
    CHOICE,
  ),
  typed(
    'a record type has a value twice',
    'record-type-value-twice',
    '<fullName>a<',
    narrowed('Extra__c', 'A', 'a'),
    CHOICE,
  ),
  typed(
    'a record type narrows a picklist twice',
    'record-type-picklist-twice',
    '<picklist>extra',
    `${narrowed('Extra__c', 'A')}\n${narrowed('extra__c', 'A')}`,
    CHOICE,
  ),
  typed(
    'a record type has two defaults',
    'record-type-default',
    '<default>true</default><!--',
    narrowed('Extra__c', 'A', 'High%2C urgent')
      .replace('<default>false', '<default>true')
      .replace('<default>false</default>', '<default>true</default><!-- 2 -->'),
    CHOICE,
  ),
  typed(
    'a record type names a compact layout that is not there',
    'compact-of-record-type',
    '<compactLayoutAssignment>',
    '<compactLayoutAssignment>Short</compactLayoutAssignment>',
  ),
  typed(
    'an own object has a business process',
    'record-type-process',
    '<businessProcess>',
    '<businessProcess>Sales</businessProcess>',
  ),
  edited('a record type names a process that is not there', 'record-type-process', onDeal, '<businessProcess>', [
    recordType('<businessProcess>Sales</businessProcess>', onDeal),
  ]),
  edited('a record type of opportunities has no process', 'record-type-lacks', onDeal, '<RecordType', [
    recordType('', onDeal),
  ]),
  edited('an event has a record type', 'record-type-owner', onEvent, '<fullName>', [recordType('', onEvent)]),
];

export const PART_FAULTS: readonly Plant[] = [...COMPACTS, ...SETS, ...LINKS, ...INDEXES, ...RECORD_TYPES];

export const PART_VALID: readonly Valid[] = [
  {
    name: 'a compact layout of standard and own fields',
    edits: [compact('Name', 'Code__c', 'OwnerId', 'CreatedDate'), assigned('Short')],
  },
  {
    name: 'an address that merges fields',
    edits: [link(['url', '/x?a={!Planted__c.Code__c}&amp;b={!Planted__c.Id}&amp;c={!other__Sum__c.Nothing__c}'])],
  },
  { name: 'the compact layout of the system', edits: [assigned('SYSTEM')] },
  {
    name: 'a field set that follows a relationship',
    edits: [
      extra('Lookup', ['referenceTo', 'Planted__c'], ['relationshipName', 'Extras']),
      set('Name', 'Extra__r.Code__c', 'Owner.Name', 'CreatedBy.Name'),
    ],
  },
  { name: 'a button that opens an address', edits: [link()] },
  {
    name: 'a button of a list that needs selected rows',
    edits: [link(['displayType', 'massActionButton'], ['requireRowSelection', 'true'])],
  },
  { name: 'a button that runs a script', edits: [link(['linkType', 'javascript'], ['openType', 'onClickJavaScript'])] },
  { name: 'a big object with its index', edits: BIG('DESC', 'true', 'Key__c') },
  {
    name: 'a record type whose values are encoded',
    edits: [recordType(narrowed('Extra__c', 'A', 'High%2C urgent')), CHOICE],
  },
  {
    name: 'a record type with a business process',
    edits: [
      recordType('<businessProcess>Sales</businessProcess>', onDeal),
      metadata(
        `${OBJECTS}/Opportunity/businessProcesses/Sales.businessProcess-meta.xml`,
        'BusinessProcess',
        '    <fullName>Sales</fullName>\n    <isActive>true</isActive>\n    <values>\n        <fullName>Prospecting</fullName>\n        <default>false</default>\n    </values>',
      ),
    ],
  },
  {
    name: 'record types and compact layouts within the file of their object',
    edits: [
      objectEdit(
        'PlantedRow__c',
        ['compactLayoutAssignment', 'Short'],
        ['compactLayouts', '<fullName>Short</fullName><fields>Name</fields><label>Short</label>'],
        ['recordTypes', '<fullName>Simple</fullName><active>true</active><label>Simple</label>'],
      ),
    ],
  },
];
