import { completeReading } from 'c/insightsScorecardApi';
import type {
  DealCheckDto,
  DealFindingDto,
  PipelineDto,
  QuestionClaimDto,
  ReceiptDto,
  ResultsDto,
  StageDto,
} from './types';

const NO_CLAIM = { claimed: null, spread: null } as const satisfies Partial<QuestionClaimDto>;
const NO_WORDS = {
  question: null,
  formula: null,
  remedy: null,
  thresholds: null,
  falling: null,
  thresholdGrade: null,
  thresholdSource: null,
  receipt: null,
} as const satisfies Partial<ReceiptDto>;
const NO_AMOUNT = { amount: null, currencyCode: null } as const satisfies Partial<StageDto>;
const NO_COST = { asOf: null, cost: null, evidenceAsOf: null, leftOut: null } as const satisfies Partial<DealCheckDto>;
const NO_FINDING = {
  question: null,
  sentence: null,
  remedy: null,
  cost: null,
  reason: null,
} as const satisfies Partial<DealFindingDto>;

/** The results with null where Apex left a field out: the platform may omit fields without a value. */
export function completeResults(results: ResultsDto): ResultsDto {
  return { ...results, claims: results.claims.map((claim) => ({ ...NO_CLAIM, ...claim })) };
}

/** A receipt, as completeResults. */
export function completeReceipt(receipt: ReceiptDto): ReceiptDto {
  return { ...NO_WORDS, ...receipt, reading: completeReading(receipt.reading) };
}

/** A pipeline, as completeResults. */
export function completePipeline(pipeline: PipelineDto): PipelineDto {
  return {
    barrier: pipeline.barrier ?? null,
    stages: pipeline.stages.map((stage) => ({ ...NO_AMOUNT, ...stage })),
    readings: pipeline.readings.map(completeReading),
  };
}

/** The check of a deal, as completeResults. */
export function completeCheck(check: DealCheckDto): DealCheckDto {
  return {
    ...NO_COST,
    ...check,
    findings: check.findings.map(completeFinding),
    unable: check.unable.map(completeFinding),
  };
}

function completeFinding(finding: DealFindingDto): DealFindingDto {
  return { ...NO_FINDING, ...finding };
}
