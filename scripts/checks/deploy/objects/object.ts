import type { CustomObject, PackageIndex } from '../../references/packageIndex.ts';
import { first } from '../../read/xml.ts';
import { placeIn } from '../components.ts';
import type { Place } from '../rule.ts';

/** What an object's ending, or its custom settings type, make of it. */
export type ObjectKind = 'custom' | 'setting' | 'metadata' | 'event' | 'big' | 'external' | 'standard' | 'other';

const ENDINGS: readonly (readonly [ending: RegExp, kind: ObjectKind])[] = [
  [/__mdt$/i, 'metadata'],
  [/__e$/i, 'event'],
  [/__b$/i, 'big'],
  [/__x$/i, 'external'],
  [/__\w+$/, 'other'],
];

export function kindOf({ name, root }: Pick<CustomObject, 'name' | 'root'>): ObjectKind {
  if (/__c$/i.test(name)) return first(root, 'customSettingsType') ? 'setting' : 'custom';
  return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? 'standard';
}

/** A rule that looks at one object at a time. */
export function eachObject(
  find: (object: CustomObject, kind: ObjectKind, index: PackageIndex) => readonly Place[],
): (index: PackageIndex) => readonly Place[] {
  return (index) => [...index.objects.values()].flatMap((object) => find(object, kindOf(object), index));
}

/** A finding at an element of an object, or none. */
export function objectPlaceIf(
  isBroken: boolean,
  object: CustomObject,
  element: string,
  message: string,
  remedy: string,
): readonly Place[] {
  return isBroken ? [placeIn(object, element, `${object.name} ${message}`, remedy)] : [];
}
