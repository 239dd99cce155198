import { LightningElement, api } from 'lwc';
import type { FieldChoiceDto } from 'c/appSetupApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

interface Option {
  readonly label: string;
  readonly value: string;
}

/**
 * What the admin says about the org. Sends `lossreason` with a field name or null, `elsewhere` with true or false, and `accounts` with
 * a whole number, or null for what ships.
 */
export default class AppChoicesForm extends LightningElement {
  @api fields: readonly FieldChoiceDto[] = [];
  @api lossReasonField: string | null = null;
  @api areActivitiesElsewhere = false;
  /** Accounts up to which duplicates are looked for. */
  @api
  get mostAccounts(): number | null {
    return this.storedMost;
  }
  set mostAccounts(value: number | null) {
    this.storedMost = value;
    this.mostText = value === null ? '' : String(value);
  }
  @api usualMostAccounts = 0;
  @api highestMostAccounts = 0;
  @api isBusy = false;

  labels = LABELS;
  mostText = '';
  private storedMost: number | null = null;

  get options(): readonly Option[] {
    return [
      { label: LABELS.none, value: '' },
      ...this.fields.map(({ name, label }) => ({ label: `${label} (${name})`, value: name })),
    ];
  }

  get field(): string {
    return this.lossReasonField ?? '';
  }

  get mostHelp(): string {
    return fill(
      LABELS.mostAccountsHelp,
      userFormat.whole(this.usualMostAccounts),
      userFormat.whole(this.highestMostAccounts),
    );
  }

  handleField(event: CustomEvent<{ value: string }>): void {
    this.dispatchEvent(new CustomEvent('lossreason', { detail: event.detail.value || null }));
  }

  handleElsewhere(event: CustomEvent<{ checked: boolean }>): void {
    this.dispatchEvent(new CustomEvent('elsewhere', { detail: event.detail.checked }));
  }

  handleMost(event: CustomEvent<{ value: string }>): void {
    this.mostText = event.detail.value;
  }

  handleSaveMost(): void {
    const detail = this.mostText.trim() === '' ? null : Math.trunc(Number(this.mostText));
    this.dispatchEvent(new CustomEvent<number | null>('accounts', { detail }));
  }
}
