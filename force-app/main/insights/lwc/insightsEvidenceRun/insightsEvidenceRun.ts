import { LightningElement, api } from 'lwc';
import type { EvidencePageDto } from 'c/insightsEvidenceApi';
import type { RunChoicesDto } from 'c/insightsLeftOut';
import { type MoneyLine, moneyLinesOf } from 'c/insightsMoneyWords';
import { tooSmallText } from 'c/insightsOutcomeWords';
import { NO_VALUE, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';
import { type Notice, detailsOf, noticeOf, shortageOf } from './viewModel';

/** Where the evidence comes from: the run, the money on its findings, and what became of a later run. */
export default class InsightsEvidenceRun extends LightningElement {
  @api page: EvidencePageDto | null = null;

  labels = LABELS;

  get hasRun(): boolean {
    return Boolean(this.page?.run);
  }

  get details(): string {
    return this.page?.run ? detailsOf(this.page.run) : '';
  }

  get money(): string {
    const amount = this.page?.moneyAtStake ?? null;
    return amount === null ? NO_VALUE : userFormat.money(amount, this.currencyCode);
  }

  get hasMoney(): boolean {
    return (this.page?.moneyAtStake ?? null) !== null || this.moneyLines.length > 0;
  }

  /** Runs from before the currency was kept: their amounts have no sign. */
  get lacksCurrency(): boolean {
    return this.currencyCode === null;
  }

  /** The three figures, each with what it is part of. */
  get moneyLines(): readonly MoneyLine[] {
    return moneyLinesOf(this.page?.money ?? [], this.currencyCode);
  }

  get runReason(): string {
    return this.page?.run?.reason ?? '';
  }

  get shortage(): string {
    return this.page?.run ? shortageOf(this.page.run) : '';
  }

  /** Said once for all metrics over won deals; empty where there are enough. */
  get tooSmall(): string {
    return tooSmallText((this.page?.metrics ?? []).map(({ reading }) => reading));
  }

  get notice(): Notice | null {
    const { page } = this;
    return page?.later ? noticeOf(page.later, page.run === null) : null;
  }

  get choices(): RunChoicesDto | null {
    return this.page?.run?.choices ?? null;
  }

  get currencyCode(): string | null {
    return this.page?.run?.currencyCode ?? null;
  }
}
