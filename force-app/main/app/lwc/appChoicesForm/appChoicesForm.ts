import { LightningElement, api } from 'lwc';
import type { FieldChoiceDto } from 'c/appSetupApi';
import { LABELS } from './labels';

interface Option {
  readonly label: string;
  readonly value: string;
}

/** What the admin says about the org. Sends `lossreason` with a field name or null, and `elsewhere` with true or false. */
export default class AppChoicesForm extends LightningElement {
  @api fields: readonly FieldChoiceDto[] = [];
  @api lossReasonField: string | null = null;
  @api areActivitiesElsewhere = false;
  @api isBusy = false;

  labels = LABELS;

  get options(): readonly Option[] {
    return [
      { label: LABELS.none, value: '' },
      ...this.fields.map(({ name, label }) => ({ label: `${label} (${name})`, value: name })),
    ];
  }

  get field(): string {
    return this.lossReasonField ?? '';
  }

  handleField(event: CustomEvent<{ value: string }>): void {
    this.dispatchEvent(new CustomEvent('lossreason', { detail: event.detail.value || null }));
  }

  handleElsewhere(event: CustomEvent<{ checked: boolean }>): void {
    this.dispatchEvent(new CustomEvent('elsewhere', { detail: event.detail.checked }));
  }
}
