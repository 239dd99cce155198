import type { Reading } from './types';

/** Records that a metric needs as shipped. Source: the evidence catalogue, "Minimum". */
const NEEDED = 20;
/** Metrics whose sample is every deal won in the year. Source: the evidence catalogue. */
const OVER_WINS: ReadonlySet<string> = new Set(['line-items', 'quoted']);

export type Counted = Pick<Reading, 'metric' | 'outcome'> & { readonly sample: number | null };

/** How many deals were won in the year, and how many are needed. */
export interface SmallOrg {
  readonly wins: number;
  readonly needed: number;
}

/** The wins of an organisation that has too few in the year for the metrics over them; null for one with enough, or where none tells. */
export function smallOrgOf(readings: readonly Counted[]): SmallOrg | null {
  const samples = readings
    .filter(({ metric, outcome }) => OVER_WINS.has(metric) && outcome === 'tooFew')
    .flatMap(({ sample }) => (sample !== null && sample < NEEDED ? [sample] : []));
  return samples.length === 0 ? null : { wins: Math.max(...samples), needed: NEEDED };
}

/** True for a metric that has too few records because the organisation has too few wins, and for no reason of its own. */
export function isForWantOfWins({ outcome, sample }: Counted, small: SmallOrg | null): boolean {
  return small !== null && outcome === 'tooFew' && sample === small.wins;
}
