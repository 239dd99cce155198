import { LightningElement, api } from 'lwc';
import { type RunChoicesDto, leftOutAmountText, leftOutName, leftOutText } from 'c/insightsLeftOut';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

interface Line {
  readonly key: string;
  readonly text: string;
}

/** What the admin had chosen to count when a run started: the amount field, how much is left out, and why; nothing where nothing was. */
export default class InsightsChoices extends LightningElement {
  @api choices: RunChoicesDto | null = null;
  /** ISO code of the currency of the amounts. */
  @api currencyCode: string | null = null;

  labels = LABELS;

  get hasChoices(): boolean {
    return this.choices !== null;
  }

  get amount(): string {
    const { amount } = this.choices ?? {};
    return amount ? fill(LABELS.amount, amount.label, amount.name, amount.reason ?? '') : '';
  }

  get lines(): readonly Line[] {
    return (this.choices?.shares ?? []).map((share) => ({
      key: share.objectName,
      text: [leftOutText(share), leftOutAmountText(share, this.currencyCode)].filter(Boolean).join(' '),
    }));
  }

  get reasons(): readonly Line[] {
    return (this.choices?.leftOut ?? []).map((value) => ({
      key: `${value.kind}:${value.value}`,
      text: fill(LABELS.reason, leftOutName(value), value.reason ?? ''),
    }));
  }

  get hasReasons(): boolean {
    return this.reasons.length > 0;
  }

  get summary(): string {
    return fill(LABELS.details, userFormat.whole(this.reasons.length));
  }
}
