import { LightningElement, wire } from 'lwc';
import { CurrentPageReference, type PageReference } from 'lightning/navigation';
import { type EvidenceMetricDto, type EvidencePageDto, completeEvidence, getEvidence } from 'c/insightsEvidenceApi';
import { type Filter, type Group, NO_FILTER, groupsOf } from 'c/insightsEvidenceGroups';
import { type Evidence, type Format, readingsFile } from 'c/insightsExport';
import { refreshWired } from 'c/insightsResultsApi';
import { download } from 'c/sharedDownload';
import type { AppError } from 'c/sharedErrors';
import { fill, userFormat } from 'c/sharedFormat';
import { type Load, fromWire, loading } from 'c/sharedLoad';
import { memo } from 'c/sharedMemo';
import { LABELS } from './labels';
import { metricOf } from './viewModel';

type GroupElement = HTMLElement & { focusMetric(metric: string): boolean };

/** What the org's records prove: every metric of the latest run by dimension, each open to its receipt and its records. */
export default class InsightsEvidencePage extends LightningElement {
  @wire(CurrentPageReference)
  receivePlace(reference: PageReference | undefined): void {
    const metric = metricOf(reference);
    if (metric !== null) this.open(metric);
  }

  @wire(getEvidence, {})
  receive(result: { data?: EvidencePageDto; error?: unknown }): void {
    this.wired = result;
    this.load = fromWire(result.data ? { data: completeEvidence(result.data) } : result);
  }

  labels = LABELS;
  load: Load<EvidencePageDto> = loading();
  filter: Filter = NO_FILTER;
  /** Key of the metric in the drawer; null while it is closed. */
  opened: string | null = null;
  isRefreshing = false;
  announcement = '';
  private wired: unknown;
  private readonly groupsOf = memo(groupsOf);
  private isDrawerNew = false;

  get isLoading(): boolean {
    return this.load.state === 'loading';
  }

  get error(): AppError | null {
    return this.load.state === 'failed' ? this.load.error : null;
  }

  get page(): EvidencePageDto | null {
    return this.load.state === 'ready' ? this.load.value : null;
  }

  get evidence(): Evidence | null {
    const { page } = this;
    return page?.run ? { ...page, run: page.run } : null;
  }

  get groups(): readonly Group[] {
    return this.page ? this.groupsOf(this.page, this.filter) : [];
  }

  get hasGroups(): boolean {
    return this.groups.length > 0;
  }

  get count(): string {
    const shown = this.groups.reduce((sum, { rows }) => sum + rows.length, 0);
    return fill(LABELS.count, userFormat.whole(shown), userFormat.whole(this.page?.metrics.length ?? 0));
  }

  /** Said while the release computes only part of the catalogue. */
  get catalogue(): string {
    const { implemented = 0, total = 0 } = this.page?.catalogue ?? {};
    return implemented < total ? fill(LABELS.catalogue, userFormat.whole(implemented), userFormat.whole(total)) : '';
  }

  get openedMetric(): EvidenceMetricDto | null {
    return this.page?.metrics.find(({ reading }) => reading.metric === this.opened) ?? null;
  }

  renderedCallback(): void {
    const drawer = this.refs?.drawer;
    if (!this.isDrawerNew || !(drawer instanceof HTMLElement)) return;
    this.isDrawerNew = false;
    drawer.focus();
  }

  handleFilter(event: CustomEvent<Filter>): void {
    this.filter = event.detail;
  }

  handleShowAll(): void {
    this.filter = NO_FILTER;
  }

  handleMetric(event: CustomEvent<string>): void {
    this.open(event.detail);
  }

  handleClose(): void {
    const metric = this.opened ?? '';
    this.opened = null;
    const groups = this.template?.querySelectorAll<GroupElement>('c-insights-evidence-group') ?? [];
    [...groups].some((group) => group.focusMetric(metric));
  }

  handleExport(event: Event): void {
    const { format } = (event.currentTarget as HTMLElement).dataset;
    if (this.evidence) download(readingsFile(this.evidence, format as Format));
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

  private open(metric: string): void {
    this.opened = metric;
    this.isDrawerNew = true;
  }
}
