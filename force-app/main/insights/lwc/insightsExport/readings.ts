import { type Cell, toCsv } from 'c/sharedCsv';
import type { EvidenceDimensionDto, EvidenceMetricDto } from 'c/insightsEvidenceApi';
import { proofOf } from 'c/scoring';
import type { LeftOutShareDto } from 'c/insightsLeftOut';
import type { Evidence } from './types';

/** Keys for programs, the same in every language. What is claimed stands after what is evidenced, and says so. */
const COLUMNS = [
  'asOf',
  'run',
  'dimension',
  'metric',
  'name',
  'outcome',
  'evidencedValue',
  'unit',
  'evidencedLevel',
  'sample',
  'weight',
  'lookBack',
  'reason',
  'findings',
  'amountOnFindings',
  'currency',
  'amountField',
  'leftOut',
  'leftOutOf',
  'leftOutObject',
  'claimedLevelOfDimension',
  'claimedIn',
] as const;

/** One row per reading, with its reason. */
export function readingRows(page: Evidence): string {
  const claims = new Map(page.dimensions.map(({ key, claimed }) => [key, claimed]));
  const rows = page.metrics.map((metric) => rowOf(metric, page, claims.get(metric.reading.dimension) ?? null));
  return toCsv([COLUMNS, ...rows]);
}

function rowOf(metric: EvidenceMetricDto, { run, assessmentName }: Evidence, claimed: number | null): readonly Cell[] {
  const { reading, findingCount, findingAmount } = metric;
  const share = shareOf(metric, run.choices?.shares ?? []);
  return [
    run.asOf,
    run.name,
    reading.dimension,
    reading.metric,
    reading.name,
    reading.outcome,
    reading.value,
    reading.unit,
    reading.level,
    reading.sample,
    reading.weight,
    reading.lookBack,
    reading.reason,
    findingCount,
    findingAmount,
    findingAmount === null ? null : run.currencyCode,
    run.choices?.amount?.name ?? null,
    share?.records ?? null,
    share?.ofRecords ?? null,
    share?.objectName ?? null,
    claimed,
    claimed === null ? null : assessmentName,
  ];
}

/** The same for programs: evidence under `evidenced`, what people said under `claimed`, null where there is no value. */
export function readingDocument(page: Evidence): object {
  const { run, dimensions, metrics, assessmentName, moneyAtStake, money } = page;
  return {
    asOf: run.asOf,
    run: run.name,
    modelVersion: run.modelVersion,
    currency: run.currencyCode,
    choices: run.choices,
    evidenced: {
      moneyAtStake,
      money,
      dimensions: dimensions.map((dimension) => provenOf(dimension, metrics)),
      readings: metrics.map((metric) => ({
        ...metric.reading,
        findings: metric.findingCount,
        amountOnFindings: metric.findingAmount,
        leftOut: shareOf(metric, run.choices?.shares ?? []) ?? null,
      })),
    },
    claimed: {
      assessment: assessmentName,
      dimensions: dimensions.map(({ key, claimed }) => ({ dimension: key, level: claimed })),
    },
  };
}

/** How much is left out of what the reading rests on. */
function shareOf({ leftOutOf }: EvidenceMetricDto, shares: readonly LeftOutShareDto[]): LeftOutShareDto | undefined {
  return shares.find(({ objectName }) => objectName === leftOutOf);
}

function provenOf(dimension: EvidenceDimensionDto, metrics: readonly EvidenceMetricDto[]): object {
  const readings = metrics.map(({ reading }) => reading).filter((reading) => reading.dimension === dimension.key);
  const proof = proofOf(readings);
  const { key, moneyAtStake, coverageRise } = dimension;
  return { dimension: key, level: proof.value, coverage: proof.share, coverageRise, moneyAtStake };
}
