import type { JudgedDimension } from './dimensions';
import type { AiReadiness, Blocker, BlockerReason } from './types';
import { ARCHITECTED_LINE, REVENUE_MACHINE_LINE, reaches } from './zones';

export interface Readiness {
  readonly aiReadiness: AiReadiness | null;
  readonly blockers: readonly Blocker[];
}

/**
 * Whether the company is ready for AI on its revenue process, and the dimensions that stand in the way, each with the first reason
 * that applies: not rated, under 2.0, unproven. At 3.0 only unproven dimensions are named; without an Index there is neither.
 * Source: docs/scoring.md, rule 8.
 */
export function readinessOf(level: number | null, dimensions: readonly JudgedDimension[]): Readiness {
  if (level === null) return { aiReadiness: null, blockers: [] };
  if (reaches(level, REVENUE_MACHINE_LINE)) {
    return { aiReadiness: 'ready', blockers: blockersOf(dimensions, unproven) };
  }
  const aiReadiness = reaches(level, ARCHITECTED_LINE) ? 'conditional' : 'notReady';
  return { aiReadiness, blockers: blockersOf(dimensions, firstReason) };
}

function blockersOf(
  dimensions: readonly JudgedDimension[],
  reasonOf: (dimension: JudgedDimension) => BlockerReason | null,
): readonly Blocker[] {
  return dimensions.flatMap((dimension) => {
    const reason = reasonOf(dimension);
    return reason === null ? [] : [{ dimension: dimension.key, reason }];
  });
}

function firstReason(dimension: JudgedDimension): BlockerReason | null {
  if (dimension.level === null) return 'notRated';
  return reaches(dimension.level, ARCHITECTED_LINE) ? unproven(dimension) : 'belowLine';
}

function unproven({ isUnproven }: JudgedDimension): BlockerReason | null {
  return isUnproven ? 'unproven' : null;
}
