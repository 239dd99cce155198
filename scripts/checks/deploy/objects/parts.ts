import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { customField, hasField } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { components, placeIn, repeated, type Component } from '../components.ts';
import { fieldPathProblem, isMissing } from '../fields/fieldPaths.ts';
import type { Place } from '../rule.ts';
import { eachObject } from './object.ts';

function eachPart(kind: string, find: (part: Component, index: PackageIndex) => readonly Place[]) {
  return (index: PackageIndex): readonly Place[] => components(index, kind).flatMap((part) => find(part, index));
}

const textOf = (element: XmlElement): string => element.text.trim();

/** Compact layouts of the object, in lower case. */
function compactLayoutsOf(index: PackageIndex, object: string): ReadonlySet<string> {
  return new Set(
    components(index, 'compactLayout')
      .filter(({ owner }) => owner.toLowerCase() === object.toLowerCase())
      .map(({ name }) => name.toLowerCase()),
  );
}

function assignmentFinding(
  part: Pick<Component, 'file' | 'root'>,
  object: string,
  index: PackageIndex,
): readonly Place[] {
  const given = first(part.root, 'compactLayoutAssignment');
  const name = given?.text.trim() ?? '';
  if (!given || name.toUpperCase() === 'SYSTEM' || compactLayoutsOf(index, object).has(name.toLowerCase())) return [];
  const message = `${object} has no compact layout '${name}'`;
  return [placeIn(part, given, message, 'Name one of its compact layouts, or SYSTEM.')];
}

export const compactAssignment = eachObject((object, _kind, index) => assignmentFinding(object, object.name, index));
export const compactOfRecordType = eachPart('recordType', (part, index) => assignmentFinding(part, part.owner, index));

export const compactFields = eachPart('compactLayout', (part, index) =>
  all(part.root, 'fields')
    .filter((field) => textOf(field) === '' || isMissing(index, part.owner, textOf(field)))
    .map((field) =>
      placeIn(
        part,
        field,
        `${part.name} shows ${textOf(field)}, which ${part.owner} does not have`,
        'Correct the name.',
      ),
    ),
);

const NOT_COMPACT: ReadonlySet<string> = new Set(['TextArea', 'LongTextArea', 'Html', 'MultiselectPicklist']);

export const compactTypes = eachPart('compactLayout', (part, index) =>
  all(part.root, 'fields').flatMap((field) => {
    const type = customField(index, part.owner, textOf(field))?.type ?? '';
    if (!NOT_COMPACT.has(type)) return [];
    const message = `${part.name} shows ${textOf(field)}, which is of type ${type}`;
    return [placeIn(part, field, message, 'Show fields of one line only.')];
  }),
);

export const compactTwice = eachPart('compactLayout', (part) =>
  repeated(all(part.root, 'fields'), textOf).map((field) =>
    placeIn(part, field, `${part.name} shows ${textOf(field)} twice`, 'Remove one.'),
  ),
);

export const compactEmpty = eachPart('compactLayout', (part) =>
  all(part.root, 'fields').length > 0 ? [] : [placeIn(part, undefined, `${part.name} shows no field`, 'Add a field.')],
);

const setItems = (part: Component): readonly XmlElement[] =>
  [...all(part.root, 'displayedFields'), ...all(part.root, 'availableFields')].flatMap((item) => all(item, 'field'));

export const fieldSetFields = eachPart('fieldSet', (part, index) =>
  setItems(part).flatMap((field) => {
    const problem = fieldPathProblem(index, part.owner, textOf(field).split('.'));
    return problem === null ? [] : [placeIn(part, field, `${part.name}: ${problem}`, 'Correct the name.')];
  }),
);

export const fieldSetTwice = eachPart('fieldSet', (part) =>
  repeated(setItems(part), textOf).map((field) =>
    placeIn(part, field, `${part.name} has ${textOf(field)} twice`, 'Remove one.'),
  ),
);

const URL_TYPES: ReadonlySet<string> = new Set(['url', 'javascript']);

/** A button or link without what it opens. */
export const linkTargets = eachPart('webLink', (part, index) => {
  const type = first(part.root, 'linkType');
  const needed = type && (URL_TYPES.has(textOf(type)) ? 'url' : textOf(type) === 'page' ? 'page' : null);
  if (!type || needed === null || needed === undefined) return [];
  const given = value(part.root, needed);
  if (given === '')
    return [placeIn(part, type, `${part.name} opens a ${textOf(type)} that it does not name`, `Add <${needed}>.`)];
  if (needed !== 'page' || index.names('page').has(given)) return [];
  return [placeIn(part, 'page', `${part.name} opens the page ${given}, which is not there`, 'Correct the name.')];
});

export const linkBehavior = eachPart('webLink', (part) => {
  const isScript = value(part.root, 'linkType') === 'javascript';
  const isOnClick = value(part.root, 'openType') === 'onClickJavaScript';
  if (isScript === isOnClick) return [];
  const message = `${part.name} is of type ${value(part.root, 'linkType')} and opens by ${value(part.root, 'openType')}`;
  return [placeIn(part, 'openType', message, 'JavaScript opens by onClickJavaScript, and nothing else does.')];
});

export const linkSelection = eachPart('webLink', (part) => {
  const isMass = value(part.root, 'displayType') === 'massActionButton';
  if (isMass || value(part.root, 'requireRowSelection') !== 'true') return [];
  const message = `${part.name} needs selected rows and is no button of a list`;
  return [placeIn(part, 'requireRowSelection', message, 'Remove it, or make it a massActionButton.')];
});

export const linkLabel = eachPart('webLink', (part) =>
  value(part.root, 'masterLabel') !== ''
    ? []
    : [placeIn(part, 'masterLabel', `${part.name} has no label`, 'Add <masterLabel>.')],
);

const MOST_INDEXED = 5;

export const bigIndex = eachPart('index', (part, index) => {
  const fields = all(part.root, 'fields');
  const found: Place[] = [];
  for (const field of fields) {
    const own = customField(index, part.owner, value(field, 'name'));
    const problem = !own ? 'does not exist' : value(own.root, 'required') === 'true' ? null : 'is not required';
    const isDirected = ['ASC', 'DESC'].includes(value(field, 'sortDirection'));
    if (problem !== null)
      found.push(placeIn(part, first(field, 'name'), `${value(field, 'name')} ${problem}`, 'Index required fields.'));
    if (!isDirected)
      found.push(
        placeIn(part, first(field, 'sortDirection') ?? field, `${part.name} has no direction`, 'Write ASC or DESC.'),
      );
  }
  const sixth = fields[MOST_INDEXED];
  if (sixth) found.push(placeIn(part, sixth, `${part.name} indexes more than five fields`, 'Index five at most.'));
  return found;
});

const MERGE_FIELD = /\{!\s*(\w+__c)\.(\w+__c)\s*\}/g;

/** Merge fields of buttons and links that name a custom field which is not there. */
export const linkFields = eachPart('webLink', (part, index) => {
  const url = first(part.root, 'url');
  const named = [...(url?.text ?? '').matchAll(MERGE_FIELD)];
  return named
    .filter(([, object = '', field = '']) => index.objects.has(object.toLowerCase()) && !hasField(index, object, field))
    .map(([merge]) => placeIn(part, url, `${part.name}: there is no field ${merge}`, 'Correct the name.'));
});
