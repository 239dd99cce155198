import { first, value } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { eachField, isMetadataType, placeIf, says, type Field } from './field.ts';
import type { Place } from '../rule.ts';

const IDENTIFYING: ReadonlySet<string> = new Set(['Text', 'Number', 'Email', 'AutoNumber']);

function flag(element: string, isRefused: (field: Field) => boolean, message: string, remedy: string) {
  return eachField((field) =>
    placeIf(field.type !== '' && says(field, element) && isRefused(field), field, element, message, remedy),
  );
}

/** Only text, numbers and e-mail addresses can be unique, and no formula. */
export const uniqueTypes = flag(
  'unique',
  ({ type, isFormula }) => isFormula || !IDENTIFYING.has(type),
  'is of a type that cannot be unique',
  'Remove <unique>; text, number and e-mail fields can be unique.',
);

/** Only text, numbers, e-mail addresses and automatic numbers can be external identifiers, and no formula. */
export const externalIdTypes = flag(
  'externalId',
  ({ type, isFormula }) => isFormula || !IDENTIFYING.has(type),
  'is of a type that cannot be an external identifier',
  'Remove <externalId>; text, number, e-mail and auto-number fields can be one.',
);

/** Case matters to a unique text only. */
export const caseSensitivity = eachField((field) =>
  placeIf(
    says(field, 'caseSensitive') && (field.type !== 'Text' || !says(field, 'unique')),
    field,
    'caseSensitive',
    'is case-sensitive without being a unique text',
    'Remove <caseSensitive>, or make the text unique.',
  ),
);

const NEVER_REQUIRED: ReadonlySet<string> = new Set(['Checkbox', 'LongTextArea', 'Html', 'AutoNumber', 'Summary']);

/** Fields that nobody can leave empty or that nobody fills. */
export const requiredTypes = flag(
  'required',
  ({ type, isFormula }) => isFormula || NEVER_REQUIRED.has(type),
  'is of a type that cannot be required',
  'Remove <required>; use a validation rule where the value has to be there.',
);

/** A master-detail field is always required: saying so, or the opposite, is refused. */
export const requiredMaster = eachField((field) =>
  placeIf(
    field.type === 'MasterDetail' && first(field.root, 'required') !== undefined,
    field,
    'required',
    'is master-detail, which can be neither optional nor required',
    'Remove <required>.',
  ),
);

const NO_DEFAULT: ReadonlySet<string> = new Set([
  'AutoNumber',
  'Lookup',
  'MasterDetail',
  'MetadataRelationship',
  'Hierarchy',
  'ExternalLookup',
  'IndirectLookup',
  'Summary',
  'EncryptedText',
  'Location',
  'File',
]);

/** Defaults of fields that have none. */
export const defaultTypes = eachField((field) =>
  placeIf(
    NO_DEFAULT.has(field.type) && first(field.root, 'defaultValue') !== undefined,
    field,
    'defaultValue',
    `is of type ${field.type}, which has no default`,
    'Remove <defaultValue>.',
  ),
);

/** A check box is ticked or not. */
export const checkboxDefaults = eachField((field) => {
  const text = value(field.root, 'defaultValue');
  const isFault = field.type === 'Checkbox' && !field.isFormula && !['', 'true', 'false'].includes(text);
  return placeIf(isFault, field, 'defaultValue', `has ${text} as default`, 'Write true or false.');
});

const NO_HISTORY: ReadonlySet<string> = new Set(['AutoNumber', 'Summary']);

/** Values that nobody changes have no history. */
export const historyTypes = flag(
  'trackHistory',
  ({ type, isFormula }) => isFormula || NO_HISTORY.has(type),
  'is computed, and computed fields have no history',
  'Remove <trackHistory>.',
);

const TRENDS: ReadonlySet<string> = new Set(['Number', 'Currency', 'Date', 'Picklist', 'Lookup']);

/** Only numbers, amounts, dates, picklists and look-ups are kept for trends. */
export const trendTypes = flag(
  'trackTrending',
  ({ type }) => !TRENDS.has(type),
  'is of a type that is not kept for trends',
  'Remove <trackTrending>; number, currency, date, picklist and look-up fields can be kept.',
);

/** History and feeds of fields whose object, in this package, has them switched off. */
export const historyOfObject = eachField((field, index) =>
  needsOnObject(field, index, 'trackHistory', 'enableHistory'),
);
export const feedOfObject = eachField((field, index) => needsOnObject(field, index, 'trackFeedHistory', 'enableFeeds'));

function needsOnObject(field: Field, index: PackageIndex, element: string, onObject: string): readonly Place[] {
  const object = index.objects.get(field.owner.toLowerCase());
  if (!object || !/__c$/i.test(field.owner) || !says(field, element)) return [];
  const message = `has <${element}>, and ${field.owner} does not say <${onObject}>true`;
  return placeIf(value(object.root, onObject) !== 'true', field, element, message, `Switch on <${onObject}> first.`);
}

/** Who may change a value is said of custom metadata only. */
export const manageability = eachField((field) =>
  placeIf(
    first(field.root, 'fieldManageability') !== undefined && !isMetadataType(field.owner) && field.isCustom,
    field,
    'fieldManageability',
    'belongs to no custom metadata type and says who may change it',
    'Remove <fieldManageability>.',
  ),
);

const CLASSIFICATION: Readonly<Record<string, readonly string[]>> = {
  securityClassification: ['Public', 'Internal', 'Confidential', 'Restricted', 'MissionCritical'],
  complianceGroup: ['PII', 'HIPAA', 'GDPR', 'PCI', 'COPPA', 'CCPA'],
  businessStatus: ['Active', 'DeprecateCandidate', 'Hidden'],
};

/** Data classification in words that a new org does not have. */
export const classification = eachField((field) =>
  Object.entries(CLASSIFICATION).flatMap(([element, known]) =>
    value(field.root, element)
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '' && !known.includes(part))
      .flatMap((part) => placeIf(true, field, element, `has ${part} as <${element}>`, `Use ${known.join(', ')}.`)),
  ),
);
