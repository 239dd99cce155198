/** All that the Set-up page shows. Null where there is no value. */
export interface SetupDto {
  /** What matters most first. */
  readonly checks: readonly ReadinessDto[];
  /** Null before the first run. */
  readonly run: RunProgressDto | null;
  readonly schedule: ScheduleDto;
  readonly retention: RetentionDto;
  /** In the order of the catalogue. */
  readonly metrics: readonly SetupMetricDto[];
  readonly dealTypes: readonly MappedTypeDto[];
  readonly lossReasonField: string | null;
  readonly lossReasonFields: readonly FieldChoiceDto[];
  readonly areActivitiesElsewhere: boolean;
  /** Accounts up to which duplicates are looked for. */
  readonly mostAccounts: number;
  readonly usualMostAccounts: number;
  /** The highest that mostAccounts may be. */
  readonly highestMostAccounts: number;
  /** The amount field and what is left out. */
  readonly counted: CountedDto;
  /** Hidden ones among them. */
  readonly figures: readonly PublicFigureDto[];
  /** Tuned values that cannot be used. */
  readonly problems: readonly TuningProblemDto[];
}

export type ReadinessState = 'ready' | 'attention' | 'blocked' | 'notUsed';

export interface ReadinessDto {
  readonly key: string;
  readonly state: ReadinessState;
  /** Names of what cannot be read, or numbers, for the sentence. */
  readonly details: readonly string[];
}

export type RunState = 'Queued' | 'Running' | 'Completed' | 'Failed' | 'Cancelled';

export interface RunProgressDto {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly state: RunState;
  readonly reason: string | null;
  /** Why nothing goes on although the run is under way. */
  readonly stranded: string | null;
  /** Steps that are still to be done after the run; 0 while it is under way. */
  readonly followersLeft: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly isScheduled: boolean;
  readonly isUnderWay: boolean;
  readonly canResume: boolean;
  /** Judged by other values than those now in force. */
  readonly isOutdated: boolean;
  readonly streams: readonly StreamProgressDto[];
}

export interface StreamProgressDto {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'writing' | 'finished' | 'stopped';
  /** Null for the findings, which are written and not read. */
  readonly rows: number | null;
  /** 0 to 100; null where the whole is not known. */
  readonly percent: number | null;
  readonly failure: string | null;
}

export type Cadence = 'off' | 'nightly' | 'weekly';

export interface ScheduleDto {
  /** Null when the stored choice cannot be read. */
  readonly cadence: Cadence | null;
  /** `SUN` to `SAT` */
  readonly day: string | null;
  /** 0 to 23 */
  readonly hour: number | null;
  readonly isScheduled: boolean;
  readonly nextRun: string | null;
  readonly lastRun: string | null;
  readonly runAs: string | null;
  /** That user is no longer active. */
  readonly hasOwnerLeft: boolean;
  readonly timeZone: string;
}

export interface ScheduleChoice {
  readonly cadence: Cadence;
  readonly day: string | null;
  readonly hour: number | null;
}

export interface RetentionChoice {
  readonly findingRuns: number | null;
  readonly readingDays: number | null;
  /** Null for ever. */
  readonly snapshotDays: number | null;
}

export interface RetentionDto extends RetentionChoice {
  readonly usualFindingRuns: number;
  readonly usualReadingDays: number;
}

export interface SetupMetricDto {
  readonly name: string;
  readonly dimensionName: string;
  readonly formula: string | null;
  readonly tuning: MetricTuningDto;
}

/** One metric as it ships and as the admin has it; null where what ships stands. */
export interface MetricTuningDto {
  readonly metric: string;
  readonly dimension: string;
  readonly unit: string;
  readonly shippedThresholds: readonly number[];
  /** Beyond the peak, at the levels 4 to 1; null where there is never too much. */
  readonly shippedFalling: readonly number[] | null;
  readonly shippedWeight: number;
  readonly shippedMinimumSample: number;
  readonly thresholds: readonly number[] | null;
  readonly falling: readonly number[] | null;
  readonly weight: number | null;
  readonly minimumSample: number | null;
  readonly isOff: boolean;
  readonly reason: string | null;
}

export interface MappedTypeDto {
  /** Empty for deals without a type. */
  readonly type: string;
  readonly label: string;
  readonly shipped: string | null;
  /** `new`, `renewal`, `expansion` or `none`; null where what ships stands. */
  readonly own: string | null;
  readonly deals: number;
}

export interface FieldChoiceDto {
  readonly name: string;
  readonly label: string;
}

export type LeftOutKind = 'recordType' | 'owner' | 'leadSource' | 'type';

/** What counts: the amount field and what is left out, what else there is to choose, and what was changed. */
export interface CountedDto {
  readonly amountField: string;
  /** Null for Amount, as shipped. */
  readonly amountReason: string | null;
  readonly amountFields: readonly FieldChoiceDto[];
  readonly leftOut: readonly LeftOutEntryDto[];
  /** By kind; owners are searched. */
  readonly options: readonly LeftOutOptionDto[];
  /** The latest first. */
  readonly changes: readonly ChoiceChangeDto[];
  /** Values that may be left out at most. */
  readonly most: number;
}

/** One value to choose. */
export interface LeftOutOptionDto {
  readonly kind: LeftOutKind;
  readonly value: string;
  readonly label: string;
  /** False for an inactive user or record type. */
  readonly isActive: boolean;
}

/** One value that is left out, with who chose it, when and why. */
export interface LeftOutEntryDto {
  readonly kind: LeftOutKind;
  readonly value: string;
  readonly label: string;
  readonly reason: string | null;
  readonly chosenBy: string | null;
  readonly chosenAt: string | null;
  /** It stands for nothing any more. */
  readonly isGone: boolean;
}

export interface ChoiceChangeDto {
  readonly action: 'leaveOut' | 'countAgain' | 'amountField';
  /** Null for the amount field. */
  readonly kind: LeftOutKind | null;
  readonly label: string;
  readonly reason: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** How much would be left out; null where nothing of that kind would, or it cannot be counted. */
export interface LeftOutPreviewDto {
  readonly deals: number | null;
  readonly ofDeals: number | null;
  readonly leads: number | null;
  readonly ofLeads: number | null;
}

/** What an admin changes at once. */
export interface CountedEdit {
  /** Null leaves the amount field as it is. */
  readonly amountField: string | null;
  readonly added: readonly LeftOutOptionDto[];
  readonly removed: readonly LeftOutOptionDto[];
  readonly reason: string;
}

export interface PublicFigureDto {
  readonly key: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly segment: string | null;
  readonly year: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
  readonly isOwn: boolean;
  readonly isHidden: boolean;
  readonly isShipped: boolean;
}

export interface TuningProblemDto {
  readonly kind: string;
  readonly key: string;
  readonly code: string;
  readonly value: string | null;
}
