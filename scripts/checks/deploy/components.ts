import { subjectsOf, type Subject } from '../limits/subjects.ts';
import type { PackageIndex } from '../references/packageIndex.ts';
import { first, type XmlElement } from '../read/xml.ts';
import type { Place } from './rule.ts';

/** A component in a file of its own or within its object's file. */
export type Component = Subject;

const known = new WeakMap<PackageIndex, ReadonlyMap<string, readonly Component[]>>();

/** Components of a kind as `limits/subjects.ts` names them: `field`, `recordType`, … */
export function components(index: PackageIndex, kind: string): readonly Component[] {
  let byKind = known.get(index);
  if (!byKind) {
    byKind = Map.groupBy(subjectsOf(index), (subject) => subject.kind);
    known.set(index, byKind);
  }
  return byKind.get(kind) ?? [];
}

/** What is wrong at an element of a component, or at the component where the element is missing. */
export function placeIn(
  { file, root }: Pick<Component, 'file' | 'root'>,
  element: string | XmlElement | undefined,
  message: string,
  remedy: string,
): Place {
  const at = typeof element === 'string' ? first(root, element) : element;
  return { file, line: (at ?? root).line, message, remedy };
}

/** Trimmed texts of the elements after the first of their kind that repeat an earlier one, upper and lower case being the same. */
export function repeated<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const text = key(item).toLowerCase();
    if (text === '') return false;
    const isRepeated = seen.has(text);
    seen.add(text);
    return isRepeated;
  });
}
