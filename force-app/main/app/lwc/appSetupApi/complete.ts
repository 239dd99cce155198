import type {
  ChoiceChangeDto,
  CountedDto,
  LeftOutEntryDto,
  LeftOutPreviewDto,
  MappedTypeDto,
  MetricTuningDto,
  PublicFigureDto,
  RunProgressDto,
  ScheduleDto,
  SetupDto,
  SetupMetricDto,
  StreamProgressDto,
  TuningProblemDto,
} from './types';

const NO_RUN = {
  reason: null,
  stranded: null,
  startedAt: null,
  finishedAt: null,
} as const satisfies Partial<RunProgressDto>;
const NO_STREAM = { rows: null, percent: null, failure: null } as const satisfies Partial<StreamProgressDto>;
const NO_SCHEDULE = {
  cadence: null,
  day: null,
  hour: null,
  nextRun: null,
  lastRun: null,
  runAs: null,
} as const satisfies Partial<ScheduleDto>;
const NO_METRIC = { formula: null } as const satisfies Partial<SetupMetricDto>;
const NO_TUNING = {
  shippedFalling: null,
  thresholds: null,
  falling: null,
  weight: null,
  minimumSample: null,
  reason: null,
} as const satisfies Partial<MetricTuningDto>;
const NO_TYPE = { shipped: null, own: null } as const satisfies Partial<MappedTypeDto>;
const NO_ENTRY = { reason: null, chosenBy: null, chosenAt: null } as const satisfies Partial<LeftOutEntryDto>;
const NO_CHANGE = {
  kind: null,
  reason: null,
  changedBy: null,
  changedAt: null,
} as const satisfies Partial<ChoiceChangeDto>;
const NO_PREVIEW: LeftOutPreviewDto = { deals: null, ofDeals: null, leads: null, ofLeads: null };
const NO_FIGURE = { segment: null, year: null, grade: null, note: null } as const satisfies Partial<PublicFigureDto>;
const NO_PROBLEM = { value: null } as const satisfies Partial<TuningProblemDto>;

/** The set-up with null where Apex left a field out: the platform may omit fields without a value. */
export function completeSetup(setup: SetupDto): SetupDto {
  return {
    ...setup,
    run: completeRun(setup.run),
    schedule: { ...NO_SCHEDULE, ...setup.schedule },
    retention: { ...setup.retention, snapshotDays: setup.retention.snapshotDays ?? null },
    metrics: setup.metrics.map((metric) => ({
      ...NO_METRIC,
      ...metric,
      tuning: { ...NO_TUNING, ...metric.tuning },
    })),
    dealTypes: setup.dealTypes.map((type) => ({ ...NO_TYPE, ...type })),
    lossReasonField: setup.lossReasonField ?? null,
    counted: completeCounted(setup.counted),
    figures: setup.figures.map((figure) => ({ ...NO_FIGURE, ...figure })),
    problems: setup.problems.map((problem) => ({ ...NO_PROBLEM, ...problem })),
  };
}

/** The same for what a choice would leave out. */
export function completePreview(preview: LeftOutPreviewDto): LeftOutPreviewDto {
  return { ...NO_PREVIEW, ...preview };
}

function completeCounted(counted: CountedDto): CountedDto {
  return {
    ...counted,
    amountReason: counted.amountReason ?? null,
    leftOut: counted.leftOut.map((entry) => ({ ...NO_ENTRY, ...entry })),
    changes: counted.changes.map((change) => ({ ...NO_CHANGE, ...change })),
  };
}

/** The same for a run; null before the first. */
export function completeRun(run: RunProgressDto | null | undefined): RunProgressDto | null {
  return run ? { ...NO_RUN, ...run, streams: run.streams.map((stream) => ({ ...NO_STREAM, ...stream })) } : null;
}
