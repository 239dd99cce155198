import { nine } from './rounding';

/** How operands make a result: `given` has none; `mean` is weighted; `range` is highest − lowest; `share` is Σ counted weights / Σ weights. */
export type Operation = 'given' | 'mean' | 'lower' | 'higher' | 'difference' | 'range' | 'share' | 'rise';

/** Names what a node stands for; screens translate it. */
export type ArithmeticLabel =
  | 'answer'
  | 'function'
  | 'question'
  | 'consensus'
  | 'reading'
  | 'claimed'
  | 'proven'
  | 'earlierProven'
  | 'level'
  | 'levelWithEarlierProof'
  | 'gap'
  | 'spread'
  | 'coverage'
  | 'coverageRise'
  | 'indexClaimed'
  | 'indexProven'
  | 'index'
  | 'indexGap'
  | 'indexCoverage'
  | 'technology'
  | 'crm'
  | 'ai';

/** Why a rule withholds a result; `private` would tell what a single person said. */
export type Withheld =
  'noOperand' | 'private' | 'belowHalf' | 'tooFewDimensions' | 'oneSideOnly' | 'oneVoiceOnly' | 'layerUnknown';

/** One number and where it comes from. */
export interface Arithmetic {
  readonly label: ArithmeticLabel;
  /** Key of the function, question, metric or dimension; empty where the label says it all. */
  readonly subject: string;
  readonly operation: Operation;
  /** Nine decimals; null when the operands give none or `withheld` says why not. */
  readonly result: number | null;
  readonly withheld: Withheld | null;
  /** Weight in the parent's mean or share; 1 elsewhere. */
  readonly weight: number;
  readonly operands: readonly Arithmetic[];
}

type Node = Pick<Arithmetic, 'label' | 'operation'> & Partial<Omit<Arithmetic, 'label' | 'operation'>>;

/** A node with the usual values for what is left out; the result is rounded to nine decimals. */
export function node({
  label,
  operation,
  subject = '',
  result = null,
  withheld = null,
  weight = 1,
  operands = [],
}: Node): Arithmetic {
  const rounded = result === null ? null : nine(result);
  return { label, subject, operation, result: rounded, withheld: rounded === null ? withheld : null, weight, operands };
}
