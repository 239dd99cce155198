import type { EvidenceMetricDto, EvidencePageDto, EvidenceRunDto, FindingPageDto } from 'c/insightsEvidenceApi';

/** A page that has a run. */
export type Evidence = EvidencePageDto & { readonly run: EvidenceRunDto };

/** What is exported of one metric. */
export interface MetricFindings {
  readonly run: EvidenceRunDto;
  readonly metric: EvidenceMetricDto;
  readonly findings: FindingPageDto;
}
