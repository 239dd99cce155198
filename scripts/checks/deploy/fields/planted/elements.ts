import type { Plant } from '../../../planted/plant.ts';
import type { Valid } from '../../../planted/valid.ts';
import { accepted, MASTER, planted, values } from './planting.ts';

type Pairs = readonly (readonly [string, string])[];

const TEXT: Pairs = [['length', '20']];
const NUMBER: Pairs = [
  ['precision', '10'],
  ['scale', '2'],
];
const LONG: Pairs = [
  ['length', '1000'],
  ['visibleLines', '3'],
];
const SECRET: Pairs = [
  ['length', '20'],
  ['maskChar', 'asterisk'],
  ['maskType', 'all'],
];
const LOOKUP: Pairs = [
  ['referenceTo', 'Account'],
  ['relationshipName', 'Extras'],
];
const PLACE: Pairs = [
  ['displayLocationInDecimal', 'true'],
  ['scale', '5'],
];
const CHOICE: Pairs = [['valueSet', values('A', 'B')]];
const SEVERAL: Pairs = [...CHOICE, ['visibleLines', '4']];

/** What a sound field of each type is made of. */
const SOUND: Readonly<Record<string, Pairs>> = {
  Text: TEXT,
  TextArea: [],
  LongTextArea: LONG,
  Html: LONG,
  EncryptedText: SECRET,
  Number: NUMBER,
  Currency: NUMBER,
  Percent: NUMBER,
  Checkbox: [['defaultValue', 'false']],
  Date: [],
  DateTime: [],
  Time: [],
  Email: [],
  Phone: [],
  Url: [],
  Picklist: CHOICE,
  MultiselectPicklist: SEVERAL,
  AutoNumber: [['displayFormat', 'E-{0000}']],
  Location: PLACE,
  Lookup: LOOKUP,
};

const STRANGE: readonly (readonly [type: string, element: string, text: string])[] = [
  ['Number', 'length', '20'],
  ['Checkbox', 'length', '20'],
  ['Date', 'length', '20'],
  ['Email', 'length', '80'],
  ['Phone', 'length', '40'],
  ['Url', 'length', '255'],
  ['Picklist', 'length', '40'],
  ['Lookup', 'length', '18'],
  ['AutoNumber', 'length', '20'],
  ['Text', 'precision', '10'],
  ['LongTextArea', 'precision', '10'],
  ['Checkbox', 'precision', '1'],
  ['Date', 'scale', '0'],
  ['Text', 'scale', '0'],
  ['Text', 'visibleLines', '3'],
  ['TextArea', 'visibleLines', '3'],
  ['Picklist', 'visibleLines', '4'],
  ['Text', 'displayFormat', 'E-{0000}'],
  ['Number', 'startingNumber', '1'],
  ['Number', 'displayLocationInDecimal', 'true'],
  ['Text', 'maskChar', 'asterisk'],
  ['Text', 'maskType', 'all'],
  ['Text', 'valueSet', values('A')],
  ['Checkbox', 'valueSet', values('A')],
  ['Text', 'referenceTo', 'Account'],
  ['Number', 'relationshipName', 'Extras'],
  ['Date', 'relationshipLabel', 'Extras'],
  ['Text', 'deleteConstraint', 'SetNull'],
  ['Lookup', 'relationshipOrder', '0'],
  ['Lookup', 'reparentableMasterDetail', 'true'],
  ['Lookup', 'writeRequiresMasterRead', 'true'],
  ['Number', 'summaryOperation', 'sum'],
  ['Currency', 'summarizedField', 'Line__c.Price__c'],
  ['Number', 'summaryForeignKey', 'Line__c.Planted__c'],
  ['Lookup', 'referenceTargetField', 'Code__c'],
  ['Lookup', 'metadataRelationshipControllingField', 'Planted__mdt.Model__c'],
];

