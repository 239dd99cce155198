import { LightningElement, api, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import {
  type EvidenceMetricDto,
  type EvidenceRunDto,
  type FactDto,
  type FigureDto,
  type FlagDto,
  type FindingPageDto,
  completeFindings,
  getFacts,
  getFindings,
} from 'c/insightsEvidenceApi';
import { type Format, findingsFile } from 'c/insightsExport';
import { refreshWired } from 'c/insightsResultsApi';
import { download } from 'c/sharedDownload';
import type { AppError } from 'c/sharedErrors';
import { type Load, fromWire, loading, settle } from 'c/sharedLoad';
import { LABELS } from './labels';

/** One metric of the latest run: how its value came about, and the records that pull it down. */
export default class InsightsEvidencePanel extends NavigationMixin(LightningElement) {
  @api metricKey = '';
  /** Null where the run has no such metric; the receipt then says so. */
  @api metric: EvidenceMetricDto | null = null;
  @api run: EvidenceRunDto | null = null;
  /** Public figures of every metric. */
  @api figures: readonly FigureDto[] = [];

  @wire(getFindings, { runId: '$runId', metric: '$metricKey' })
  receiveFindings(result: { data?: FindingPageDto; error?: unknown }): void {
    this.wired = result;
    this.load = fromWire(result.data ? { data: completeFindings(result.data) } : result);
    settle(this.linksOf(this.load), (links) => (this.links = links.state === 'ready' ? links.value : {}));
  }

  @wire(getFacts, {})
  receiveFacts({ data }: { data?: readonly FactDto[] }): void {
    this.facts = data ?? [];
  }

  labels = LABELS;
  /** Facts of every dimension; none while they are on their way, and where they cannot be had: they are an aside. */
  facts: readonly FactDto[] = [];
  load: Load<FindingPageDto> = loading();
  links: Readonly<Record<string, string>> = {};
  private wired: unknown;

  /** Undefined holds the wire back where there is nothing to read. */
  get runId(): string | undefined {
    return this.count > 0 ? this.run?.id : undefined;
  }

  get showsFindings(): boolean {
    return this.metric?.reading.outcome === 'measured';
  }

  /** Why there is no list; empty where there is one. */
  get noList(): string {
    if (this.metric?.hasFindings === false) return LABELS.noRecordAnswers;
    if (this.metric?.findingCount === null) return LABELS.notLooked;
    return this.count === 0 ? LABELS.none : '';
  }

  get ownFigures(): readonly FigureDto[] {
    return this.figures.filter(({ metric }) => metric === this.metricKey);
  }

  get flags(): readonly FlagDto[] {
    return this.metric?.flags ?? [];
  }

  get ownFacts(): readonly FactDto[] {
    return this.facts.filter(({ dimension }) => dimension === this.metric?.reading.dimension);
  }

  get isLoading(): boolean {
    return this.load.state === 'loading';
  }

  get error(): AppError | null {
    return this.load.state === 'failed' ? this.load.error : null;
  }

  get findings(): FindingPageDto | null {
    return this.load.state === 'ready' ? this.load.value : null;
  }

  get hasExport(): boolean {
    return (this.findings?.rows.length ?? 0) > 0;
  }

  handleRecord(event: CustomEvent<string>): void {
    this[NavigationMixin.Navigate](this.pageOf(event.detail));
  }

  handleExport(event: Event): void {
    const { run, metric, findings } = this;
    const { format } = (event.currentTarget as HTMLElement).dataset;
    if (run && metric && findings) download(findingsFile({ run, metric, findings }, format as Format));
  }

  async handleRetry(): Promise<void> {
    this.load = loading();
    await refreshWired(this.wired);
  }

  private get count(): number {
    return this.metric?.findingCount ?? 0;
  }

  private async linksOf(load: Load<FindingPageDto>): Promise<Readonly<Record<string, string>>> {
    const rows = load.state === 'ready' ? load.value.rows : [];
    const links = rows.map(async ({ recordId }) => {
      const address = await this[NavigationMixin.GenerateUrl](this.pageOf(recordId));
      return [recordId, address] as const;
    });
    return Object.fromEntries(await Promise.all(links));
  }

  private pageOf(recordId: string): { type: string; attributes: Record<string, string> } {
    const objectApiName = this.findings?.rows.find((row) => row.recordId === recordId)?.objectName ?? '';
    return { type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } };
  }
}
