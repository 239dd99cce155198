import { LightningElement, api, wire } from 'lwc';
import { type ReceiptDto, completeReceipt, getReceipt, refreshWired } from 'c/insightsResultsApi';
import type { AppError } from 'c/sharedErrors';
import { type Load, fromWire, loading } from 'c/sharedLoad';

/** Fetches the receipt of one reading and shows it. */
export default class InsightsReceiptPanel extends LightningElement {
  /** The latest evidence when null. */
  @api assessmentId: string | null = null;
  @api metric = '';

  @wire(getReceipt, { assessmentId: '$assessmentId', metric: '$metric' })
  receive(result: { data?: ReceiptDto; error?: unknown }): void {
    this.wired = result;
    this.load = fromWire(result.data ? { data: completeReceipt(result.data) } : result);
  }

  load: Load<ReceiptDto> = loading();
  private wired: unknown;

  get isLoading(): boolean {
    return this.load.state === 'loading';
  }

  get error(): AppError | null {
    return this.load.state === 'failed' ? this.load.error : null;
  }

  get receipt(): ReceiptDto | null {
    return this.load.state === 'ready' ? this.load.value : null;
  }

  async handleRetry(): Promise<void> {
    this.load = loading();
    await refreshWired(this.wired);
  }
}
