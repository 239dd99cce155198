import { completeChoices } from 'c/insightsLeftOut';
import { completeReading } from 'c/insightsScorecardApi';
import type {
  EvidenceDimensionDto,
  EvidenceMetricDto,
  EvidencePageDto,
  EvidenceRunDto,
  FigureDto,
  FindingDto,
  FindingPageDto,
} from './types';

const NO_RUN = {
  startedAt: null,
  finishedAt: null,
  reason: null,
  modelVersion: null,
  findingCap: null,
  storageLeft: null,
  currencyCode: null,
  choices: null,
} as const satisfies Partial<EvidenceRunDto>;
const NO_SCORE = {
  claimed: null,
  coverageRise: null,
  moneyAtStake: null,
} as const satisfies Partial<EvidenceDimensionDto>;
const NO_METRIC = {
  question: null,
  thresholds: null,
  falling: null,
  findingCount: null,
  findingAmount: null,
  leftOutOf: null,
} as const satisfies Partial<EvidenceMetricDto>;
const NO_FIGURE = { segment: null, year: null, grade: null, note: null } as const satisfies Partial<FigureDto>;
const NO_AMOUNT = { amount: null, figure: null, sentence: null } as const satisfies Partial<FindingDto>;

/** The evidence with null where Apex left a field out: the platform may omit fields without a value. */
export function completeEvidence(page: EvidencePageDto): EvidencePageDto {
  return {
    ...page,
    run: completeRun(page.run),
    later: completeRun(page.later),
    assessmentName: page.assessmentName ?? null,
    moneyAtStake: page.moneyAtStake ?? null,
    money: page.money ?? [],
    dimensions: page.dimensions.map((dimension) => ({ ...NO_SCORE, ...dimension })),
    figures: page.figures.map((figure) => ({ ...NO_FIGURE, ...figure })),
    metrics: page.metrics.map((metric) => ({
      ...NO_METRIC,
      ...metric,
      reading: completeReading(metric.reading),
    })),
  };
}

function completeRun(run: EvidenceRunDto | null | undefined): EvidenceRunDto | null {
  return run ? { ...NO_RUN, ...run, choices: completeChoices(run.choices) } : null;
}

/** The findings, as completeEvidence. */
export function completeFindings(page: FindingPageDto): FindingPageDto {
  return {
    ...page,
    total: page.total ?? null,
    amount: page.amount ?? null,
    currencyCode: page.currencyCode ?? null,
    rows: page.rows.map((row) => ({ ...NO_AMOUNT, ...row })),
  };
}
