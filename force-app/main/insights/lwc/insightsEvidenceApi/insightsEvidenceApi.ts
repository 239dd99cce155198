import type { ApexMethod } from '@salesforce/apex';
import getEvidenceMethod from '@salesforce/apex/EvidencePageController.getEvidence';
import getFindingsMethod from '@salesforce/apex/EvidencePageController.getFindings';
import getFactsMethod from '@salesforce/apex/EvidencePageController.getFacts';
import type { EvidencePageDto, FactDto, FindingPageDto } from './types';

export { completeEvidence, completeFindings } from './complete';
export type {
  EvidenceDimensionDto,
  EvidenceMetricDto,
  EvidencePageDto,
  EvidenceRunDto,
  FactDto,
  FigureDto,
  FindingDto,
  FindingPageDto,
  FlagDto,
  MoneyDto,
  RunState,
} from './types';

/** The evidence of the latest completed run, to be wired. */
export const getEvidence = getEvidenceMethod as ApexMethod<Record<string, never>, EvidencePageDto>;

/** The records that pull a metric down in a run, to be wired. */
export const getFindings = getFindingsMethod as ApexMethod<{ runId: string; metric: string }, FindingPageDto>;

/** What the admin has set up, beside the evidence of each dimension, to be wired. */
export const getFacts = getFactsMethod as ApexMethod<Record<string, never>, readonly FactDto[]>;
