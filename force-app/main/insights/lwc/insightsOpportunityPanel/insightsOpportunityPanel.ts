import { LightningElement, api, wire } from 'lwc';
import EVIDENCE_RUN from '@salesforce/schema/EvidenceRun__c';
import LAST_MODIFIED from '@salesforce/schema/Opportunity.LastModifiedDate';
import { NavigationMixin } from 'lightning/navigation';
import { type WiredRecord, getRecord } from 'lightning/uiRecordApi';
import { type DealCheckDto, checkDeal, completeCheck, refreshWired } from 'c/insightsResultsApi';
import type { AppError } from 'c/sharedErrors';
import { type Load, fromWire, loading } from 'c/sharedLoad';
import { tabPage } from 'c/sharedNamespace';
import { LABELS } from './labels';
import { unjudgedText } from './viewModel';

/**
 * On the page of an opportunity: which metrics this deal pulls down as it stands now, and what that costs the Index. Asks Apex once,
 * after it was drawn for the first time, and again only when the deal was changed since or somebody wants it to.
 */
export default class InsightsOpportunityPanel extends NavigationMixin(LightningElement) {
  labels = LABELS;
  load: Load<DealCheckDto> = loading();
  /** The deal that is asked for; undefined keeps the wires still. */
  asked: string | undefined;
  private dealId = '';
  private wired: unknown;
  private changedAt: string | null = null;

  @api
  get recordId(): string {
    return this.dealId;
  }
  set recordId(id: string) {
    this.dealId = id;
    this.load = loading();
  }

  @wire(checkDeal, { dealId: '$asked' })
  receive(result: { data?: DealCheckDto; error?: unknown }): void {
    this.wired = result;
    if (this.asked !== this.dealId) return;
    this.load = fromWire(result.data ? { data: completeCheck(result.data) } : result);
    this.checkAgainIfChanged();
  }

  /** The client's own copy of the record, which follows every change made in it: no Apex. */
  @wire(getRecord, { recordId: '$asked', optionalFields: [LAST_MODIFIED] })
  notice({ data }: { data?: WiredRecord }): void {
    this.changedAt = (data?.fields.LastModifiedDate?.value as string | undefined) ?? null;
    this.checkAgainIfChanged();
  }

  get isLoading(): boolean {
    return this.load.state === 'loading';
  }

  get error(): AppError | null {
    return this.load.state === 'failed' ? this.load.error : null;
  }

  get check(): DealCheckDto | null {
    return this.load.state === 'ready' ? this.load.value : null;
  }

  /** Why the deal was not judged; null when it was. */
  get unjudged(): string | null {
    return this.check && unjudgedText(this.check);
  }

  renderedCallback(): void {
    if (this.asked !== this.dealId) this.asked = this.dealId;
  }

  handleCheck(): void {
    this.load = loading();
    // A failure comes through the wire.
    refreshWired(this.wired).catch(() => undefined);
  }

  handleEvidenceOpen(): void {
    this[NavigationMixin.Navigate](tabPage(EVIDENCE_RUN, 'L2O_Evidence'));
  }

  handleMetricOpen({ detail }: CustomEvent<{ metric: string }>): void {
    this[NavigationMixin.Navigate](tabPage(EVIDENCE_RUN, 'L2O_Evidence', { metric: detail.metric }));
  }

  /** What the client has cached may be older than the last change of the deal; asked for once a change. */
  private checkAgainIfChanged(): void {
    const { changedAt, check } = this;
    if (changedAt === null || check === null || Date.parse(changedAt) <= Date.parse(check.checkedAt)) return;
    this.changedAt = null;
    this.handleCheck();
  }
}
