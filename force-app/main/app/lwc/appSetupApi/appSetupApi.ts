import type { ApexMethod } from '@salesforce/apex';
import cancelMethod from '@salesforce/apex/SetupController.cancelRun';
import findOwnersMethod from '@salesforce/apex/SetupController.findOwners';
import getMethod from '@salesforce/apex/SetupController.getSetup';
import getRunMethod from '@salesforce/apex/SetupController.getRun';
import hideFigureMethod from '@salesforce/apex/SetupController.hideFigure';
import previewMethod from '@salesforce/apex/SetupController.previewLeftOut';
import resetFigureMethod from '@salesforce/apex/SetupController.resetFigure';
import resetMetricMethod from '@salesforce/apex/SetupController.resetMetric';
import resumeMethod from '@salesforce/apex/SetupController.resumeRun';
import saveActivitiesMethod from '@salesforce/apex/SetupController.saveActivitiesElsewhere';
import saveCountedMethod from '@salesforce/apex/SetupController.saveCounted';
import saveDealTypeMethod from '@salesforce/apex/SetupController.saveDealType';
import saveFigureMethod from '@salesforce/apex/SetupController.saveFigure';
import saveLossReasonMethod from '@salesforce/apex/SetupController.saveLossReasonField';
import saveMetricMethod from '@salesforce/apex/SetupController.saveMetric';
import saveMostAccountsMethod from '@salesforce/apex/SetupController.saveMostAccounts';
import saveRetentionMethod from '@salesforce/apex/SetupController.saveRetention';
import saveScheduleMethod from '@salesforce/apex/SetupController.saveSchedule';
import startMethod from '@salesforce/apex/SetupController.startRun';
import { completePreview, completeRun, completeSetup } from './complete';
import type {
  CountedEdit,
  LeftOutOptionDto,
  LeftOutPreviewDto,
  MetricTuningDto,
  PublicFigureDto,
  RetentionChoice,
  RunProgressDto,
  ScheduleChoice,
  SetupDto,
} from './types';

export { completeRun, completeSetup } from './complete';
export type {
  Cadence,
  ChoiceChangeDto,
  CountedDto,
  CountedEdit,
  FieldChoiceDto,
  LeftOutEntryDto,
  LeftOutKind,
  LeftOutOptionDto,
  LeftOutPreviewDto,
  MappedTypeDto,
  MetricTuningDto,
  PublicFigureDto,
  ReadinessDto,
  ReadinessState,
  RetentionChoice,
  RetentionDto,
  RunProgressDto,
  RunState,
  ScheduleChoice,
  ScheduleDto,
  SetupDto,
  SetupMetricDto,
  StreamProgressDto,
  TuningProblemDto,
} from './types';

type Nothing = Record<string, never>;
type Run = { readonly runId: string };
type Key = { readonly key: string };

const setup = getMethod as ApexMethod<Nothing, SetupDto>;
const run = getRunMethod as ApexMethod<Nothing, RunProgressDto | null>;
const start = startMethod as ApexMethod<Nothing, void>;
const cancel = cancelMethod as ApexMethod<Run, void>;
const resume = resumeMethod as ApexMethod<Run, void>;
const metric = saveMetricMethod as ApexMethod<{ tuning: MetricTuningDto }, void>;
const noMetric = resetMetricMethod as ApexMethod<{ metric: string }, void>;
const dealType = saveDealTypeMethod as ApexMethod<{ opportunityType: string; dealType: string | null }, void>;
const lossReason = saveLossReasonMethod as ApexMethod<{ fieldName: string | null }, void>;
const activities = saveActivitiesMethod as ApexMethod<{ areElsewhere: boolean }, void>;
const counted = saveCountedMethod as ApexMethod<{ edit: CountedEdit }, void>;
const preview = previewMethod as ApexMethod<{ values: readonly LeftOutOptionDto[] }, LeftOutPreviewDto>;
const owners = findOwnersMethod as ApexMethod<{ text: string }, readonly LeftOutOptionDto[]>;
const mostAccountsChoice = saveMostAccountsMethod as ApexMethod<{ mostAccounts: number | null }, void>;
const schedule = saveScheduleMethod as ApexMethod<Pick<ScheduleChoice, keyof ScheduleChoice>, void>;
const retention = saveRetentionMethod as ApexMethod<Pick<RetentionChoice, keyof RetentionChoice>, void>;
const figure = saveFigureMethod as ApexMethod<{ figure: PublicFigureDto }, void>;
const noFigure = hideFigureMethod as ApexMethod<Key, void>;
const shippedFigure = resetFigureMethod as ApexMethod<Key, void>;

/** Everything that the page shows. */
export async function getSetup(): Promise<SetupDto> {
  return completeSetup(await setup({}));
}

/** The last run; null before the first. */
export async function getRun(): Promise<RunProgressDto | null> {
  return completeRun(await run({}));
}

/** Starts a run as of the latest day with data. */
export function startRun(): Promise<void> {
  return start({});
}

export function cancelRun(runId: string): Promise<void> {
  return cancel({ runId });
}

/** Goes on with a run where it stopped. */
export function resumeRun(runId: string): Promise<void> {
  return resume({ runId });
}

/** Keeps how a metric is judged. */
export function saveMetric(tuning: MetricTuningDto): Promise<void> {
  return metric({ tuning });
}

/** Puts back what ships. */
export function resetMetric(key: string): Promise<void> {
  return noMetric({ metric: key });
}

/** Says what an opportunity type counts as; null puts back what ships. */
export function saveDealType(opportunityType: string, countsAs: string | null): Promise<void> {
  return dealType({ opportunityType, dealType: countsAs });
}

/** Chooses the field that says why a deal was lost; null chooses none. */
export function saveLossReasonField(fieldName: string | null): Promise<void> {
  return lossReason({ fieldName });
}

export function saveActivitiesElsewhere(areElsewhere: boolean): Promise<void> {
  return activities({ areElsewhere });
}

/** Changes what counts: the amount field, and what is left out. */
export function saveCounted(edit: CountedEdit): Promise<void> {
  return counted({ edit });
}

/** How much these values would leave out now. */
export async function previewLeftOut(values: readonly LeftOutOptionDto[]): Promise<LeftOutPreviewDto> {
  return completePreview(await preview({ values }));
}

/** Users whose name contains the text; none for less than two letters. */
export function findOwners(text: string): Promise<readonly LeftOutOptionDto[]> {
  return owners({ text });
}

/** Null puts back what ships. */
export function saveMostAccounts(mostAccounts: number | null): Promise<void> {
  return mostAccountsChoice({ mostAccounts });
}

export function saveSchedule(choice: ScheduleChoice): Promise<void> {
  return schedule(choice);
}

export function saveRetention(choice: RetentionChoice): Promise<void> {
  return retention(choice);
}

/** Keeps a figure of the admin; with the key of a shipped one it stands in for it. */
export function saveFigure(own: PublicFigureDto): Promise<void> {
  return figure({ figure: own });
}

export function hideFigure(key: string): Promise<void> {
  return noFigure({ key });
}

/** Puts back what ships; a figure of the admin alone is gone. */
export function resetFigure(key: string): Promise<void> {
  return shippedFigure({ key });
}
