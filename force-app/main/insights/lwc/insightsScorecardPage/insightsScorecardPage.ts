import { LightningElement, api, wire } from 'lwc';
import { type ScorecardDto, complete, getScorecard, refreshScorecard } from 'c/insightsScorecardApi';
import { type TrendDto, type TrendLineDto, completeTrend, getTrend } from 'c/insightsTrendApi';
import type { AppError } from 'c/sharedErrors';
import { type Load, fromWire, loading } from 'c/sharedLoad';
import { LABELS } from './labels';
import { detailsOf } from './viewModel';

/** The stored scorecard of one assessment, or of the latest. */
export default class InsightsScorecardPage extends LightningElement {
  /** The latest assessment when null. */
  @api assessmentId: string | null = null;

  @wire(getScorecard, { assessmentId: '$assessmentId' })
  receive(result: { data?: ScorecardDto; error?: unknown }): void {
    this.wired = result;
    this.load = fromWire(result.data ? { data: complete(result.data) } : result);
  }

  @wire(getTrend, {})
  receiveTrend({ data }: { data?: TrendDto }): void {
    this.lines = data ? completeTrend(data).lines : [];
  }

  labels = LABELS;
  /** None while the trend is on its way, and where it cannot be had: the scorecard stands without it. */
  lines: readonly TrendLineDto[] = [];
  load: Load<ScorecardDto> = loading();
  isRefreshing = false;
  announcement = '';
  private wired: unknown;

  get isLoading(): boolean {
    return this.load.state === 'loading';
  }

  get error(): AppError | null {
    return this.load.state === 'failed' ? this.load.error : null;
  }

  get scorecard(): ScorecardDto | null {
    return this.load.state === 'ready' ? this.load.value : null;
  }

  get hasDimensions(): boolean {
    return (this.scorecard?.dimensions.length ?? 0) > 0;
  }

  /** Readings may be there before anything is assessed; their absence is only told once something is. */
  get showsReadings(): boolean {
    return this.scorecard?.assessment !== null || this.scorecard.readings.length > 0;
  }

  get details(): string {
    const assessment = this.scorecard?.assessment;
    return assessment ? detailsOf(assessment) : '';
  }

  async handleRefresh(): Promise<void> {
    this.isRefreshing = true;
    this.announcement = '';
    try {
      await refreshScorecard(this.wired);
      this.announcement = LABELS.refreshed;
    } finally {
      this.isRefreshing = false;
    }
  }
}
