import { node, type Arithmetic, type Withheld } from './arithmetic';
import { lowerOf, type JudgedDimension } from './dimensions';
import { explainClaim, explainQuestion } from './explainQuestion';
import type { QuestionClaim } from './questionClaims';
import type { RatedMean } from './ratedMean';
import type { Reading } from './types';

export interface DimensionArithmetic {
  readonly claimed: Arithmetic;
  readonly proven: Arithmetic;
  readonly level: Arithmetic;
  readonly gap: Arithmetic;
  readonly spread: Arithmetic;
  readonly coverage: Arithmetic;
  readonly coverageRise: Arithmetic;
}

/** How each number of a dimension comes about, down to answers and readings. */
export function explainDimension(dimension: JudgedDimension, questions: readonly QuestionClaim[]): DimensionArithmetic {
  const own = questions.filter((question) => question.dimension === dimension.key);
  const claimed = claimedNode(dimension, own);
  const proven = provenNode(dimension);
  const subject = dimension.key;
  return {
    claimed,
    proven,
    level: node({
      label: 'level',
      subject,
      operation: 'lower',
      result: dimension.level,
      withheld: 'noOperand',
      operands: [claimed, proven],
    }),
    gap: node({
      label: 'gap',
      subject,
      operation: 'difference',
      result: dimension.gap,
      withheld: 'oneSideOnly',
      operands: [claimed, proven],
    }),
    spread: spreadNode(dimension, own),
    coverage: coverageNode(dimension),
    coverageRise: riseNode(dimension, claimed),
  };
}

function claimedNode({ key, claim, claimed }: JudgedDimension, own: readonly QuestionClaim[]): Arithmetic {
  const operands = own.filter(({ outcome }) => outcome !== 'notApplicable').map(explainClaim);
  return node({ label: 'claimed', subject: key, operation: 'mean', result: claimed, withheld: thin(claim), operands });
}

function provenNode({ key, proof, proven }: JudgedDimension): Arithmetic {
  const operands = applicableReadings(proof.readings);
  return node({ label: 'proven', subject: key, operation: 'mean', result: proven, withheld: thin(proof), operands });
}

function coverageNode({ key, proof }: JudgedDimension): Arithmetic {
  const operands = applicableReadings(proof.readings);
  return node({
    label: 'coverage',
    subject: key,
    operation: 'share',
    result: proof.share,
    withheld: 'noOperand',
    operands,
  });
}

function spreadNode({ key, spread }: JudgedDimension, own: readonly QuestionClaim[]): Arithmetic {
  const operands = own.map((question) => explainQuestion(question).spread);
  return node({
    label: 'spread',
    subject: key,
    operation: 'higher',
    result: spread,
    withheld: 'oneVoiceOnly',
    operands,
  });
}

function riseNode({ key, level, coverageRise, previous }: JudgedDimension, claimed: Arithmetic): Arithmetic {
  const now = node({ label: 'level', subject: key, operation: 'given', result: level });
  const earlier = node({ label: 'earlierProven', subject: key, operation: 'given', result: previous?.proven ?? null });
  const before = node({
    label: 'levelWithEarlierProof',
    subject: key,
    operation: 'lower',
    result: lowerOf(claimed.result, earlier.result),
    operands: [claimed, earlier],
  });
  const operands = (coverageRise ?? 0) > 0 ? [now, before] : [];
  return node({
    label: 'coverageRise',
    subject: key,
    operation: 'rise',
    result: coverageRise,
    withheld: 'noOperand',
    operands,
  });
}

function applicableReadings(readings: readonly Reading[]): readonly Arithmetic[] {
  return readings
    .filter(({ outcome }) => outcome !== 'notApplicable')
    .map(({ metric, outcome, weight, level }) => {
      const result = outcome === 'measured' ? level : null;
      return node({ label: 'reading', subject: metric, operation: 'given', result, withheld: 'noOperand', weight });
    });
}

function thin({ countedWeight }: RatedMean): Withheld {
  return countedWeight > 0 ? 'belowHalf' : 'noOperand';
}
