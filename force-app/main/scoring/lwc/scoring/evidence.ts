import { ratedMean, type Applicable, type RatedMean } from './ratedMean';
import type { Reading } from './types';

/** The evidence on one dimension. */
export interface Proof extends RatedMean {
  readonly readings: readonly Reading[];
}

/**
 * Weighted mean of the levels of measured metrics; its share is the coverage, over every metric that is not `notApplicable`. Not
 * rated below half. Source: docs/scoring.md, rule 4.
 */
export function proofOf(readings: readonly Reading[]): Proof {
  const applicable = readings.filter(({ outcome }) => outcome !== 'notApplicable');
  return { ...ratedMean(applicable.map(measured)), readings };
}

function measured({ metric, weight, outcome, level }: Reading): Applicable {
  return { key: metric, weight, level: outcome === 'measured' ? level : null };
}
