import type { Arithmetic, ArithmeticLabel, Withheld } from 'c/scoring';
import { NO_VALUE, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** What each node is called; `{0}` is the name of its subject where it has one. */
export const TITLES: Readonly<Record<ArithmeticLabel, string>> = {
  answer: LABELS.answer,
  function: LABELS.subject,
  question: LABELS.subject,
  consensus: LABELS.consensus,
  reading: LABELS.subject,
  claimed: LABELS.claimed,
  proven: LABELS.proven,
  earlierProven: LABELS.earlierProven,
  level: LABELS.level,
  levelWithEarlierProof: LABELS.levelWithEarlierProof,
  gap: LABELS.gap,
  spread: LABELS.spread,
  coverage: LABELS.coverage,
  coverageRise: LABELS.coverageRise,
  indexClaimed: LABELS.indexClaimed,
  indexProven: LABELS.indexProven,
  index: LABELS.index,
  indexGap: LABELS.indexGap,
  indexCoverage: LABELS.indexCoverage,
  technology: LABELS.technology,
  crm: LABELS.crm,
  ai: LABELS.ai,
};

/** Why a node has no result; `{0}` is the weight that counts, `{1}` all of it. */
export const WITHHELD: Readonly<Record<Withheld, string>> = {
  noOperand: LABELS.noOperand,
  private: LABELS.privateClaim,
  belowHalf: LABELS.belowHalf,
  tooFewDimensions: LABELS.tooFewDimensions,
  oneSideOnly: LABELS.oneSideOnly,
  oneVoiceOnly: LABELS.oneVoiceOnly,
  layerUnknown: LABELS.layerUnknown,
};

/** Shares are told in percent. */
const SHARES: ReadonlySet<ArithmeticLabel> = new Set(['coverage', 'indexCoverage']);

/** The number of a node with up to three decimals, shares in percent; a dash without one. */
export function exact(label: ArithmeticLabel, result: number | null): string {
  if (result === null) return NO_VALUE;
  return isShare(label) ? userFormat.quantity(result * 100, 'percent') : userFormat.precise(result);
}

export function isShare(label: ArithmeticLabel): boolean {
  return SHARES.has(label);
}

/** A node that has a result. */
export type Term = Arithmetic & { readonly result: number };

export function hasResult(node: Arithmetic): node is Term {
  return node.result !== null;
}
