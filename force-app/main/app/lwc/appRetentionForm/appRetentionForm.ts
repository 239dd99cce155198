import { LightningElement, api } from 'lwc';
import type { RetentionChoice, RetentionDto } from 'c/appSetupApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

type Field = keyof RetentionChoice;

/** For how long evidence is kept. Sends `save` with the three numbers. */
export default class AppRetentionForm extends LightningElement {
  @api
  get retention(): RetentionDto | null {
    return this.stored;
  }
  set retention(value: RetentionDto | null) {
    this.stored = value;
    this.texts = {
      findingRuns: textOf(value?.findingRuns),
      readingDays: textOf(value?.readingDays),
      snapshotDays: textOf(value?.snapshotDays),
    };
  }
  @api isBusy = false;

  labels = LABELS;
  texts: Readonly<Record<Field, string>> = { findingRuns: '', readingDays: '', snapshotDays: '' };
  private stored: RetentionDto | null = null;

  get findingHelp(): string {
    return fill(LABELS.findingRunsHelp, userFormat.whole(this.stored?.usualFindingRuns ?? 0));
  }

  get readingHelp(): string {
    return fill(LABELS.readingDaysHelp, userFormat.whole(this.stored?.usualReadingDays ?? 0));
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    const { name = '' } = (event.currentTarget as HTMLElement).dataset;
    this.texts = { ...this.texts, [name]: event.detail.value };
  }

  handleSave(): void {
    const detail: RetentionChoice = {
      findingRuns: numberOf(this.texts.findingRuns),
      readingDays: numberOf(this.texts.readingDays),
      snapshotDays: numberOf(this.texts.snapshotDays),
    };
    this.dispatchEvent(new CustomEvent<RetentionChoice>('save', { detail }));
  }
}

function textOf(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** Null for an empty field, which leaves what ships. */
function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Math.trunc(Number(text));
}
