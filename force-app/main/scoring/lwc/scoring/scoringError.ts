/** What can be wrong with an input. Screens translate the code. */
export type FaultCode =
  | 'topLevelInvalid'
  | 'keyMissing'
  | 'keyRepeated'
  | 'weightInvalid'
  | 'zoneOrder'
  | 'depthUnknown'
  | 'dimensionUnknown'
  | 'questionUnknown'
  | 'metricUnknown'
  | 'functionUnknown'
  | 'outcomeUnknown'
  | 'answerUnreadable'
  | 'reasonMissing'
  | 'levelMissing'
  | 'levelOutOfRange'
  | 'levelNotWhole';

/** One fault of an input. */
export interface Fault {
  readonly code: FaultCode;
  /** Path of the value, such as `respondents[0].answers.icp-1`. */
  readonly where: string;
  /** What stands there, and what may stand there; for logs and developers. */
  readonly message: string;
}

/** Thrown when an input cannot be scored; names every fault found, each with its place and the way out. */
export class ScoringError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ where, message }) => `${where}: ${message}`).join('\n'));
    this.name = 'ScoringError';
    this.faults = faults;
  }
}
