import { LightningElement, api } from 'lwc';
import {
  type ErasureKind,
  type ErasurePageDto,
  type ErasureResultDto,
  type PersonDto,
  erasePerson,
  openErasure,
} from 'c/assessmentErasureApi';
import AssessmentErasureModal from 'c/assessmentErasureModal';
import type { AppError } from 'c/sharedErrors';
import { fill, userFormat } from 'c/sharedFormat';
import { type Load, loading, settle } from 'c/sharedLoad';
import { LABELS } from './labels';

/** On the page of an assessment, for its owner: erases a person's answers or makes them anonymous, once it was confirmed. */
export default class AssessmentErasurePanel extends LightningElement {
  @api
  get recordId(): string {
    return this.assessmentId;
  }
  set recordId(assessmentId: string) {
    this.assessmentId = assessmentId;
    this.load();
  }

  labels = LABELS;
  page: Load<ErasurePageDto> = loading();
  result = '';
  error: AppError | null = null;
  isErasing = false;
  private assessmentId = '';

  get people(): readonly PersonDto[] {
    return this.page.state === 'ready' ? this.page.value.people : [];
  }

  /** Whoever is not granted the class is not told of the panel either. */
  get isShown(): boolean {
    if (this.page.state === 'failed') return this.page.error.code !== 'noAccess';
    return this.page.state === 'ready' && this.page.value.isAllowed;
  }

  get loadError(): AppError | null {
    return this.page.state === 'failed' ? this.page.error : null;
  }

  get isClosed(): boolean {
    return this.page.state === 'ready' && this.page.value.isClosed;
  }

  get hasPeople(): boolean {
    return this.people.length > 0;
  }

  handleRetry(): void {
    this.error = null;
    this.load();
  }

  async handleErase(event: CustomEvent<{ person: PersonDto; kind: ErasureKind; reason: string }>): Promise<void> {
    const { person, kind, reason } = event.detail;
    this.result = '';
    this.error = null;
    const isConfirmed = await AssessmentErasureModal.open({
      label: LABELS.confirm,
      size: 'small',
      person: person.name ?? LABELS.anonymous,
      answers: person.answers,
      kind,
    });
    if (isConfirmed !== true) return;
    this.isErasing = true;
    settle(erasePerson(person.id, kind, reason), (load) => this.receive(kind, load));
  }

  private receive(kind: ErasureKind, load: Load<ErasureResultDto>): void {
    this.isErasing = false;
    if (load.state === 'ready') this.result = resultWords(kind, load.value);
    if (load.state === 'failed') this.error = load.error;
    this.load();
  }

  private load(): void {
    const asked = this.assessmentId;
    if (asked === '') return;
    settle(openErasure(asked), (load) => {
      if (asked === this.assessmentId) this.page = load;
    });
  }
}

function resultWords(kind: ErasureKind, { answers, isGone, isRescored }: ErasureResultDto): string {
  return [
    fill(kind === 'erased' ? LABELS.erased : LABELS.anonymized, userFormat.whole(answers)),
    ...(isRescored ? [LABELS.rescored] : []),
    ...(isGone ? [] : [LABELS.inBin]),
  ].join(' ');
}
