import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { standardObjects } from '../../read/standardObjects.ts';
import type { CustomField, MetadataFile, PackageIndex } from '../../references/packageIndex.ts';
import { placeIn, repeated } from '../components.ts';
import { picklistValues } from '../fields/picklists.ts';
import { fieldNamed } from '../fields/field.ts';
import { isMissing } from '../fields/fieldPaths.ts';
import type { Place } from '../rule.ts';

interface Given {
  readonly record: MetadataFile;
  readonly field: CustomField;
  readonly element: XmlElement;
  readonly text: string;
}

const typeOf = ({ name }: MetadataFile): string => `${name.slice(0, Math.max(0, name.indexOf('.')))}__mdt`;

/** Values of records that name a field of their type and are not null. */
function givenIn(record: MetadataFile, index: PackageIndex): readonly Given[] {
  const type = index.objects.get(typeOf(record).toLowerCase());
  return all(record.root, 'values').flatMap((each) => {
    const field = type?.fields.get(value(each, 'field').toLowerCase());
    const element = first(each, 'value');
    if (!field || !element || element.attributes.get('xsi:nil') === 'true') return [];
    return [{ record, field, element, text: element.text.trim() }];
  });
}

function eachRecord(find: (record: MetadataFile, index: PackageIndex) => readonly Place[]) {
  return (index: PackageIndex): readonly Place[] => index.ofKind('md').flatMap((record) => find(record, index));
}

function eachValue(problem: (given: Given, index: PackageIndex) => string | null) {
  return eachRecord((record, index) =>
    givenIn(record, index).flatMap((given) => {
      const message = problem(given, index);
      if (message === null) return [];
      return [
        placeIn(record, given.element, `${given.field.name}: ${message}`, 'Write a value that the field can hold.'),
      ];
    }),
  );
}

export const recordLabel = eachRecord((record) =>
  value(record.root, 'label') !== '' ? [] : [placeIn(record, 'label', `${record.name} has no label`, 'Add <label>.')],
);

export const fieldsTwice = eachRecord((record) =>
  repeated(all(record.root, 'values'), (each) => value(each, 'field')).map((each) =>
    placeIn(record, first(each, 'field'), `${record.name} has ${value(each, 'field')} twice`, 'Keep one value.'),
  ),
);

export const nilAndValue = eachRecord((record) =>
  all(record.root, 'values')
    .flatMap((each) => all(each, 'value'))
    .filter((element) => element.attributes.get('xsi:nil') === 'true' && element.text.trim() !== '')
    .map((element) => placeIn(record, element, 'a value that is nil holds a text', 'Remove xsi:nil or the text.')),
);

/** Picklists of custom metadata take nothing but their values. */
export const recordChoices = eachValue(({ field, text }, index) => {
  const own = fieldNamed(index, field.object, field.name);
  const values = field.type === 'Picklist' && own ? picklistValues(own, index) : null;
  return values === null || text === '' || values.has(text.toLowerCase()) ? null : `${text} is none of its values`;
});

const LENGTHS: Readonly<Record<string, number>> = { TextArea: 255, Email: 80, Phone: 40, Url: 255 };

export const recordLengths = eachValue(({ field, text }) => {
  const most = LENGTHS[field.type];
  return most === undefined || text.length <= most ? null : `longer than ${most} characters`;
});

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const recordEmails = eachValue(({ field, text }) =>
  field.type !== 'Email' || text === '' || EMAIL.test(text) ? null : `'${text}' is no e-mail address`,
);

/** Dates that have the form of one and are none: 30 February. */
export const recordDates = eachValue(({ field, text }) => {
  const date = /^(\d{4}-\d{2}-\d{2})/.exec(text)?.[1];
  if (!field.type.startsWith('Date') || date === undefined) return null;
  const parsed = new Date(`${date}T00:00:00Z`);
  const isDate = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  return isDate ? null : `there is no ${date}`;
});

export const recordDigits = eachValue(({ field, text }) => {
  const precision = Number(value(field.root, 'precision') || NaN);
  if (field.type !== 'Percent' || Number.isNaN(precision)) return null;
  const room = precision - Number(value(field.root, 'scale') || 0);
  const whole = text.replace(/^-/, '').split('.')[0] ?? '';
  return whole.length > room ? `more than ${room} digits before the point` : null;
});

/** Relationships to a field: one of the object that the record names in the controlling field. */
export const recordDefinitions = eachRecord((record, index) => {
  const given = givenIn(record, index);
  return given.flatMap(({ field, element, text }) => {
    const controller = value(field.root, 'metadataRelationshipControllingField').split('.').at(-1)?.toLowerCase();
    const object = given.find((each) => each.field.name.toLowerCase() === controller)?.text;
    if (value(field.root, 'referenceTo') !== 'FieldDefinition' || object === undefined) return [];
    const name = text.split('.').at(-1) ?? '';
    if (!isMissing(index, object, name)) return [];
    return [placeIn(record, element, `${object} has no field ${name}`, 'Correct the name.')];
  });
});

/** Values of unique fields that two records share. */
export function recordsUnique(index: PackageIndex): readonly Place[] {
  const given = index
    .ofKind('md')
    .flatMap((record) => givenIn(record, index))
    .filter(({ field, text }) => value(field.root, 'unique') === 'true' && text !== '');
  const key = ({ field, text }: Given): string => {
    const isCased = value(field.root, 'caseSensitive') === 'true';
    return `${field.object}.${field.name} ${isCased ? Buffer.from(text).toString('hex') : text}`;
  };
  return repeated(given, key).map(({ record, field, element, text }) =>
    placeIn(record, element, `${field.name} is unique, and another record has ${text} too`, 'Give it another value.'),
  );
}

/** Relationships to objects: own ones in the package, or standard ones. */
export const recordObjects = eachValue(({ field, text }, index) => {
  if (field.type !== 'MetadataRelationship' || value(field.root, 'referenceTo') !== 'EntityDefinition') return null;
  const name = text.toLowerCase();
  return text === '' || index.objects.has(name) || standardObjects().has(name) ? null : `there is no object ${text}`;
});
