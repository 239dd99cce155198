import { standardObjects } from '../../read/standardObjects.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import type { Place } from '../rule.ts';
import { eachField, fieldsOf, isMetadataType, placeIf, says } from './field.ts';
import { placeIn } from '../components.ts';

/** Standard fields that custom objects have and that a package may describe. */
const STANDARD: ReadonlySet<string> = new Set(['name', 'ownerid', 'createdbyid', 'lastmodifiedbyid', 'recordtypeid']);

/** Fields of own objects whose name does not end in __c. */
export const fieldEnding = eachField((field) => {
  const isStandard = /__(c|pc)$/i.test(field.name) || STANDARD.has(field.name.toLowerCase());
  if (isStandard || standardObjects().has(field.owner.toLowerCase()) || field.name === '') return [];
  const message = `${field.owner}.${field.name} does not end in __c`;
  return [{ ...placeIn(field, 'fullName', message, 'Custom fields end in __c.') }];
});

/** Kinds of fields by the ending of the object. */
const KINDS: readonly (readonly [ending: RegExp, what: string, types: readonly string[]])[] = [
  [
    /__mdt$/i,
    'custom metadata',
    [
      'MetadataRelationship',
      'Checkbox',
      'Date',
      'DateTime',
      'Email',
      'Number',
      'Percent',
      'Phone',
      'Picklist',
      'Text',
      'TextArea',
      'LongTextArea',
      'Url',
    ],
  ],
  [/__e$/i, 'a platform event', ['Checkbox', 'Date', 'DateTime', 'Number', 'Text', 'LongTextArea']],
  [/__b$/i, 'a big object', ['Lookup', 'DateTime', 'Email', 'Number', 'Phone', 'Text', 'LongTextArea', 'Url']],
];

const SETTINGS = [
  'Checkbox',
  'Currency',
  'Date',
  'DateTime',
  'Email',
  'Number',
  'Percent',
  'Phone',
  'Text',
  'TextArea',
  'Url',
];

/** Types of fields that custom metadata, platform events, big objects or custom settings do not have. */
export const kindOfObject = eachField((field, index) => {
  const object = index.objects.get(field.owner.toLowerCase());
  const isSetting = object?.root.children.some(({ name }) => name === 'customSettingsType') === true;
  const [, what, types] = isSetting
    ? ([null, 'a custom setting', SETTINGS] as const)
    : (KINDS.find(([ending]) => ending.test(field.owner)) ?? []);
  if (what === undefined || types === undefined || field.type === '') return [];
  const message = `is of type ${field.type}, which ${what} does not have`;
  return placeIf(!types.includes(field.type), field, 'type', message, `Use one of ${types.join(', ')}.`);
});

/** Metadata relationships outside of custom metadata. */
export const metadataRelationship = eachField((field) =>
  placeIf(
    field.type === 'MetadataRelationship' && !isMetadataType(field.owner),
    field,
    'type',
    'is a metadata relationship of an object with records',
    'Use Lookup; only custom metadata types have metadata relationships.',
  ),
);

/** Formulas in custom metadata, events, big objects. */
export const formulaOwner = eachField((field) =>
  placeIf(
    field.isFormula && /__(mdt|e|b)$/i.test(field.owner),
    field,
    'formula',
    `is a formula, and ${field.owner} cannot have any`,
    'Remove the formula, and fill the field.',
  ),
);

const NOT_IN_METADATA = ['externalId', 'trackHistory', 'trackFeedHistory', 'trackTrending'];

/** What needs records: history, feeds, external identifiers. */
export const metadataFlags = eachField((field) =>
  NOT_IN_METADATA.filter((element) => isMetadataType(field.owner) && says(field, element)).flatMap((element) =>
    placeIf(true, field, element, `is custom metadata and has <${element}>`, `Remove <${element}>.`),
  ),
);

/** Objects have at most one name, which is no field of its own. */
export const nameFieldFlag = eachField((field) =>
  placeIf(
    says(field, 'isNameField') && !/__(x|dlm|dll|ka)$/i.test(field.owner),
    field,
    'isNameField',
    'says that it is the name of its object',
    'Remove <isNameField>; the name field stands in the object.',
  ),
);

const MOST_IN_METADATA = 100;

/** More fields than a custom metadata type has room for. */
export function metadataFieldCount(index: PackageIndex): readonly Place[] {
  const own = fieldsOf(index).filter(({ owner }) => isMetadataType(owner));
  return [...Map.groupBy(own, ({ owner }) => owner)].flatMap(([owner, fields]) => {
    const over = fields[MOST_IN_METADATA];
    const message = `${owner} has ${fields.length} fields where ${MOST_IN_METADATA} are taken`;
    return over ? [placeIn(over, 'fullName', message, 'Remove some.')] : [];
  });
}
