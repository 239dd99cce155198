import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { lines, metadata, RECORD } from '../../../planted/seed/metadata.ts';
import type { Valid } from '../../../planted/valid.ts';
import { EXTRA_SETTING, fieldFile, values } from '../../fields/planted/planting.ts';

const { edited } = plantingFor('deploy');

type Pairs = readonly (readonly [string, string])[];

const given = (field: string, value: string): string =>
  `    <values>\n        <field>${field}</field>\n        ${value}\n    </values>`;
const typed = (kind: string, text: string): string => `<value xsi:type="xsd:${kind}">${text}</value>`;

/** A record of the seed's type with its required share and more values. */
function record(file: string, ...more: readonly string[]): Edit {
  const start = lines(['label', 'Two'], ['protected', 'false']);
  return metadata(file, 'CustomMetadata', [start, given('Share__c', typed('double', '1.5')), ...more].join('\n'));
}

const TWO = RECORD.replace('.one.', '.two.');
const setting = (type: string, ...pairs: Pairs): Edit =>
  fieldFile(EXTRA_SETTING, type, ['fieldManageability', 'DeveloperControlled'], ...pairs);

const extra = (name: string, rule: string, kind: string, text: string, type: string, ...pairs: Pairs): Plant =>
  edited(name, rule, TWO, `>${text}<`, [record(TWO, given('Extra__c', typed(kind, text))), setting(type, ...pairs)]);

const CHOICE: Pairs = [['valueSet', values('A', 'B')]];
const RELATED: Pairs = [
  ['referenceTo', 'EntityDefinition'],
  ['relationshipName', 'Extras'],
];
const UNIQUE: Pairs = [
  ['length', '20'],
  ['unique', 'true'],
];
const PERCENT: Pairs = [
  ['precision', '5'],
  ['scale', '2'],
];

/** A record about a field of the seed's object. */
const FIELD_OF = (name: string): readonly Edit[] => [
  setting(
    'MetadataRelationship',
    ['referenceTo', 'FieldDefinition'],
    ['relationshipName', 'Extras'],
    ['metadataRelationshipControllingField', 'Planted__mdt.Object__c'],
  ),
  fieldFile(
    EXTRA_SETTING.replace('Extra__c', 'Object__c'),
    'MetadataRelationship',
    ['fieldManageability', 'DeveloperControlled'],
    ['referenceTo', 'EntityDefinition'],
    ['relationshipName', 'Objects'],
  ),
  record(TWO, given('Object__c', typed('string', 'Planted__c')), given('Extra__c', typed('string', name))),
];

export const RECORD_FAULTS: readonly Plant[] = [
  extra('a record has a value that the picklist does not have', 'record-choice', 'string', 'C', 'Picklist', ...CHOICE),
  extra('a record has a text area of 256 characters', 'record-length', 'string', 'x'.repeat(256), 'TextArea'),
  extra('a record has a phone number of 41 characters', 'record-length', 'string', '1'.repeat(41), 'Phone'),
  extra('a record has an address of 256 characters', 'record-length', 'string', `https://${'x'.repeat(248)}`, 'Url'),
  extra('a record has no e-mail address in its e-mail field', 'record-email', 'string', 'nobody', 'Email'),
  extra('a record has 30 February', 'record-date', 'date', '2026-02-30', 'Date'),
  extra('a record has a time on 31 June', 'record-date', 'dateTime', '2026-06-31T10:00:00.000Z', 'DateTime'),
  extra(
    'a record has four digits where a percentage has three',
    'record-digits',
    'double',
    '1234.5',
    'Percent',
    ...PERCENT,
  ),
  extra(
    'a record is about an object that is not there',
    'record-object',
    'string',
    'Nothing__c',
    'MetadataRelationship',
    ...RELATED,
  ),
  extra(
    'a record is about a standard object that is none',
    'record-object',
    'string',
    'Acount',
    'MetadataRelationship',
    ...RELATED,
  ),
  edited(
    'a record is about a field that is not there',
    'record-definition',
    TWO,
    '>Nothing__c<',
    FIELD_OF('Nothing__c'),
  ),
  edited('a record has a field twice', 'record-field-twice', TWO, '<field>share', [
    record(TWO, given('share__c', typed('double', '2'))),
  ]),
  edited('a value is nil and something', 'record-nil', TWO, 'xsi:nil', [
    record(TWO, given('Model__c', '<value xsi:nil="true">l2o</value>')),
  ]),
  edited('a record has no label', 'record-label', TWO, '<CustomMetadata', [
    record(TWO),
    { kind: 'replace', file: TWO, text: '    <label>Two</label>\n', by: '' },
  ]),
  edited('two records share a unique value', 'record-unique', TWO, '>same<', [
    setting('Text', ...UNIQUE),
    {
      kind: 'replace',
      file: RECORD,
      text: '    <values>',
      by: `${given('Extra__c', typed('string', 'Same'))}\n    <values>`,
    },
    record(TWO, given('Extra__c', typed('string', 'same'))),
  ]),
];

const accepted = (name: string, kind: string, text: string, type: string, ...pairs: Pairs): Valid => ({
  name,
  edits: [record(TWO, given('Extra__c', typed(kind, text))), setting(type, ...pairs)],
});

export const RECORD_VALID: readonly Valid[] = [
  accepted('a record with a value of its picklist', 'string', 'B', 'Picklist', ...CHOICE),
  accepted('a record with a text area of 255 characters', 'string', 'x'.repeat(255), 'TextArea'),
  accepted('a record with 29 February of a leap year', 'date', '2028-02-29', 'Date'),
  accepted('a record with a time in a zone', 'dateTime', '2026-06-30T10:00:00.000+02:00', 'DateTime'),
  accepted('a record about an own object', 'string', 'Planted__c', 'MetadataRelationship', ...RELATED),
  accepted('a record about a standard object', 'string', 'Opportunity', 'MetadataRelationship', ...RELATED),
  accepted('a percentage of three digits', 'double', '999.99', 'Percent', ...PERCENT),
  {
    name: 'unique values that differ in case where case counts',
    edits: [
      setting('Text', ...UNIQUE, ['caseSensitive', 'true']),
      {
        kind: 'replace',
        file: RECORD,
        text: '    <values>',
        by: `${given('Extra__c', typed('string', 'Same'))}\n    <values>`,
      },
      record(TWO, given('Extra__c', typed('string', 'same'))),
    ],
  },
  { name: 'a record about a field of an own object', edits: FIELD_OF('Amount__c') },
  { name: 'a value that is nil', edits: [record(TWO, given('Model__c', '<value xsi:nil="true"/>'))] },
];