const MISSING: readonly (readonly [type: string, element: string])[] = [
  ['Text', 'length'],
  ['LongTextArea', 'length'],
  ['LongTextArea', 'visibleLines'],
  ['Html', 'length'],
  ['Html', 'visibleLines'],
  ['EncryptedText', 'length'],
  ['EncryptedText', 'maskChar'],
  ['EncryptedText', 'maskType'],
  ['Number', 'precision'],
  ['Number', 'scale'],
  ['Currency', 'precision'],
  ['Percent', 'scale'],
  ['Checkbox', 'defaultValue'],
  ['Picklist', 'valueSet'],
  ['MultiselectPicklist', 'valueSet'],
  ['MultiselectPicklist', 'visibleLines'],
  ['AutoNumber', 'displayFormat'],
  ['Location', 'scale'],
  ['Location', 'displayLocationInDecimal'],
  ['Lookup', 'referenceTo'],
];

const article = (type: string): string => (/^[AEIOU]/.test(type) ? `an ${type}` : `a ${type}`);
const sound = (type: string): Pairs => SOUND[type] ?? [];

export const ELEMENT_FAULTS: readonly Plant[] = [
  planted('a field is of a type that no custom field is', 'field-type', '<type>', 'Integer', []),
  ...STRANGE.map(([type, element, text]) =>
    planted(`${article(type)} field has ${element}`, 'field-element', `<${element}>`, type, [
      ...sound(type),
      [element, text],
    ]),
  ),
  ...MISSING.map(([type, element]) =>
    planted(
      `${article(type)} field lacks ${element}`,
      'field-lacks',
      '<CustomField',
      type,
      sound(type).filter(([name]) => name !== element),
    ),
  ),
  ...['referenceTo', 'relationshipName'].map((element) =>
    planted(
      `a master-detail field lacks ${element}`,
      'field-lacks',
      '<CustomField',
      'MasterDetail',
      MASTER.filter(([name]) => name !== element),
    ),
  ),
  planted('a field has no label', 'field-lacks', '<label>', 'Text', [...TEXT, ['label', '']]),
  planted('a field has no type', 'field-lacks', '<type>', '', [['type', '']]),
  planted('a master-detail field says what a deletion does', 'field-element', '<deleteConstraint>', 'MasterDetail', [
    ...MASTER,
    ['deleteConstraint', 'Cascade'],
  ]),
  planted('a formula has a length', 'field-element', '<length>', 'Text', [
    ['formula', 'Code__c'],
    ['length', '20'],
  ]),
  planted('a formula has a default', 'field-element', '<defaultValue>', 'Checkbox', [
    ['defaultValue', 'false'],
    ['formula', 'Amount__c &gt; 0'],
  ]),
  planted('a formula comes to a picklist', 'formula-result', '<type>', 'Picklist', [['formula', 'Code__c']]),
  planted('a formula comes to a long text', 'formula-result', '<type>', 'LongTextArea', [['formula', 'Code__c']]),
  planted('a formula comes to an e-mail address', 'formula-result', '<type>', 'Email', [['formula', 'Code__c']]),
  planted('a formula has no text', 'formula-empty', '<formula>', 'Text', [['formula', '']]),
  planted('blanks are treated without a formula', 'formula-blanks', '<formulaTreatBlanksAs>', 'Number', [
    ...NUMBER,
    ['formulaTreatBlanksAs', 'BlankAsZero'],
  ]),
];

export const ELEMENT_VALID: readonly Valid[] = [
  ...Object.entries(SOUND).map(([type, pairs]) => accepted(`${article(type)} field with what it needs`, type, pairs)),
  accepted('a formula of a number with its places', 'Number', [
    ...NUMBER,
    ['formula', 'Amount__c * 2'],
    ['formulaTreatBlanksAs', 'BlankAsZero'],
    ['required', 'false'],
    ['unique', 'false'],
    ['externalId', 'false'],
    ['trackHistory', 'false'],
  ]),
  accepted('a text formula without length', 'Text', [['formula', 'Code__c']]),
  accepted('a formula of a time', 'Time', [['formula', 'TIMENOW()']]),
];
