import type { Finding } from './finding.ts';

/** All that is wrong with the tree under `root` by one gate's rules; empty when all is well. Throws when an engine fails. */
export type Check = (root: string) => readonly Finding[] | Promise<readonly Finding[]>;

/** One gate: run alone by `npm run check:<name>`, with the others by `npm run check`. */
export interface Gate {
  readonly name: string;
  /** What it looks at, for the summary table. */
  readonly title: string;
  /** `fast` gates are `npm run check`, a part of `npm test`; `full` ones are `npm run check:full`. */
  readonly speed: 'fast' | 'full';
  /** Gates of one group run one after another in one process, so that they share what they parse. */
  readonly group: string;
  readonly needsJava: boolean;
  /** `file` gates judge every file, path or bundle by itself, `tree` ones by what other files hold, `tests` ones the tests and gates. */
  readonly judges: 'file' | 'tree' | 'tests';
  /** Loads the gate's code, which may bring a heavy engine with it. */
  readonly load: () => Promise<Check>;
}
