import { first, value } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { placeIn } from '../components.ts';
import type { Place } from '../rule.ts';
import { eachField, fieldsOf, placeIf, type Field } from './field.ts';

/** A rule over master-detail fields. */
function eachMaster(find: (field: Field, index: PackageIndex) => readonly Place[]) {
  return eachField((field, index) => (field.type === 'MasterDetail' ? find(field, index) : []));
}

const NO_MASTERS: ReadonlySet<string> = new Set(['user', 'lead', 'group', 'profile']);

/** Objects that no record can belong to. */
export const masterObject = eachMaster((field) => {
  const master = value(field.root, 'referenceTo');
  const message = `has ${master} as master, which no object can have`;
  return placeIf(NO_MASTERS.has(master.toLowerCase()), field, 'referenceTo', message, 'Use a look-up.');
});

/** Standard objects are never details. */
export const standardDetail = eachMaster((field) =>
  placeIf(
    !/__\w+$/.test(field.owner),
    field,
    'type',
    `makes ${field.owner} a detail, which a standard object cannot be`,
    'Use a look-up.',
  ),
);

/** Masters of an object that are its details, the object itself first of all. */
export const masterCycle = eachMaster((field, index) => {
  const isCycle = mastersAbove(value(field.root, 'referenceTo'), index).has(field.owner.toLowerCase());
  const message = `makes ${field.owner} a detail of its own details`;
  return placeIf(isCycle, field, 'referenceTo', message, 'Use a look-up.');
});

/** The object and every master above it, in lower case. */
function mastersAbove(object: string, index: PackageIndex, seen = new Set<string>()): ReadonlySet<string> {
  const name = object.toLowerCase();
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const master of mastersOf(name, index)) mastersAbove(master, index, seen);
  return seen;
}

function mastersOf(object: string, index: PackageIndex): readonly string[] {
  return fieldsOf(index)
    .filter(({ type, owner }) => type === 'MasterDetail' && owner.toLowerCase() === object)
    .map(({ root }) => value(root, 'referenceTo').toLowerCase());
}

const MOST_LEVELS = 3;

/** More than three levels of details below the topmost master. */
export const masterLevels = eachMaster((field, index) => {
  const depth = levels(field.owner.toLowerCase(), index, new Set());
  const message = `is the detail of level ${depth} below its topmost master`;
  return placeIf(depth > MOST_LEVELS, field, 'type', message, 'Use a look-up: three levels of details are taken.');
});

function levels(object: string, index: PackageIndex, seen: ReadonlySet<string>): number {
  if (seen.has(object)) return 0;
  const above = mastersOf(object, index);
  return above.length === 0 ? 0 : 1 + Math.max(...above.map((each) => levels(each, index, new Set([...seen, object]))));
}

/** Which of two masters is the first: both in the same place, or a single one in the second. */
export const masterOrder = eachMaster((field, index) => {
  const order = value(field.root, 'relationshipOrder');
  const others = fieldsOf(index).filter(
    (other) =>
      other.type === 'MasterDetail' && other.owner.toLowerCase() === field.owner.toLowerCase() && other !== field,
  );
  const isSecondAlone = others.length === 0 && order === '1';
  const isTaken =
    order !== '' && others.some((other) => value(other.root, 'relationshipOrder') === order && other.file < field.file);
  const message = isTaken ? `is master ${order}, as another field is` : 'is the second master without a first';
  return placeIf(isSecondAlone || isTaken, field, 'relationshipOrder', message, 'Number the masters 0 and 1.');
});

/** An object's sharing against its masters: details are controlled by their parent, and nothing else is. */
export function sharingOfDetails(index: PackageIndex): readonly Place[] {
  return [...index.objects.values()].flatMap((object) => {
    if (!/__c$/i.test(object.name)) return [];
    const hasMaster = mastersOf(object.name.toLowerCase(), index).length > 0;
    const model = first(object.root, 'sharingModel');
    const isControlled = model?.text.trim() === 'ControlledByParent';
    if (!model || hasMaster === isControlled) return [];
    const message = `${object.name} has ${hasMaster ? 'a' : 'no'} master and the sharing model ${model.text.trim()}`;
    const remedy = hasMaster ? 'Set ControlledByParent.' : 'Set Private, Read or ReadWrite.';
    const masters = fieldsOf(index).filter(
      ({ type, owner }) => type === 'MasterDetail' && owner.toLowerCase() === object.name.toLowerCase(),
    );
    return [
      placeIn(object, model, message, remedy),
      ...masters.map((field) => placeIn(field, 'type', message, remedy)),
    ];
  });
}
