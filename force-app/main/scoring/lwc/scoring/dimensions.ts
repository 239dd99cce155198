import { proofOf, type Proof } from './evidence';
import type { QuestionClaim } from './questionClaims';
import { ratedMean, type RatedMean } from './ratedMean';
import { nine } from './rounding';
import type { PreviousDimension, ScoringInput } from './types';

/** A dimension before its two sides are compared. */
export interface DimensionSides {
  readonly key: string;
  readonly weight: number;
  readonly claim: RatedMean;
  readonly proof: Proof;
  readonly claimed: number | null;
  readonly proven: number | null;
  readonly spread: number | null;
  readonly previous: PreviousDimension | null;
}

/** A dimension with its two sides compared; numbers are unrounded. */
export interface JudgedDimension extends DimensionSides {
  readonly level: number | null;
  readonly gap: number | null;
  readonly isUnproven: boolean;
  readonly coverageRise: number | null;
}

/** Both sides of every dimension, in the model's order. */
export function dimensionSides(input: ScoringInput, claims: readonly QuestionClaim[]): readonly DimensionSides[] {
  return input.model.dimensions.map(({ key, weight }) => {
    const own = claims.filter(({ dimension }) => dimension === key);
    const claim = dimensionClaim(own);
    const proof = proofOf(input.evidence.filter(({ dimension }) => dimension === key));
    const previous = input.previous?.[key] ?? null;
    return { key, weight, claim, proof, claimed: claim.value, proven: proof.value, spread: widest(own), previous };
  });
}

/** Weighted mean of the questions that have a level, over those that apply. Source: docs/scoring.md, rule 3. */
export function dimensionClaim(claims: readonly QuestionClaim[]): RatedMean {
  const applicable = claims.filter(({ outcome }) => outcome !== 'notApplicable');
  return ratedMean(applicable.map(({ key, weight, claimed }) => ({ key, weight, level: claimed })));
}

/** Level, gap and what lost evidence did to them. Source: docs/scoring.md, rules 5 and 11. */
export function judge(sides: DimensionSides): JudgedDimension {
  const { claimed, proven, previous } = sides;
  const level = lowerOf(claimed, proven);
  const gap = claimed === null || proven === null ? null : claimed - proven;
  const coverageRise = previous === null ? null : riseByLoss(sides, previous, level);
  const isUnproven = level !== null && (proven === null || nine(coverageRise ?? 0) > 0);
  return { ...sides, level, gap, isUnproven, coverageRise };
}

/** The lower of two sides, or the one there is. */
export function lowerOf(claimed: number | null, proven: number | null): number | null {
  if (claimed === null || proven === null) return claimed ?? proven;
  return Math.min(claimed, proven);
}

/** By how much the level stands above what the present claim would be worth against the evidence of before; 0 when none was lost. */
function riseByLoss(sides: DimensionSides, previous: PreviousDimension, level: number | null): number {
  if (level === null || !hasLostEvidence(sides, previous)) return 0;
  const withEarlierProof = lowerOf(sides.claimed, previous.proven) ?? level;
  return Math.max(0, level - withEarlierProof);
}

/** Metrics that were all switched off are no loss: that is a change of the model. */
function hasLostEvidence({ proven, proof }: DimensionSides, previous: PreviousDimension): boolean {
  const isSwitchedOff = proof.readings.length > 0 && proof.share === null;
  if (isSwitchedOff) return false;
  return proven === null || nine(proof.share ?? 0) < nine(previous.coverage ?? 0);
}

function widest(claims: readonly QuestionClaim[]): number | null {
  const spreads = claims.flatMap(({ spread }) => (spread === null ? [] : [spread]));
  return spreads.length > 0 ? Math.max(...spreads) : null;
}
