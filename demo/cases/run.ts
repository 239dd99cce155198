import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadingDto } from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';
import { faultLine, ImportError } from '../../local-org/data/fault.ts';
import { InputError } from '../cli/fault.ts';
import { readOptions } from '../cli/options.ts';
import { collectAndScore } from '../collect.ts';
import { managerOf } from '../company.ts';
import { openOrgFor } from '../exportOrg.ts';
import { fill } from '../source.ts';

/** What must come of one metric; what is left out is not looked at. */
export interface ExpectedReading {
  readonly outcome: string;
  readonly value?: number;
  readonly sample?: number;
  /** Words that the reason holds. */
  readonly reason?: string;
}

/** The `expected.json` of a case. */
export interface ExpectedCase {
  /** For `--as-of`; null where none is given. */
  readonly asOf: string | null;
  /** For `--time-zone`. */
  readonly timeZone?: string;
  readonly why: string;
  readonly expect: {
    /** 0, or 2 for bad input. */
    readonly exit: number;
    readonly asOfIs?: string;
    /** Words of the first and of the second line of the scorecard. */
    readonly firstLine?: string;
    readonly secondLine?: string;
    /** Words of the lines that refuse the files. */
    readonly faults?: readonly string[];
    readonly metrics: Readonly<Record<string, ExpectedReading>>;
  };
}

/** What came of a folder. */
export interface Scored {
  readonly exit: number;
  readonly asOf: string | null;
  readonly notes: readonly string[];
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  readonly readings: ReadonlyMap<string, ReadingDto>;
}

/** Folders below `root` that are cases, by name; none where there is no such folder. */
export function casesIn(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root).filter((name) => existsSync(path.join(root, name, 'expected.json')));
}

/** The expectation beside the files. */
export function expectedOf(folder: string): ExpectedCase {
  return JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as ExpectedCase;
}

/** Scores a folder as `npm run score` does, without a process of its own. Throws where the command would end with a trace. */
export function scoreFolder(folder: string, { asOf, timeZone }: Pick<ExpectedCase, 'asOf' | 'timeZone'>): Scored {
  const warnings: string[] = [];
  const args = ['--data', folder, ...(asOf ? ['--as-of', asOf] : []), ...(timeZone ? ['--time-zone', timeZone] : [])];
  try {
    const options = readOptions(args, ['data', 'as-of', 'time-zone']);
    const org = openOrgFor(options);
    const source = fill(org, options, (line) => warnings.push(line));
    const card = collectAndScore(org, managerOf(org), source.asOf, source.answers);
    const readings = new Map(card.readings.map((reading) => [reading.metric, reading]));
    return { exit: 0, asOf: card.assessment?.asOf ?? null, notes: source.notes, faults: [], warnings, readings };
  } catch (error) {
    const faults =
      error instanceof ImportError ? error.faults.map(faultLine) : error instanceof InputError ? error.lines : null;
    if (faults === null) throw error;
    return { exit: 2, asOf: null, notes: [], faults, warnings, readings: new Map() };
  }
}
