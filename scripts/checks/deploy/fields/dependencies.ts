import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { placeIn } from '../components.ts';
import type { Place } from '../rule.ts';
import { eachField, fieldNamed, isMetadataType, type Field } from './field.ts';
import { picklistValues } from './picklists.ts';

/** Values of a check box that controls a picklist. */
const CHECKED: ReadonlySet<string> = new Set(['checked', 'unchecked']);

interface Dependency {
  readonly field: Field;
  readonly set: XmlElement;
  readonly element: XmlElement;
  /** Undefined for a standard field, or one that is not there. */
  readonly controller: Field | undefined;
}

function eachDependency(find: (dependency: Dependency, index: PackageIndex) => readonly Place[]) {
  return eachField((field, index) => {
    const set = first(field.root, 'valueSet');
    const element = set && first(set, 'controllingField');
    if (!set || !element) return [];
    return find({ field, set, element, controller: fieldNamed(index, field.owner, element.text.trim()) }, index);
  });
}

const said = ({ owner, name }: Field, message: string): string => `${owner}.${name} ${message}`;

export const controllerExists = eachDependency(({ field, element, controller }) => {
  const name = element.text.trim();
  if (controller || (name !== '' && !/__c$/i.test(name) && !/__(c|mdt)$/i.test(field.owner))) return [];
  const message = said(field, `depends on ${name}, which ${field.owner} does not have`);
  return [placeIn(field, element, message, 'Name a picklist or check box of the same object.')];
});

export const controllerType = eachDependency(({ field, element, controller }) => {
  if (!controller || controller.name === field.name || ['Picklist', 'Checkbox'].includes(controller.type)) return [];
  const message = said(field, `depends on ${controller.name}, which is of type ${controller.type}`);
  return [placeIn(field, element, message, 'Depend on a picklist or a check box.')];
});

const MOST_CONTROLLING = 300;

/** A picklist with too many values to decide about another. */
export const controllerSize = eachDependency(({ field, element, controller }, index) => {
  const values = controller ? picklistValues(controller, index) : null;
  if (values === null || values.size <= MOST_CONTROLLING) return [];
  const message = said(field, `depends on ${element.text.trim()}, which has ${values.size} values`);
  return [placeIn(field, element, message, `Depend on a picklist of ${MOST_CONTROLLING} values at most.`)];
});

/** A picklist that depends on itself, straight or by way of others. */
export const controllerCycle = eachDependency(({ field, element, controller }, index) => {
  const seen = new Set([field.name.toLowerCase()]);
  let next: Field | undefined = controller;
  while (next && !seen.has(next.name.toLowerCase())) {
    seen.add(next.name.toLowerCase());
    const set = first(next.root, 'valueSet');
    next = set && fieldNamed(index, field.owner, value(set, 'controllingField'));
  }
  if (next?.name.toLowerCase() !== field.name.toLowerCase()) return [];
  return [placeIn(field, element, said(field, 'depends on itself'), 'Break the circle of controlling fields.')];
});

export const dependentMetadata = eachDependency(({ field, element }) =>
  isMetadataType(field.owner)
    ? [placeIn(field, element, said(field, 'is custom metadata and depends on a field'), 'Remove <controllingField>.')]
    : [],
);

/** Which values go together, without the field that decides. */
export const settingsWithoutController = eachField((field) => {
  const set = first(field.root, 'valueSet');
  const settings = set && first(set, 'valueSettings');
  if (!settings || first(set, 'controllingField')) return [];
  const message = said(field, 'has <valueSettings> and no controlling field');
  return [placeIn(field, settings, message, 'Add <controllingField>, or remove the settings.')];
});

export const settingsValues = eachDependency(({ field, set, controller }, index) => [
  ...unknown(field, all(set, 'valueSettings'), 'valueName', picklistValues(field, index), 'it'),
  ...unknown(
    field,
    all(set, 'valueSettings'),
    'controllingFieldValue',
    controller?.type === 'Checkbox' ? CHECKED : controller ? picklistValues(controller, index) : null,
    controller?.name ?? '',
  ),
]);

function unknown(
  field: Field,
  settings: readonly XmlElement[],
  element: string,
  values: ReadonlySet<string> | null,
  owner: string,
): readonly Place[] {
  if (values === null) return [];
  return settings
    .flatMap((each) => all(each, element))
    .filter(({ text }) => !values.has(text.trim().toLowerCase()))
    .map((each) =>
      placeIn(
        field,
        each,
        said(field, `names the value ${each.text.trim()}, which ${owner} does not have`),
        'Name a value.',
      ),
    );
}
