import type { ApexNode } from '../read/apex.ts';
import type { ApexPackage } from './apexPackage.ts';
import type { Source } from './source.ts';

/** One thing that the compiler of an org, or a reviewer, refuses in Apex. All of them stand in `rules.ts`. */
export interface ApexRule {
  /** Without the gate's name: `final`. Several checks may share a page, none a name. */
  readonly name: string;
  /** Guide and page that say so: `Apex Developer Guide: Access Modifiers`. */
  readonly page: string;
  /** Every place of the package that breaks it. */
  readonly find: (apex: ApexPackage) => readonly Place[];
}

/** Where a rule is broken, and what to do about it. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong, in words that name the code. */
  readonly message: string;
  /** As a sentence. */
  readonly remedy: string;
}

/** A fault at a node of one file. */
export interface Fault {
  readonly at: ApexNode;
  readonly message: string;
  readonly remedy: string;
}

/**
 * A rule that looks at one file at a time. Where `isAlone`, at nothing else, and its findings are remembered for as long as the file
 * stays the same.
 */
export function eachSource(
  look: (source: Source, apex: ApexPackage) => readonly Fault[],
  isAlone = true,
): ApexRule['find'] {
  const known = new WeakMap<ApexNode, readonly Fault[]>();
  return (apex) =>
    apex.sources.flatMap((source) => {
      const faults = (isAlone ? known.get(source.unit) : undefined) ?? look(source, apex);
      known.set(source.unit, faults);
      return faults.map(({ at, message, remedy }) => ({
        file: source.file,
        line: at.start?.line ?? 1,
        message,
        remedy,
      }));
    });
}
