import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { OBJECT, TYPE_FILE } from '../../../planted/seed/metadata.ts';
import type { Valid } from '../../../planted/valid.ts';
import {
  accepted,
  DETAIL,
  EXTRA,
  EXTRA_SETTING,
  extra,
  fieldFile,
  fieldOf,
  MASTER,
  objectEdit,
  objectFile,
  planted,
} from './planting.ts';

const { swapped, edited } = plantingFor('deploy');

type Pairs = readonly (readonly [string, string])[];

const lookup = (target: string, ...more: Pairs): Pairs => [
  ['referenceTo', target],
  ['relationshipLabel', 'Extras'],
  ['relationshipName', 'Extras'],
  ...more,
];
const master = (target: string, order = '0'): Pairs => [
  ['referenceTo', target],
  ...MASTER.filter(([name]) => name !== 'referenceTo' && name !== 'relationshipOrder'),
  ['relationshipOrder', order],
];
const MANAGED: Pairs = [['fieldManageability', 'DeveloperControlled']];

const LOOKUPS: readonly Plant[] = [
  edited(
    'a look-up within an object points at an own object that is not there',
    'target-own',
    objectFile('PlantedRow__c'),
    '<fields>',
    [
      objectEdit('PlantedRow__c', [
        'fields',
        '<fullName>To__c</fullName><description>To.</description><label>To</label><referenceTo>Nothing__c</referenceTo><type>Lookup</type>',
      ]),
    ],
  ),
  planted(
    'a look-up points at a standard object that is none',
    'target-unknown',
    '<referenceTo>',
    'Lookup',
    lookup('Acount'),
  ),
  planted(
    'a look-up points at an own object without __c',
    'target-unknown',
    '<referenceTo>',
    'Lookup',
    lookup('Planted'),
  ),
  planted('a look-up points at custom metadata', 'target-kind', '<referenceTo>', 'Lookup', lookup('Planted__mdt')),
  planted('a look-up points at an event', 'target-kind', '<referenceTo>', 'Lookup', lookup('Planted__e')),
  planted('a look-up points at an external object', 'target-external', '<referenceTo>', 'Lookup', lookup('Planted__x')),
  planted(
    'an external look-up points at an own object',
    'target-external',
    '<referenceTo>',
    'ExternalLookup',
    lookup('Planted__c'),
  ),
  planted('an object other than User has a hierarchy', 'hierarchy-owner', '<type>', 'Hierarchy', lookup('User')),
  planted(
    'a required look-up is emptied on deletion',
    'required-lookup',
    '<deleteConstraint>',
    'Lookup',
    lookup('Account', ['required', 'true'], ['deleteConstraint', 'SetNull']),
  ),
  planted(
    'a required look-up does not say what a deletion does',
    'required-lookup',
    '<required>',
    'Lookup',
    lookup('Account', ['required', 'true']),
  ),
  planted(
    'a look-up at users cascades',
    'cascade-target',
    '<deleteConstraint>',
    'Lookup',
    lookup('User', ['deleteConstraint', 'Cascade']),
  ),
  edited(
    'a look-up of a standard object cascades',
    'cascade-target',
    fieldOf('Account', 'Extra__c'),
    '<deleteConstraint>',
    [fieldFile(fieldOf('Account', 'Extra__c'), 'Lookup', ...lookup('Planted__c', ['deleteConstraint', 'Cascade']))],
  ),
  edited(
    'two relationships have one name',
    'relationship-twice',
    fieldOf('Planted__c', 'Second__c'),
    '<relationshipName>',
    [
      extra('Lookup', ...lookup('Account')),
      fieldFile(fieldOf('Planted__c', 'Second__c'), 'Lookup', ...lookup('Account')),
    ],
  ),
  edited(
    'two relationships differ in case only',
    'relationship-twice',
    fieldOf('Planted__c', 'Second__c'),
    '<relationshipName>',
    [
      extra('Lookup', ...lookup('Account')),
      fieldFile(
        fieldOf('Planted__c', 'Second__c'),
        'Lookup',
        ['referenceTo', 'Account'],
        ['relationshipName', 'extras'],
      ),
    ],
  ),
  ...['My Extras', '1Extras', 'Extras__r', 'Extras_'].map((name) =>
    planted(`a relationship is called ${name}`, 'relationship-name', '<relationshipName>', 'Lookup', [
      ['referenceTo', 'Account'],
      ['relationshipName', name],
    ]),
  ),
];

