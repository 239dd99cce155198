import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { components, placeIn, repeated, type Component } from '../components.ts';
import { fieldNamed } from '../fields/field.ts';
import { picklistValues } from '../fields/picklists.ts';
import type { Place } from '../rule.ts';

function eachRecordType(find: (type: Component, index: PackageIndex) => readonly Place[]) {
  return (index: PackageIndex): readonly Place[] =>
    components(index, 'recordType').flatMap((type) => find(type, index));
}

const WITH_RECORDS = /^[^_].*__c$|^[A-Za-z]+$/;

/** Record types of what has no records of several types. */
export const ownerOfTypes = eachRecordType((type) =>
  WITH_RECORDS.test(type.owner)
    ? []
    : [placeIn(type, 'fullName', `${type.owner} has no record types`, 'Remove the record type.')],
);

/** Objects whose stages a business process narrows. */
const PROCESSED: ReadonlySet<string> = new Set(['lead', 'opportunity', 'case', 'solution']);

export const processes = eachRecordType((type, index) => {
  const given = first(type.root, 'businessProcess');
  const name = given?.text.trim() ?? '';
  const own = components(index, 'businessProcess').filter(({ owner }) => owner === type.owner);
  const isKnown = own.some((process) => process.name.toLowerCase() === name.toLowerCase());
  if (!given || (isKnown && PROCESSED.has(type.owner.toLowerCase()))) return [];
  const message = `${type.owner} has no business process '${name}'`;
  return [placeIn(type, given, message, 'Name a process of Lead, Opportunity, Case or Solution in the package.')];
});

/** Those objects' record types cannot do without one. */
export const processNeeded = eachRecordType((type) =>
  PROCESSED.has(type.owner.toLowerCase()) && !first(type.root, 'businessProcess')
    ? [placeIn(type, undefined, `${type.owner}.${type.name} has no business process`, 'Add <businessProcess>.')]
    : [],
);

const lists = (type: Component): readonly XmlElement[] => all(type.root, 'picklistValues');

export const typePicklists = eachRecordType((type, index) =>
  lists(type).flatMap((list) => {
    const name = value(list, 'picklist');
    const kind = fieldNamed(index, type.owner, name)?.type;
    const isStandard = !/__c$/i.test(name) && !/__c$/i.test(type.owner);
    if (isStandard || kind === 'Picklist' || kind === 'MultiselectPicklist') return [];
    const message = `${type.name} narrows ${name}, which is no picklist of ${type.owner}`;
    return [placeIn(type, first(list, 'picklist') ?? list, message, 'Correct the name.')];
  }),
);

export const typePicklistsTwice = eachRecordType((type) =>
  repeated(lists(type), (list) => value(list, 'picklist')).map((list) =>
    placeIn(type, first(list, 'picklist'), `${type.name} narrows ${value(list, 'picklist')} twice`, 'Keep one.'),
  ),
);

/** Values are written as in a web address: `High%2C urgent`. */
function valueName(each: XmlElement): string {
  const text = value(each, 'fullName');
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return text.toLowerCase();
  }
}

export const typeValues = eachRecordType((type, index) =>
  lists(type).flatMap((list) => {
    const field = fieldNamed(index, type.owner, value(list, 'picklist'));
    const known = field ? picklistValues(field, index) : null;
    if (known === null) return [];
    return all(list, 'values')
      .filter((each) => !known.has(valueName(each)))
      .map((each) =>
        placeIn(
          type,
          first(each, 'fullName') ?? each,
          `${type.name}: ${value(list, 'picklist')} has no value ${value(each, 'fullName')}`,
          'Correct the name.',
        ),
      );
  }),
);

export const typeValuesTwice = eachRecordType((type) =>
  lists(type).flatMap((list) =>
    repeated(all(list, 'values'), valueName).map((each) =>
      placeIn(type, first(each, 'fullName'), `${type.name} has ${value(each, 'fullName')} twice`, 'Remove one.'),
    ),
  ),
);

export const typeDefaults = eachRecordType((type, index) =>
  lists(type).flatMap((list) => {
    const [, second] = all(list, 'values').filter((each) => value(each, 'default') === 'true');
    const isSeveral = fieldNamed(index, type.owner, value(list, 'picklist'))?.type === 'MultiselectPicklist';
    if (!second || isSeveral) return [];
    const message = `${type.name} has two defaults for ${value(list, 'picklist')}`;
    return [placeIn(type, first(second, 'default'), message, 'Keep one.')];
  }),
);
