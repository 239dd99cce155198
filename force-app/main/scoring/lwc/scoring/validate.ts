import { answerFaults } from './validateAnswers';
import { evidenceFaults } from './validateEvidence';
import { modelFaults } from './validateModel';
import { ScoringError, type Fault } from './scoringError';
import type { ScoringInput } from './types';

/** Everything that keeps `input` from being scored, in reading order; empty when it can be. */
export function faultsOf(input: ScoringInput): readonly Fault[] {
  return [...modelFaults(input.model), ...answerFaults(input), ...evidenceFaults(input)];
}

/** Throws ScoringError with all faults of `input` when it has any. */
export function requireValid(input: ScoringInput): void {
  const faults = faultsOf(input);
  if (faults.length > 0) throw new ScoringError(faults);
}