const RELATED: readonly Plant[] = [
  edited('custom metadata points at an object with records', 'target-kind', EXTRA_SETTING, '<referenceTo>', [
    fieldFile(EXTRA_SETTING, 'MetadataRelationship', ...MANAGED, ...lookup('Account')),
  ]),
  edited('custom metadata points at fields of no object', 'definition-controller', EXTRA_SETTING, '<referenceTo>', [
    fieldFile(EXTRA_SETTING, 'MetadataRelationship', ...MANAGED, ...lookup('FieldDefinition')),
  ]),
  edited(
    'the field that names the object of a field is none',
    'definition-controller',
    EXTRA_SETTING,
    '<metadataRelationshipControllingField>',
    [
      fieldFile(EXTRA_SETTING, 'MetadataRelationship', ...MANAGED, ...lookup('FieldDefinition'), [
        'metadataRelationshipControllingField',
        'Planted__mdt.Share__c',
      ]),
    ],
  ),
  edited('public custom metadata points at a protected type', 'target-protected', EXTRA_SETTING, '<referenceTo>', [
    fieldFile(EXTRA_SETTING, 'MetadataRelationship', ...MANAGED, ...lookup('Hidden__mdt')),
    {
      kind: 'write',
      file: objectFile('Hidden__mdt'),
      text: '<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">\n<label>Hidden</label>\n<pluralLabel>Hidden</pluralLabel>\n<visibility>Protected</visibility>\n</CustomObject>\n',
    },
  ]),
];

const CONTROLLED: Edit = {
  kind: 'replace',
  file: OBJECT,
  text: '<sharingModel>Private<',
  by: '<sharingModel>ControlledByParent<',
};

/** Objects that are details of one another, the first of the seed's. */
function chain(...names: readonly string[]): readonly Edit[] {
  return names.flatMap((name, at) => [
    objectEdit(name, ['sharingModel', 'ControlledByParent']),
    fieldFile(fieldOf(name, 'Master__c'), 'MasterDetail', ...master(names[at - 1] ?? 'Planted__c')),
  ]);
}

const MASTERS: readonly Plant[] = [
  planted('a user is a master', 'master-object', '<referenceTo>', 'MasterDetail', master('User'), CONTROLLED),
  planted('a lead is a master', 'master-object', '<referenceTo>', 'MasterDetail', master('Lead'), CONTROLLED),
  planted(
    'an object is its own master',
    'master-cycle',
    '<referenceTo>',
    'MasterDetail',
    master('Planted__c'),
    CONTROLLED,
  ),
  planted(
    'a master is a detail of its detail',
    'master-cycle',
    '<referenceTo>',
    'MasterDetail',
    master('PlantedLine__c'),
    CONTROLLED,
    ...DETAIL,
  ),
  edited('a standard object is a detail', 'master-standard-detail', fieldOf('Account', 'Extra__c'), '<type>', [
    fieldFile(fieldOf('Account', 'Extra__c'), 'MasterDetail', ...MASTER),
  ]),
  edited(
    'details are four levels deep',
    'master-levels',
    fieldOf('Fourth__c', 'Master__c'),
    '<type>',
    chain('First__c', 'Second__c', 'Third__c', 'Fourth__c'),
  ),
  planted(
    'a single master is the second',
    'master-order',
    '<relationshipOrder>',
    'MasterDetail',
    master('Account', '1'),
    CONTROLLED,
  ),
  edited('two masters are both the first', 'master-order', fieldOf('Planted__c', 'Second__c'), '<relationshipOrder>', [
    extra('MasterDetail', ...master('Account')),
    fieldFile(fieldOf('Planted__c', 'Second__c'), 'MasterDetail', ...master('Contact')),
    CONTROLLED,
  ]),
  swapped(
    'an object without master is controlled by its parent',
    'master-sharing',
    OBJECT,
    '<sharingModel>Private<',
    '<sharingModel>ControlledByParent<',
  ),
  edited('a detail is shared by itself', 'master-sharing', OBJECT, '<sharingModel>', [
    extra('MasterDetail', ...master('Account')),
  ]),
  edited('a master is given to an object that is shared by itself', 'master-sharing', EXTRA, '<type>', [
    extra('MasterDetail', ...master('Account')),
  ]),
];

const condition = (field: string, operation: string, side: string): string =>
  `<filterItems>\n<field>${field}</field>\n<operation>${operation}</operation>\n${side}\n</filterItems>`;
const filter = (...parts: readonly string[]): readonly [string, string] => [
  'lookupFilter',
  `<active>true</active>\n${parts.join('\n')}\n<isOptional>false</isOptional>`,
];
const filtered = (name: string, rule: string, at: string, ...parts: readonly string[]): Plant =>
  planted(name, rule, at, 'Lookup', lookup('PlantedLine__c', filter(...parts)), ...DETAIL);
