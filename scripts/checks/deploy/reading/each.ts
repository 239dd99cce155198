import type { Subject } from '../../limits/subjects.ts';
import type { XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { components } from '../components.ts';
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
    components(index, kind).flatMap((subject) =>
      faults(subject, index).map(({ at, message, remedy }) => ({
        file: subject.file,
        line: at.line,
        message,
        remedy,
      })),
    );
}
