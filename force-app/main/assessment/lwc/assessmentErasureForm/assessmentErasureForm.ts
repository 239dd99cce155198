import { LightningElement, api } from 'lwc';
import type { ErasureKind, PersonDto } from 'c/assessmentErasureApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

interface Option {
  readonly label: string;
  readonly value: string;
}

/** What is asked for. */
export interface ErasureRequest {
  readonly person: PersonDto;
  readonly kind: ErasureKind;
  readonly reason: string;
}

const KINDS: readonly Option[] = [
  { label: LABELS.erase, value: 'erased' },
  { label: LABELS.anonymize, value: 'anonymized' },
];

/** Chooses a person, what becomes of the answers, and why. Sends `erase` with an ErasureRequest. */
export default class AssessmentErasureForm extends LightningElement {
  @api isClosed = false;
  /** Nothing can be sent meanwhile. */
  @api isBusy = false;
  /** What was written for somebody who is gone is not kept for the next one. */
  @api
  get people(): readonly PersonDto[] {
    return this.given;
  }
  set people(people: readonly PersonDto[]) {
    this.given = people;
    if (this.chosen !== undefined) return;
    this.personId = '';
    this.reason = '';
  }

  labels = LABELS;
  kinds = KINDS;
  personId = '';
  kind: ErasureKind = 'erased';
  reason = '';
  private given: readonly PersonDto[] = [];

  get options(): readonly Option[] {
    return this.people.map(({ id, name, functionName, answers }) => ({
      label: fill(LABELS.personOf, name ?? LABELS.anonymous, functionName, userFormat.whole(answers)),
      value: id,
    }));
  }

  get kindHelp(): string {
    return this.kind === 'erased' ? LABELS.eraseHelp : LABELS.anonymizeHelp;
  }

  get scoreHelp(): string {
    return this.isClosed ? LABELS.closedHelp : LABELS.openHelp;
  }

  get isIncomplete(): boolean {
    return this.isBusy || this.chosen === undefined || this.reason.trim() === '';
  }

  handlePerson(event: CustomEvent<{ value: string }>): void {
    this.personId = event.detail.value;
  }

  handleKind(event: CustomEvent<{ value: string }>): void {
    this.kind = event.detail.value === 'anonymized' ? 'anonymized' : 'erased';
  }

  handleReason(event: CustomEvent<{ value: string }>): void {
    this.reason = event.detail.value;
  }

  handleGo(): void {
    const person = this.chosen;
    if (person === undefined || this.isIncomplete) return;
    const detail: ErasureRequest = { person, kind: this.kind, reason: this.reason.trim() };
    this.dispatchEvent(new CustomEvent('erase', { detail }));
  }

  private get chosen(): PersonDto | undefined {
    return this.people.find(({ id }) => id === this.personId);
  }
}
