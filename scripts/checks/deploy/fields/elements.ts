import { first, value } from '../../read/xml.ts';
import { placeIn } from '../components.ts';
import type { Place } from '../rule.ts';
import { eachField, placeIf, type Field } from './field.ts';

const RELATIONSHIPS = [
  'Lookup',
  'MasterDetail',
  'MetadataRelationship',
  'Hierarchy',
  'ExternalLookup',
  'IndirectLookup',
];
const NUMERIC = ['Number', 'Currency', 'Percent'];
const PICKLISTS = ['Picklist', 'MultiselectPicklist'];
const SUMMARY = ['Summary'];
const MASTER = ['MasterDetail'];

/** Elements that only fields of some types may have. */
const CARRIED_BY: Readonly<Record<string, readonly string[]>> = {
  length: ['Text', 'TextArea', 'LongTextArea', 'Html', 'EncryptedText'],
  precision: NUMERIC,
  scale: [...NUMERIC, 'Location'],
  visibleLines: ['LongTextArea', 'Html', 'MultiselectPicklist'],
  displayFormat: ['AutoNumber'],
  startingNumber: ['AutoNumber'],
  displayLocationInDecimal: ['Location'],
  maskChar: ['EncryptedText'],
  maskType: ['EncryptedText'],
  valueSet: PICKLISTS,
  referenceTo: RELATIONSHIPS,
  relationshipLabel: RELATIONSHIPS,
  relationshipName: RELATIONSHIPS,
  referenceTargetField: ['ExternalLookup', 'IndirectLookup'],
  deleteConstraint: ['Lookup'],
  lookupFilter: ['Lookup', 'MasterDetail', 'Hierarchy'],
  relationshipOrder: MASTER,
  reparentableMasterDetail: MASTER,
  writeRequiresMasterRead: MASTER,
  summarizedField: SUMMARY,
  summaryForeignKey: SUMMARY,
  summaryOperation: SUMMARY,
  summaryFilterItems: SUMMARY,
  metadataRelationshipControllingField: ['MetadataRelationship'],
  stripMarkup: ['Html', 'LongTextArea'],
};

/** Elements without which a field of the type is refused; formulas take theirs from the result. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  Text: ['length'],
  LongTextArea: ['length', 'visibleLines'],
  Html: ['length', 'visibleLines'],
  EncryptedText: ['length', 'maskChar', 'maskType'],
  Number: ['precision', 'scale'],
  Currency: ['precision', 'scale'],
  Percent: ['precision', 'scale'],
  Location: ['scale', 'displayLocationInDecimal'],
  Checkbox: ['defaultValue'],
  Picklist: ['valueSet'],
  MultiselectPicklist: ['valueSet', 'visibleLines'],
  AutoNumber: ['displayFormat'],
  Lookup: ['referenceTo'],
  MasterDetail: ['referenceTo', 'relationshipName'],
  MetadataRelationship: ['referenceTo', 'relationshipName'],
  ExternalLookup: ['referenceTo'],
  IndirectLookup: ['referenceTo', 'referenceTargetField'],
  Summary: ['summaryForeignKey', 'summaryOperation'],
};

/** What a formula may come to. */
const RESULTS: ReadonlySet<string> = new Set([
  'Checkbox',
  'Currency',
  'Date',
  'DateTime',
  'Number',
  'Percent',
  'Text',
  'Time',
]);

/** Types of the Metadata API that a custom field cannot be: of standard fields, external schemas and big objects' kin. */
const NOT_CUSTOM: ReadonlySet<string> = new Set(['Address', 'Array', 'CustomDataType', 'File', 'Integer', 'Long']);

/** Custom fields of a type that cannot be chosen. */
export const typesOfCustom = eachField((field) =>
  placeIf(
    field.isCustom && NOT_CUSTOM.has(field.type),
    field,
    'type',
    `is of type ${field.type}, which no custom field is`,
    'Use a type of "Custom Field Types", such as Number.',
  ),
);

/** Elements of another type of field: a length on a number. Of a formula, those that its values could only be entered with. */
export const strangeElements = eachField((field) =>
  field.type === ''
    ? []
    : [...new Set(field.root.children.map(({ name }) => name))].flatMap((name) => strange(field, name)),
);

/** What a formula field of any type has no use for. */
const NOT_ON_FORMULAS: ReadonlySet<string> = new Set(['length', 'visibleLines', 'valueSet', 'defaultValue']);

function strange(field: Field, element: string): readonly Place[] {
  const carriers = CARRIED_BY[element];
  const remedy = `Remove <${element}>, or correct the type.`;
  if (field.isFormula && NOT_ON_FORMULAS.has(element))
    return placeIf(true, field, element, `is a formula and has <${element}>`, remedy);
  const isStrange = carriers !== undefined && !carriers.includes(field.type);
  return placeIf(isStrange, field, element, `is of type ${field.type}, which has no <${element}>`, remedy);
}

/** Elements that are missing or empty: the label and type of every custom field, and what its type asks for. */
export const missingElements = eachField((field) => {
  if (!field.isCustom) return [];
  const ofType = field.isFormula ? [] : (NEEDED[field.type] ?? []);
  return ['label', 'type', ...ofType].flatMap((element) => missing(field, element));
});

function missing(field: Field, name: string): readonly Place[] {
  const element = first(field.root, name);
  if (element && (element.text.trim() !== '' || element.children.length > 0)) return [];
  const what = field.type === '' || name === 'label' ? 'a custom field' : `a field of type ${field.type}`;
  const message = `${field.owner}.${field.name} lacks <${name}>, which ${what} needs`;
  return [placeIn(field, element, message, `Add <${name}>.`)];
}

/** Formulas whose type no formula comes to. */
export const formulaResults = eachField((field) =>
  placeIf(
    field.isFormula && field.type !== '' && !RESULTS.has(field.type),
    field,
    'type',
    `is a formula of type ${field.type}`,
    `Use one of ${[...RESULTS].join(', ')}.`,
  ),
);

/** Formulas without text. */
export const emptyFormulas = eachField((field) =>
  placeIf(
    field.isFormula && value(field.root, 'formula') === '',
    field,
    'formula',
    'has a formula without text',
    'Write the formula, or remove the element.',
  ),
);

/** How blanks are read, said of a field that computes nothing. */
export const blanksWithoutFormula = eachField((field) =>
  placeIf(
    !field.isFormula && first(field.root, 'formulaTreatBlanksAs') !== undefined,
    field,
    'formulaTreatBlanksAs',
    'is no formula and says how it treats blanks',
    'Remove <formulaTreatBlanksAs>.',
  ),
);
