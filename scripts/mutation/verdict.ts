import type { Finding } from '../checks/finding.ts';

/** A small change of the source that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  /** Before and after, or what was done to it. */
  readonly change: string;
}

/** What became of the mutants that could be run. */
export interface Tally {
  readonly killed: number;
  readonly survivors: readonly Survivor[];
}

/** `1151 of 1302 mutants killed, 88.4 % (at least 85 %)`. */
export function summaryOf({ killed, survivors }: Tally, least: number): string {
  const all = killed + survivors.length;
  return `${killed} of ${all} mutants killed, ${percentOf({ killed, survivors }).toFixed(1)} % (at least ${least} %)`;
}

/**
 * The survivors as findings of the gate where fewer than `least` per cent were killed, none otherwise. Throws when there was no mutant
 * at all, which shows nothing.
 */
export function mutationFindings(gate: string, tally: Tally, least: number): readonly Finding[] {
  if (tally.killed + tally.survivors.length === 0) throw new Error('no mutant was made: are the sources still there?');
  if (percentOf(tally) >= least) return [];
  return tally.survivors.map(({ file, line, change }) => ({
    file,
    line,
    rule: `${gate}/survived`,
    message: `no test notices: ${change}`,
    remedy: 'Write the test that the rule behind this line asks for, or remove code that no rule needs.',
  }));
}

function percentOf({ killed, survivors }: Tally): number {
  return (100 * killed) / (killed + survivors.length);
}
