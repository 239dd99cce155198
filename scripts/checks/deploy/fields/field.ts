import type { PackageIndex } from '../../references/packageIndex.ts';
import { first, value } from '../../read/xml.ts';
import { components, placeIn, type Component } from '../components.ts';
import type { Place } from '../rule.ts';

/** A field with what most rules ask of it. */
export interface Field extends Component {
  /** `Text`, `MasterDetail`, …; empty where it is missing. */
  readonly type: string;
  /** Result type of a formula is `type`. */
  readonly isFormula: boolean;
  /** A field of the package, not a standard one that it customizes. */
  readonly isCustom: boolean;
}

const known = new WeakMap<PackageIndex, readonly Field[]>();

/** Every field of the package, in files of their own or within the object's. */
export function fieldsOf(index: PackageIndex): readonly Field[] {
  let fields = known.get(index);
  if (!fields) {
    fields = components(index, 'field').map(fieldFrom);
    known.set(index, fields);
  }
  return fields;
}

function fieldFrom(component: Component): Field {
  return {
    ...component,
    type: value(component.root, 'type'),
    isFormula: first(component.root, 'formula') !== undefined,
    isCustom: /__c$/i.test(component.name),
  };
}

/** The package's field of that name; undefined for any other. */
export function fieldNamed(index: PackageIndex, object: string, name: string): Field | undefined {
  const [owner, own] = [object.toLowerCase(), name.toLowerCase()];
  return fieldsOf(index).find((field) => field.owner.toLowerCase() === owner && field.name.toLowerCase() === own);
}

/** A rule that looks at one field at a time. */
export function eachField(
  find: (field: Field, index: PackageIndex) => readonly Place[],
): (index: PackageIndex) => readonly Place[] {
  return (index) => fieldsOf(index).flatMap((field) => find(field, index));
}

/** A finding at an element of a field, or none. */
export function placeIf(
  isBroken: boolean,
  field: Field,
  element: string,
  message: string,
  remedy: string,
): readonly Place[] {
  return isBroken ? [placeIn(field, element, `${field.owner}.${field.name} ${message}`, remedy)] : [];
}

/** True where the element says `true`. */
export function says(field: Field, element: string): boolean {
  return value(field.root, element) === 'true';
}

export const isMetadataType = (object: string): boolean => /__mdt$/i.test(object);
