import type { ApexMethod } from '@salesforce/apex';
import getEvidenceMethod from '@salesforce/apex/EvidencePageController.getEvidence';
import type { EvidencePageDto } from './types';

export { completeEvidence } from './complete';
export type { EvidenceDimensionDto, EvidenceMetricDto, EvidencePageDto, EvidenceRunDto, RunState } from './types';

/** The evidence of the latest completed run, to be wired. */
export const getEvidence = getEvidenceMethod as ApexMethod<Record<string, never>, EvidencePageDto>;
