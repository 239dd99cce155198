import { LightningElement, wire } from 'lwc';
import { refreshWired } from 'c/insightsResultsApi';
import { type TrendDto, type TrendLineDto, completeTrend, getTrend } from 'c/insightsTrendApi';
import { INDEX } from 'c/insightsTrendLines';
import type { AppError } from 'c/sharedErrors';
import { type Load, fromWire, loading } from 'c/sharedLoad';
import { memo } from 'c/sharedMemo';
import { LABELS } from './labels';
import { type Panel, panelsOf } from './viewModel';

/** How claim and proof stood over the last eight quarter ends and at every run since, for the Index and each dimension. */
export default class InsightsTrendPage extends LightningElement {
  @wire(getTrend, {})
  receive(result: { data?: TrendDto; error?: unknown }): void {
    this.wired = result;
    this.load = fromWire(result.data ? { data: completeTrend(result.data) } : result);
  }

  labels = LABELS;
  load: Load<TrendDto> = loading();
  isTable = false;
  isRefreshing = false;
  announcement = '';
  private wired: unknown;
  private readonly panelsOf = memo(panelsOf);

  get isLoading(): boolean {
    return this.load.state === 'loading';
  }

  get error(): AppError | null {
    return this.load.state === 'failed' ? this.load.error : null;
  }

  get trend(): TrendDto | null {
    return this.load.state === 'ready' ? this.load.value : null;
  }

  /** The line of the Index, which the money of the whole stands on. */
  get index(): TrendLineDto | null {
    return this.trend?.lines.find(({ key }) => key === INDEX) ?? null;
  }

  get hasDays(): boolean {
    return this.trend?.lines.some(({ points }) => points.length > 0) ?? false;
  }

  get panels(): readonly Panel[] {
    return this.trend ? this.panelsOf(this.trend) : [];
  }

  get toggleLabel(): string {
    return this.isTable ? LABELS.asChart : LABELS.asTable;
  }

  get toggleIcon(): string {
    return this.isTable ? 'utility:chart' : 'utility:table';
  }

  get layout(): string {
    return this.isTable ? 'tables' : 'charts';
  }

  handleToggle(): void {
    this.isTable = !this.isTable;
  }

  async handleRefresh(): Promise<void> {
    this.isRefreshing = true;
    this.announcement = '';
    try {
      await refreshWired(this.wired);
      this.announcement = LABELS.refreshed;
    } finally {
      this.isRefreshing = false;
    }
  }
}
