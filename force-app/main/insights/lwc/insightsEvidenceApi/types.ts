import type { RunChoicesDto } from 'c/insightsLeftOut';
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
  /** Open, won, renewals; empty where the run did not tell. */
  readonly money: readonly MoneyDto[];
  /** No part of a score. */
  readonly figures: readonly FigureDto[];
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
  /** Findings of each metric that were stored at most, 0 for none; null where data storage had room for all that are listed. */
  readonly findingCap: number | null;
  /** Megabytes of data storage that were left where findings were capped. */
  readonly storageLeft: number | null;
  /** ISO code of the currency that all amounts are in; null where the run does not tell. */
  readonly currencyCode: string | null;
  /** What the admin had chosen to count; null where everything counted as shipped. */
  readonly choices: RunChoicesDto | null;
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

/** One of the three figures of money at stake in corporate currency; they are of different wholes and never added. */
export interface MoneyDto {
  readonly key: string;
  readonly atStake: number;
  /** The amount that it is part of. */
  readonly whole: number;
}

export interface EvidenceMetricDto {
  readonly reading: ReadingDto;
  /** Null where the catalogue no longer has the metric, as the thresholds. */
  readonly question: string | null;
  /** Values at the levels 0 to 4. */
  readonly thresholds: readonly number[] | null;
  /** Values beyond the peak, at the levels 4 to 1; null where there is never too much. */
  readonly falling: readonly number[] | null;
  /** False where no single record answers for the figure. */
  readonly hasFindings: boolean;
  /** Records that pull the metric down; null where there are none to name, or none were looked for. */
  readonly findingCount: number | null;
  /** What they amount to in corporate currency; null where they carry no amounts. */
  readonly findingAmount: number | null;
  /** Records of which the admin leaves some out; null where the value rests on neither, or on all of them. */
  readonly leftOutOf: 'Opportunity' | 'Lead' | null;
  /** What to know before the value is trusted. */
  readonly flags: readonly FlagDto[];
}

/** Edits in a rush, or in bulk, shortly before the as-of date. */
export interface FlagDto {
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
}

/** One configuration fact; no part of a score. */
export interface FactDto {
  readonly key: string;
  readonly dimension: string;
  readonly name: string;
  /** What the fact says, and what it does not. */
  readonly meaning: string;
  readonly state: 'present' | 'absent' | 'unable';
  /** What was found and where, or why it cannot be told and where to look. */
  readonly detail: string;
  /** Path of the page of Setup that shows it. */
  readonly setupPath: string;
}

/** The records that pull one metric down, as far as the reader may see them. */
export interface FindingPageDto {
  /** All of them, listed or not; null where none was looked for. */
  readonly total: number | null;
  /** What all of them amount to, in corporate currency; null where they carry no amounts. */
  readonly amount: number | null;
  /** ISO code of the currency that amounts are in; null where the run does not tell. */
  readonly currencyCode: string | null;
  /** Listed, but out of the reader's sight. */
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
  /** What is wrong and what to do; null where the model no longer has words for it. */
  readonly sentence: string | null;
}

/** A public figure, shown beside the org's own value of one metric. */
export interface FigureDto {
  readonly key: string;
  readonly metric: string;
  readonly value: number;
  /** Not always the unit of the metric. */
  readonly unit: string;
  /** Whom it was taken from. */
  readonly segment: string | null;
  readonly year: number | null;
  readonly source: string;
  /** `A`, `B`, `C`, `publisher`, `arithmetic`, or a word of the admin. */
  readonly grade: string | null;
  /** What keeps it from being the same measure. */
  readonly note: string | null;
  /** True for a figure of the admin. */
  readonly isOwn: boolean;
  readonly isHidden: boolean;
  readonly isShipped: boolean;
}
