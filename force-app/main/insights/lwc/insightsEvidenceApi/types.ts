import type { CatalogueDto, ReadingDto, ZoneDto } from 'c/insightsScorecardApi';

/** The evidence of the latest completed run. Levels run 0 to 4; null where there is no value. */
export interface EvidencePageDto {
  /** Null until a run is completed. */
  readonly run: EvidenceRunDto | null;
  /** A run that was started after it and is under way, failed or was cancelled. */
  readonly later: EvidenceRunDto | null;
  /** Name of the assessment that the claims come from. */
  readonly assessmentName: string | null;
  /** In the model's order. */
  readonly dimensions: readonly EvidenceDimensionDto[];
  /** In the catalogue's order. */
  readonly metrics: readonly EvidenceMetricDto[];
  /** Amount on all findings in corporate currency, each deal once; null where the run did not tell. */
  readonly moneyAtStake: number | null;
  readonly zones: readonly ZoneDto[];
  readonly catalogue: CatalogueDto;
}

export type RunState = 'Queued' | 'Running' | 'Completed' | 'Failed' | 'Cancelled';

export interface EvidenceRunDto {
  readonly id: string;
  readonly name: string;
  /** Day that the evidence is true for, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly state: RunState;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Why it failed, or what of it failed. */
  readonly reason: string | null;
  readonly modelVersion: string | null;
  /** Started by the schedule, not by a person. */
  readonly isScheduled: boolean;
}

/** What is claimed of a dimension, and what hangs on its proof. */
export interface EvidenceDimensionDto {
  readonly key: string;
  readonly name: string;
  readonly sortOrder: number;
  /** Claim of the latest scored assessment; kept apart from the evidence. */
  readonly claimed: number | null;
  /** How much of the level comes from lost evidence. */
  readonly coverageRise: number | null;
  readonly isUnproven: boolean;
  /** In corporate currency, each deal once; null where the run did not tell. */
  readonly moneyAtStake: number | null;
}

export interface EvidenceMetricDto {
  readonly reading: ReadingDto;
  /** Null where the catalogue no longer has the metric, as the thresholds. */
  readonly question: string | null;
  /** Values at the levels 0 to 4. */
  readonly thresholds: readonly number[] | null;
  /** Records that pull the metric down; null where the run did not tell, as the amount on them. */
  readonly findingCount: number | null;
  /** In corporate currency. */
  readonly findingAmount: number | null;
}

/** The records that pull one metric down, as far as the reader may see them. */
export interface FindingPageDto {
  /** All of them, out of sight and beyond the most that are kept included. */
  readonly total: number;
  /** What all of them amount to, in corporate currency. */
  readonly amount: number;
  /** Kept, but out of the reader's sight. */
  readonly hidden: number;
  /** The largest first, at most 200. */
  readonly rows: readonly FindingDto[];
}

export interface FindingDto {
  readonly recordId: string;
  readonly objectName: string;
  readonly name: string;
  readonly amount: number | null;
  readonly reasonKey: string;
  readonly figure: number | null;
  /** What is wrong, since when, and what to do. */
  readonly sentence: string;
}
