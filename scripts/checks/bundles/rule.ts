import type { Place } from '../deploy/rule.ts';
import type { Package } from './package.ts';

/** One thing that the platform, or a reviewer, refuses in a component. All of them stand in `rules.ts`. */
export interface BundleRule {
  /** Without the gate's name: `handler`. */
  readonly name: string;
  /** Guide and page that say so: `LWC Developer Guide: HTML Templates`. */
  readonly page: string;
  /** Every place of the package that breaks it. */
  readonly find: (components: Package) => readonly Place[];
}

export type { Place };

export function place(file: string, line: number, message: string, remedy: string): Place {
  return { file, line, message, remedy };
}
