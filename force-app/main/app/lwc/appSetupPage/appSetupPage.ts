import { LightningElement } from 'lwc';
import {
  type CountedEdit,
  type MetricTuningDto,
  type PublicFigureDto,
  type RetentionChoice,
  type RunProgressDto,
  type ScheduleChoice,
  type SetupDto,
  cancelRun,
  getRun,
  getSetup,
  hideFigure,
  resetFigure,
  resetMetric,
  resumeRun,
  saveActivitiesElsewhere,
  saveCounted,
  saveDealType,
  saveFigure,
  saveLossReasonField,
  saveMetric,
  saveMostAccounts,
  saveRetention,
  saveSchedule,
  startRun,
} from 'c/appSetupApi';
import AppFigureModal from 'c/appFigureModal';
import AppMetricModal from 'c/appMetricModal';
import { debounce } from 'c/sharedDebounce';
import { type AppError, toAppError } from 'c/sharedErrors';
import { type Load, loading, settle } from 'c/sharedLoad';
import { LABELS } from './labels';
import { nextKey } from './viewModel';

/** While a run is under way, how it stands is asked again after so many milliseconds. */
const ASK_AGAIN = 4000;

type MetricTable = HTMLElement & { focusMetric(metric: string): void };

/** What the evidence rests on: readiness, runs, schedule, thresholds, choices, public figures. For managers. */
export default class AppSetupPage extends LightningElement {
  labels = LABELS;
  load: Load<SetupDto> = loading();
  isBusy = false;
  announcement = '';
  /** What did not go through; null while all did. */
  problem: AppError | null = null;
  private readonly watch = debounce(() => this.lookAtRun());

  get isLoading(): boolean {
    return this.load.state === 'loading';
  }

  get error(): AppError | null {
    return this.load.state === 'failed' ? this.load.error : null;
  }

  get setup(): SetupDto | null {
    return this.load.state === 'ready' ? this.load.value : null;
  }

  connectedCallback(): void {
    this.read();
  }

  disconnectedCallback(): void {
    this.watch.cancel();
  }

  handleRetry(): void {
    this.load = loading();
    this.read();
  }

  handleRefresh(): Promise<void> {
    return this.change(() => Promise.resolve(), LABELS.refreshed);
  }

  handleRun(): Promise<void> {
    return this.change(() => startRun(), LABELS.started);
  }

  handleCancel(event: CustomEvent<string>): Promise<void> {
    return this.change(() => cancelRun(event.detail), LABELS.done);
  }

  handleResume(event: CustomEvent<string>): Promise<void> {
    return this.change(() => resumeRun(event.detail), LABELS.started);
  }

  handleSchedule(event: CustomEvent<ScheduleChoice>): Promise<void> {
    return this.change(() => saveSchedule(event.detail), LABELS.done);
  }

  handleRetention(event: CustomEvent<RetentionChoice>): Promise<void> {
    return this.change(() => saveRetention(event.detail), LABELS.done);
  }

  handleMap(event: CustomEvent<{ type: string; countsAs: string | null }>): Promise<void> {
    return this.change(() => saveDealType(event.detail.type, event.detail.countsAs), LABELS.saved);
  }

  handleLossReason(event: CustomEvent<string | null>): Promise<void> {
    return this.change(() => saveLossReasonField(event.detail), LABELS.saved);
  }

  handleElsewhere(event: CustomEvent<boolean>): Promise<void> {
    return this.change(() => saveActivitiesElsewhere(event.detail), LABELS.saved);
  }

  handleCounted(event: CustomEvent<CountedEdit>): Promise<void> {
    return this.change(() => saveCounted(event.detail), LABELS.saved);
  }

  handleAccounts(event: CustomEvent<number | null>): Promise<void> {
    return this.change(() => saveMostAccounts(event.detail), LABELS.saved);
  }

  async handleEditMetric(event: CustomEvent<string>): Promise<void> {
    const metric = this.setup?.metrics.find(({ tuning }) => tuning.metric === event.detail);
    if (!metric) return;
    const tuning = await AppMetricModal.open({ label: metric.name, size: 'small', metric });
    if (tuning) await this.change(() => saveMetric(tuning as MetricTuningDto), LABELS.saved);
    this.template?.querySelector<MetricTable>('c-app-metric-table')?.focusMetric(event.detail);
  }

  handleResetMetric(event: CustomEvent<string>): Promise<void> {
    return this.change(() => resetMetric(event.detail), LABELS.saved);
  }

  handleAddFigure(): Promise<void> {
    return this.editFigure(null);
  }

  handleEditFigure(event: CustomEvent<string>): Promise<void> {
    return this.editFigure(this.setup?.figures.find(({ key }) => key === event.detail) ?? null);
  }

  handleHideFigure(event: CustomEvent<string>): Promise<void> {
    return this.change(() => hideFigure(event.detail), LABELS.done);
  }

  handleResetFigure(event: CustomEvent<string>): Promise<void> {
    return this.change(() => resetFigure(event.detail), LABELS.done);
  }

  private async editFigure(figure: PublicFigureDto | null): Promise<void> {
    const { metrics = [], figures = [] } = this.setup ?? {};
    const label = figure?.source ?? LABELS.figures;
    const kept = await AppFigureModal.open({ label, size: 'small', figure, metrics, newKey: nextKey(figures) });
    if (kept) await this.change(() => saveFigure(kept as PublicFigureDto), LABELS.done);
  }

  /** Does one thing, shows what has become of everything, and says so; a failure leaves the page as it is. */
  private async change(act: () => Promise<void>, said: string): Promise<void> {
    this.isBusy = true;
    this.announcement = '';
    this.problem = null;
    try {
      await act();
      this.receive({ state: 'ready', value: await getSetup() });
      this.announcement = said;
    } catch (failure) {
      this.problem = toAppError(failure);
    } finally {
      this.isBusy = false;
    }
  }

  private read(): void {
    settle(getSetup(), (load) => this.receive(load));
  }

  private receive(load: Load<SetupDto>): void {
    this.load = load;
    if (load.state === 'ready') this.watchOver(load.value.run);
  }

  private watchOver(run: RunProgressDto | null): void {
    if (run?.isUnderWay && run.stranded === null) this.watch.call(ASK_AGAIN);
    else this.watch.cancel();
  }

  /** Asks for the run alone; once it is over, everything else has changed too. */
  private lookAtRun(): void {
    settle(getRun(), (load) => {
      const { setup } = this;
      if (load.state === 'failed') this.problem = load.error;
      if (load.state !== 'ready' || !setup) return;
      if (load.value?.isUnderWay) this.receive({ state: 'ready', value: { ...setup, run: load.value } });
      else this.read();
    });
  }
}
