import { subjectsOf, type Subject } from '../../limits/subjects.ts';
import type { XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import type { DeployRule } from '../rule.ts';

/** A place inside one component that breaks a rule. */
export interface Fault {
  readonly at: XmlElement;
  readonly message: string;
  readonly remedy: string;
}

export function fault(at: XmlElement, message: string, remedy: string): Fault {
  return { at, message, remedy };
}

type FaultsOf = (subject: Subject, index: PackageIndex) => readonly Fault[];

/** A rule that looks at every component of one kind: `layout`, `listView`, `label`, … in a file of its own or in that of its object. */
export function each(kind: string, faults: FaultsOf): DeployRule['find'] {
  return (index) =>
    subjectsOfKind(index, kind).flatMap((subject) =>
      faults(subject, index).map(({ at, message, remedy }) => ({
        file: subject.file,
        line: at.line,
        message,
        remedy,
      })),
    );
}

const known = new WeakMap<PackageIndex, ReadonlyMap<string, readonly Subject[]>>();

/** Components of that kind, entries of object files among them. */
export function subjectsOfKind(index: PackageIndex, kind: string): readonly Subject[] {
  const byKind = known.get(index) ?? Map.groupBy(subjectsOf(index), (subject) => subject.kind);
  known.set(index, byKind);
  return byKind.get(kind) ?? [];
}
