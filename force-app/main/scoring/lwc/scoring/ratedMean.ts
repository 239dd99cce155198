import { nine } from './rounding';

/** Share of the applicable weight below which a side of a dimension is not rated. Source: docs/scoring.md, rules 3 and 4. */
const RATED_SHARE = 0.5;

/** Coverage below which a proof is a partial one. Source: the evidence catalogue, amendments for model 1.1, "Coverage". */
const PROVEN_SHARE = 0.75;

/** True for a proof that rests on less than three quarters of the weight of its metrics; false where nothing is proven. */
export function isPartlyProven({
  proven,
  coverage,
}: {
  readonly proven: number | null;
  readonly coverage: number | null;
}): boolean {
  return proven !== null && coverage !== null && nine(coverage) < PROVEN_SHARE;
}

/** One level with the weight it has in a mean. */
interface Term {
  readonly key: string;
  readonly weight: number;
  readonly level: number;
}

/** A weighted mean that may be too thin to stand for its dimension. */
export interface RatedMean {
  /** Null when not rated. */
  readonly value: number | null;
  readonly countedWeight: number;
  /** Counted over applicable weight, 0–1; null when nothing applies. */
  readonly share: number | null;
}

/** What may or may not have a level; without one it weighs in the share only. */
export type Applicable = Pick<Term, 'key' | 'weight'> & { readonly level: number | null };

/** The weighted mean over what has a level, as one side of a dimension: without a value when that is less than half of the weight. */
export function ratedMean(items: readonly Applicable[]): RatedMean {
  const terms = items.filter(hasLevel);
  const countedWeight = totalWeight(terms);
  const applicableWeight = totalWeight(items);
  const share = applicableWeight > 0 ? countedWeight / applicableWeight : null;
  const isRated = share !== null && nine(share) >= RATED_SHARE;
  return { value: isRated ? weightedMean(terms) : null, countedWeight, share };
}

function hasLevel(item: Applicable): item is Term {
  return item.level !== null;
}

/** Σ weight · level / Σ weight; null without any weight. */
export function weightedMean(terms: readonly Pick<Term, 'weight' | 'level'>[]): number | null {
  const weight = totalWeight(terms);
  return weight > 0 ? terms.reduce((sum, term) => sum + term.weight * term.level, 0) / weight : null;
}

function totalWeight(items: readonly { readonly weight: number }[]): number {
  return items.reduce((sum, item) => sum + item.weight, 0);
}
