import type { PackageIndex } from '../references/packageIndex.ts';

/** One thing that a deploy or a package build refuses. All of them stand in `rules.ts`. */
export interface DeployRule {
  /** Without the gate's name: `field-precision`. Several checks may share a page, none a name. */
  readonly name: string;
  /** Guide and page that say so: `Metadata API: CustomField`. */
  readonly page: string;
  /** Every place of the package that breaks it. */
  readonly find: (index: PackageIndex) => readonly Place[];
}

/** Where a rule is broken, and what to do about it. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong, in words that name the component: `Amount__c has more places than digits`. */
  readonly message: string;
  /** As a sentence. */
  readonly remedy: string;
}
