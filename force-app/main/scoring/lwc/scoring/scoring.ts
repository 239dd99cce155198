export type { Arithmetic, ArithmeticLabel, Operation, Withheld } from './arithmetic';
export { displayGap, displayLevel } from './display';
export { isForWantOfWins, type SmallOrg, smallOrgOf } from './smallOrg';
export { isPartlyProven } from './ratedMean';
export { proofOf, type Proof } from './evidence';
export { explain, type Explanation } from './explain';
export { explainKnown, type KnownClaims, type KnownQuestion, type KnownVoice } from './explainKnown';
export type { DimensionArithmetic } from './explainDimension';
export type { IndexArithmetic } from './explainIndex';
export type { QuestionArithmetic } from './explainQuestion';
export { MINIMUM_RATED } from './index';
export { isBeyondPeak, metricPlace, type MetricPlace, type MetricScale, type Neighbor } from './metricLevel';
export { liveDimensionClaim, type LiveClaim } from './live';
export { questionsOf } from './questionClaims';
export { nine, roundHalfUp, settle } from './rounding';
export { score } from './score';
export { ScoringError, type Fault, type FaultCode } from './scoringError';
export { DEPTHS, FUNCTIONS, READING_OUTCOMES } from './types';
export type {
  AiReadiness,
  Answer,
  Answers,
  Blocker,
  BlockerReason,
  Depth,
  Diagnosis,
  DimensionScore,
  FunctionKey,
  IndexScore,
  ModelDimension,
  ModelQuestion,
  ModelZone,
  PreviousDimension,
  Quadrant,
  QuestionOutcome,
  QuestionScore,
  Reading,
  ReadingOutcome,
  Respondent,
  ScoringInput,
  ScoringModel,
  ScoringResult,
  Technology,
} from './types';
export { faultsOf } from './validate';
export { whatIf, type Change, type MetricChange, type SideChange } from './whatIf';
export { ARCHITECTED_LINE, linesOf, REVENUE_MACHINE_LINE, zoneOf } from './zones';