const SIDE = '<value>A</value>';

const FILTERS: readonly Plant[] = [
  planted(
    'a look-up filter asks for a standard field that is none',
    'filter-field',
    '<field>',
    'Lookup',
    lookup('Account', filter(condition('Account.Typ', 'equals', SIDE))),
  ),
  filtered('a look-up filter has no conditions', 'filter-empty', '<lookupFilter>'),
  filtered(
    'a look-up filter asks for a field that is not there',
    'filter-field',
    '<field>',
    condition('PlantedLine__c.Nothing__c', 'equals', SIDE),
  ),
  filtered(
    'a look-up filter asks for a field of another object',
    'filter-field',
    '<field>',
    condition('Planted__c.Code__c', 'equals', SIDE),
  ),
  filtered(
    'a look-up filter does not say whose field it is',
    'filter-field',
    '<field>',
    condition('Note__c', 'equals', SIDE),
  ),
  filtered(
    'a look-up filter compares with a field that is not there',
    'filter-field',
    '<valueField>',
    condition('PlantedLine__c.Note__c', 'equals', '<valueField>$Source.Nothing__c</valueField>'),
  ),
  filtered(
    'a look-up filter follows no relationship',
    'filter-field',
    '<field>',
    condition('PlantedLine__c.Nothing__r.Code__c', 'equals', SIDE),
  ),
  filtered(
    'a look-up filter compares twice',
    'filter-sides',
    '<valueField>',
    condition('PlantedLine__c.Note__c', 'equals', `${SIDE}\n<valueField>$Source.Code__c</valueField>`),
  ),
  filtered(
    'a look-up filter searches in a number',
    'filter-operator',
    '<operation>',
    condition('PlantedLine__c.Price__c', 'contains', SIDE),
  ),
  filtered(
    'a look-up filter asks a text for several values',
    'filter-operator',
    '<operation>',
    condition('PlantedLine__c.Note__c', 'includes', SIDE),
  ),
  filtered(
    'a look-up filter has a condition too few',
    'filter-logic',
    '<booleanFilter>',
    '<booleanFilter>1 AND 2</booleanFilter>',
    condition('PlantedLine__c.Note__c', 'equals', SIDE),
  ),
  planted(
    'an optional look-up filter has an error message',
    'filter-optional',
    '<errorMessage>',
    'Lookup',
    lookup('PlantedLine__c', [
      'lookupFilter',
      `<active>true</active>\n<errorMessage>No.</errorMessage>\n${condition('PlantedLine__c.Note__c', 'equals', SIDE)}\n<isOptional>true</isOptional>`,
    ]),
    ...DETAIL,
  ),
  planted(
    'a text has a look-up filter',
    'field-element',
    '<lookupFilter>',
    'Text',
    [['length', '9'], filter(condition('PlantedLine__c.Note__c', 'equals', SIDE))],
    ...DETAIL,
  ),
];

const summary = (operation: string, field: string, key = 'PlantedLine__c.Planted__c'): Pairs => [
  ...(field === '' ? [] : [['summarizedField', field] as const]),
  ['summaryForeignKey', key],
  ['summaryOperation', operation],
];
const summed = (name: string, rule: string, at: string, pairs: Pairs): Plant =>
  planted(name, rule, at, 'Summary', pairs, ...DETAIL);
const PRICE = 'PlantedLine__c.Price__c';

const SUMMARIES: readonly Plant[] = [
  summed(
    'a roll-up follows a field that is not there',
    'summary-key',
    '<summaryForeignKey>',
    summary('sum', PRICE, 'PlantedLine__c.Nothing__c'),
  ),
  summed(
    'a roll-up follows a text',
    'summary-key',
    '<summaryForeignKey>',
    summary('sum', PRICE, 'PlantedLine__c.Note__c'),
  ),
  summed(
    'a roll-up of an object that is not there',
    'summary-key',
    '<summaryForeignKey>',
    summary('count', '', 'Nothing__c.Planted__c'),
  ),
  summed('a roll-up sums up no field', 'summary-given', '<summaryOperation>', summary('sum', '')),
  summed('a roll-up counts a field', 'summary-given', '<summarizedField>', summary('count', PRICE)),
  summed(
    'a roll-up sums up a field that is not there',
    'summary-field',
    '<summarizedField>',
    summary('sum', 'PlantedLine__c.Nothing__c'),
  ),
  summed(
    'a roll-up sums up a field of the master',
    'summary-field',
    '<summarizedField>',
    summary('sum', 'Planted__c.Amount__c'),
  ),
  summed('a roll-up sums up a text', 'summary-type', '<summarizedField>', summary('sum', 'PlantedLine__c.Note__c')),
  summed(
    'a roll-up looks for the greatest text',
    'summary-type',
    '<summarizedField>',
    summary('max', 'PlantedLine__c.Note__c'),
  ),
  summed('a roll-up filters by a field that is not there', 'summary-filter', '<field>', [
    ...summary('sum', PRICE),
    ['summaryFilterItems', '<field>PlantedLine__c.Nothing__c</field>\n<operation>equals</operation>\n<value>A</value>'],
  ]),
  summed('a roll-up has no operation', 'field-lacks', '<CustomField', [
    ['summaryForeignKey', 'PlantedLine__c.Planted__c'],
    ['summarizedField', PRICE],
  ]),
  summed('a roll-up has no key', 'field-lacks', '<CustomField', [['summaryOperation', 'count']]),
  summed('a roll-up is required', 'required-type', '<required>', [...summary('count', ''), ['required', 'true']]),
  summed('a roll-up has a precision', 'field-element', '<precision>', [...summary('count', ''), ['precision', '18']]),
  summed('a roll-up has a default', 'default-type', '<defaultValue>', [...summary('count', ''), ['defaultValue', '0']]),
];

