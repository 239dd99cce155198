import type { JudgedDimension } from './dimensions';
import { weightedMean } from './ratedMean';
import type { Technology, IndexScore, ModelZone } from './types';
import { placementOf } from './quadrant';
import { readinessOf } from './readiness';
import { zoneOf } from './zones';

/** Dimensions that an Index needs at least. Source: docs/scoring.md, rule 6. */
export const MINIMUM_RATED = 4;

/** The sides of a dimension that have an Index of their own. */
export type Side = 'claimed' | 'proven' | 'level';

/**
 * The Index and what follows from it; numbers are unrounded. A dimension of weight 0 has no part in it: not in a mean, not in a
 * count, not among the blockers. Source: docs/scoring.md, rules 6, 8 and 9.
 */
export function indexOf(
  dimensions: readonly JudgedDimension[],
  zones: readonly ModelZone[],
  technology: Technology | null,
): IndexScore {
  const weighted = weightedDimensions(dimensions);
  const level = indexSide(weighted, 'level');
  const compared = ratedOn(weighted, 'gap');
  return {
    claimed: indexSide(weighted, 'claimed'),
    proven: indexSide(weighted, 'proven'),
    level,
    gap: meanOf(compared, 'gap'),
    gapDimensions: compared.length,
    zone: zoneOf(level, zones),
    ...readinessOf(level, weighted),
    ...placementOf(level, technology),
    coverage: indexCoverage(weighted),
    ratedDimensions: ratedOn(weighted, 'level').length,
  };
}

/** The dimensions that take part in the Index. */
export function weightedDimensions(dimensions: readonly JudgedDimension[]): readonly JudgedDimension[] {
  return dimensions.filter(({ weight }) => weight > 0);
}

/** The dimensions that have a number on this side. */
export function ratedOn(dimensions: readonly JudgedDimension[], side: Side | 'gap'): readonly JudgedDimension[] {
  return dimensions.filter((dimension) => dimension[side] !== null);
}

function indexSide(dimensions: readonly JudgedDimension[], side: Side): number | null {
  const rated = ratedOn(dimensions, side);
  return rated.length >= MINIMUM_RATED ? meanOf(rated, side) : null;
}

function meanOf(dimensions: readonly JudgedDimension[], side: Side | 'gap'): number | null {
  return weightedMean(dimensions.map((dimension) => ({ weight: dimension.weight, level: dimension[side] ?? 0 })));
}

/** Mean coverage of the dimensions by weight: one without an applicable metric is covered by nothing, so it counts as 0. */
function indexCoverage(dimensions: readonly JudgedDimension[]): number | null {
  if (dimensions.every(({ proof }) => proof.share === null)) return null;
  return weightedMean(dimensions.map(({ weight, proof }) => ({ weight, level: proof.share ?? 0 })));
}
