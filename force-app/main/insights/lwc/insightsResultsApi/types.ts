import type { LeftOutShareDto, LeftOutValueDto } from 'c/insightsLeftOut';
import type { FunctionKey } from 'c/scoring';
import type { ReadingDto } from 'c/insightsScorecardApi';

/** What the numbers of an assessment rest on, as far as the viewer may know it. */
export interface ResultsDto {
  /** JSON of a ScoringInput without answers and consensus. */
  readonly scoringInput: string;
  /** One per question of the assessment's depth, in the model's order. */
  readonly claims: readonly QuestionClaimDto[];
  /** The model version that the words of questions are of; another one than the assessment's where its own were not kept. */
  readonly wordsVersion?: string | null;
  readonly questions: readonly NameDto[];
  readonly functions: readonly NameDto[];
}

/** The words that stand for a key on screen. */
export interface NameDto {
  readonly key: string;
  readonly name: string;
}

export interface QuestionClaimDto {
  readonly question: string;
  readonly dimension: string;
  readonly claimed: number | null;
  /** Highest minus lowest function. */
  readonly spread: number | null;
  /** Claim and spread exist, but would tell a single voice. */
  readonly isWithheld: boolean;
  /** The claim is what the team agreed on. */
  readonly isAgreed: boolean;
  /** The functions whose mean may be told. */
  readonly functions: readonly FunctionClaimDto[];
}

export interface FunctionClaimDto {
  readonly functionKey: FunctionKey;
  readonly claimed: number;
  readonly respondents: number;
}

/** One reading with its receipt and the words of its metric; null where the catalogue no longer has them. */
export interface ReceiptDto {
  readonly reading: ReadingDto;
  readonly question: string | null;
  readonly formula: string | null;
  readonly remedy: string | null;
  /** Values at the levels 0 to 4. */
  readonly thresholds: readonly number[] | null;
  /** Values beyond the peak, at the levels 4 to 1; null where there is never too much. */
  readonly falling: readonly number[] | null;
  readonly thresholdGrade: string | null;
  readonly thresholdSource: string | null;
  /** JSON of a Receipt. */
  readonly receipt: string | null;
}

/** How a reading came about, as the evidence run stored it. */
export interface Receipt {
  readonly metricVersion: number | null;
  readonly modelVersion: string | null;
  readonly asOf: string | null;
  readonly windowFrom: string | null;
  readonly windowTo: string | null;
  /** The denominator in words. */
  readonly filter: string | null;
  readonly soql: string | null;
  readonly rowsCounted: number | null;
  readonly denominator: number | null;
  /** Reason key → rows. */
  readonly skipped: Readonly<Record<string, number>> | null;
  readonly hiddenRows: number | null;
  readonly runAsName: string | null;
  readonly minimumSample: number | null;
  /** Names of the values that are the admin's own. */
  readonly own: readonly string[] | null;
  readonly durationMilliseconds: number | null;
  readonly limitUse: LimitUse | null;
  readonly notes: readonly string[] | null;
  /** API name of the field that counted as the amount; null for Amount, as shipped, and where no amount counts. */
  readonly amountField: string | null;
  /** How much the admin leaves out of what the value rests on; null where nothing is. */
  readonly leftOut: LeftOutShareDto | null;
}

/** Highest use of a limit in one transaction of the run. */
export interface LimitUse {
  readonly chunks: number;
  readonly queries: number;
  readonly queryRows: number;
  readonly cpuMilliseconds: number;
}

/** The open pipeline as the viewer sees it, and the readings that describe it. */
export interface PipelineDto {
  /** Why the pipeline cannot be shown, with the remedy. */
  readonly barrier: string | null;
  /** In the order of the sales process. */
  readonly stages: readonly StageDto[];
  readonly readings: readonly ReadingDto[];
}

export interface StageDto {
  readonly name: string;
  readonly deals: number;
  /** Deals that have an amount. */
  readonly priced: number;
  readonly amount: number | null;
  /** ISO code of its currency; null in an org with several. */
  readonly currencyCode: string | null;
}

/** Whether there is a run to judge a deal by: a good one, none, the first under way, or one that kept too little; or a deal that does not count. */
export type DealCheckState = 'judged' | 'noRun' | 'firstRun' | 'olderRun' | 'leftOut';

/** What one deal does to the evidence as it stands now. */
export interface DealCheckDto {
  readonly state: DealCheckState;
  /** Moment of the check, by the clock of the organisation. */
  readonly checkedAt: string;
  /** Null for a deal that was not judged. */
  readonly asOf: string | null;
  /** Metrics that count this deal. */
  readonly checked: number;
  /** Those of them that it pulls down, the most costly first. */
  readonly findings: readonly DealFindingDto[];
  /** Metrics that could not be told. */
  readonly unable: readonly DealFindingDto[];
  /** What the deal costs the Index in all, in levels; null where no run tells. */
  readonly cost: number | null;
  /** Day of the run that the costs were worked out against; null without costs. */
  readonly evidenceAsOf: string | null;
  /** What the admin leaves the deal out for; null for one that counts. */
  readonly leftOut: LeftOutValueDto | null;
}

export interface DealFindingDto {
  readonly metric: string;
  readonly name: string;
  readonly question: string | null;
  /** What is wrong with this deal, in the user's language. */
  readonly sentence: string | null;
  readonly remedy: string | null;
  /** What it costs the Index, in levels, 0 or more; null where no run tells. */
  readonly cost: number | null;
  readonly reason: string | null;
}
