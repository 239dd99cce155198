import { type ApexMethod, refreshApex } from '@salesforce/apex';
import getScorecardMethod from '@salesforce/apex/ScorecardController.getScorecard';
import type { ScorecardDto } from './types';

export { complete, completeReading } from './complete';
export type {
  AssessmentDto,
  BenchmarkDto,
  BlockerDto,
  CatalogueDto,
  DimensionDto,
  IndexDto,
  ReadingDto,
  ScorecardDto,
  ZoneDto,
} from './types';

/** Stored scorecard of an assessment, to be wired; null asks for the latest one. */
export const getScorecard = getScorecardMethod as ApexMethod<{ assessmentId: string | null }, ScorecardDto>;

/** Reads a wired scorecard again; resolves once the component has it. */
export function refreshScorecard(wired: unknown): Promise<void> {
  return refreshApex(wired);
}
