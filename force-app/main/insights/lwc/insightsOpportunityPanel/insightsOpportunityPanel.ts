import { LightningElement, api } from 'lwc';
import EVIDENCE_RUN from '@salesforce/schema/EvidenceRun__c';
import { NavigationMixin } from 'lightning/navigation';
import { type DealCheckDto, checkDeal } from 'c/insightsResultsApi';
import type { AppError } from 'c/sharedErrors';
import { type Load, failed, loading, ready } from 'c/sharedLoad';
import { tabPage } from 'c/sharedNamespace';
import { LABELS } from './labels';

/** On the page of an opportunity: which metrics this deal pulls down as it stands now, and what that costs the Index. */
export default class InsightsOpportunityPanel extends NavigationMixin(LightningElement) {
  labels = LABELS;
  load: Load<DealCheckDto> = loading();
  private dealId = '';

  @api
  get recordId(): string {
    return this.dealId;
  }
  set recordId(id: string) {
    this.dealId = id;
    this.handleCheck();
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

  handleCheck(): void {
    const asked = this.dealId;
    this.load = loading();
    checkDeal(asked).then(
      (check) => this.receive(asked, ready(check)),
      (failure: unknown) => this.receive(asked, failed(failure)),
    );
  }

  handleMetricOpen({ detail }: CustomEvent<{ metric: string }>): void {
    this[NavigationMixin.Navigate](tabPage(EVIDENCE_RUN, 'L2O_Evidence', { metric: detail.metric }));
  }

  /** A page that went on to another deal has asked again meanwhile. */
  private receive(asked: string, load: Load<DealCheckDto>): void {
    if (asked === this.dealId) this.load = load;
  }
}