export const RELATIONSHIP_FAULTS: readonly Plant[] = [...LOOKUPS, ...RELATED, ...MASTERS, ...FILTERS, ...SUMMARIES];

export const RELATIONSHIP_VALID: readonly Valid[] = [
  accepted('a look-up of an object at itself', 'Lookup', lookup('Planted__c', ['deleteConstraint', 'SetNull'])),
  accepted(
    'a required look-up that restricts',
    'Lookup',
    lookup('Account', ['required', 'true'], ['deleteConstraint', 'Restrict']),
  ),
  accepted(
    'a required look-up that cascades',
    'Lookup',
    lookup('Planted__c', ['required', 'true'], ['deleteConstraint', 'Cascade']),
  ),
  accepted('a look-up at a product', 'Lookup', lookup('Product2')),
  accepted('a look-up without a name for its children', 'Lookup', [['referenceTo', 'User']]),
  accepted('a detail of a standard object', 'MasterDetail', master('Account'), CONTROLLED),
  { name: 'details three levels deep', edits: chain('First__c', 'Second__c', 'Third__c') },
  {
    name: 'a detail of two masters',
    edits: [
      CONTROLLED,
      extra('MasterDetail', ...master('Account')),
      fieldFile(fieldOf('Planted__c', 'Second__c'), 'MasterDetail', ...master('Contact', '1')),
    ],
  },
  accepted('a sum of details', 'Summary', summary('sum', PRICE), ...DETAIL),
  accepted('a count of details', 'Summary', summary('count', ''), ...DETAIL),
  accepted(
    'a sum of details that a filter narrows',
    'Summary',
    [
      ...summary('max', PRICE),
      ['summaryFilterItems', '<field>PlantedLine__c.Note__c</field><operation>equals</operation><value>A</value>'],
    ],
    ...DETAIL,
  ),
  accepted(
    'a look-up filter by value, by field and by user',
    'Lookup',
    lookup(
      'PlantedLine__c',
      filter(
        '<booleanFilter>1 AND (2 OR 3) AND 4</booleanFilter>',
        condition('PlantedLine__c.Note__c', 'startsWith', SIDE),
        condition('PlantedLine__c.Note__c', 'equals', '<valueField>$Source.Code__c</valueField>'),
        condition('PlantedLine__c.Planted__r.Code__c', 'notEqual', SIDE),
        condition('$User.Country', 'equals', SIDE),
      ),
    ),
    ...DETAIL,
  ),
  accepted(
    'a look-up filter over a standard object',
    'Lookup',
    lookup('Account', filter(condition('Account.Type', 'equals', SIDE))),
  ),
  {
    name: 'custom metadata that points at a field of an object',
    edits: [
      fieldFile(EXTRA_SETTING, 'MetadataRelationship', ...MANAGED, ...lookup('FieldDefinition'), [
        'metadataRelationshipControllingField',
        'Planted__mdt.Object__c',
      ]),
      fieldFile(
        TYPE_FILE.replace('Planted__mdt.object', 'fields/Object__c.field'),
        'MetadataRelationship',
        ...MANAGED,
        ['referenceTo', 'EntityDefinition'],
        ['relationshipName', 'Objects'],
      ),
    ],
  },
  {
    name: 'a hierarchy of users',
    edits: [fieldFile(fieldOf('User', 'Extra__c'), 'Hierarchy', ['relationshipName', 'Extras'])],
  },
];
