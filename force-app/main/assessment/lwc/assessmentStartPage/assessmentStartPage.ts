import { LightningElement } from 'lwc';
import ASSESSMENT from '@salesforce/schema/Assessment__c';
import { NavigationMixin } from 'lightning/navigation';
import { type NewAssessment, type StartDto, beginAssessment, getStart, joinAssessment } from 'c/assessmentApi';
import { nextVoice } from 'c/assessmentSteps';
import type { FunctionKey } from 'c/scoring';
import { type AppError, toAppError } from 'c/sharedErrors';
import { type Load, loading, settle } from 'c/sharedLoad';
import { tabPage } from 'c/sharedNamespace';
import { LABELS } from './labels';

/** Begins an assessment, joins one, or goes on where it was left. */
export default class AssessmentStartPage extends NavigationMixin(LightningElement) {
  labels = LABELS;
  load: Load<StartDto> = loading();
  actionError: AppError | null = null;
  isBusy = false;
  today = new Date().toISOString();

  get isLoading(): boolean {
    return this.load.state === 'loading';
  }

  get error(): AppError | null {
    return this.load.state === 'failed' ? this.load.error : null;
  }

  get start(): StartDto | null {
    return this.load.state === 'ready' ? this.load.value : null;
  }

  get hasAssessments(): boolean {
    return (this.start?.assessments.length ?? 0) > 0;
  }

  get isEmpty(): boolean {
    return this.start !== null && !this.start.canStart && !this.hasAssessments;
  }

  get sizes(): { readonly quick: number; readonly structural: number } {
    return { quick: this.start?.quickQuestions ?? 0, structural: this.start?.structuralQuestions ?? 0 };
  }

  /** Beginning is the next step only where nothing waits to be gone on with. */
  get beginVariant(): 'brand' | 'neutral' {
    return nextVoice(this.start?.assessments ?? []) ? 'neutral' : 'brand';
  }

  get busyText(): string {
    return this.isBusy ? LABELS.starting : '';
  }

  connectedCallback(): void {
    this.read();
  }

  handleRetry(): void {
    this.actionError = null;
    this.read();
  }

  handleGoOn(event: CustomEvent<{ assessmentId: string; respondentId: string }>): void {
    this.open(event.detail.assessmentId, event.detail.respondentId);
  }

  handleTechnology(event: CustomEvent<{ assessmentId: string }>): void {
    const state = { assessment: event.detail.assessmentId, section: 'technology' };
    this[NavigationMixin.Navigate](tabPage(ASSESSMENT, 'L2O_Assessment', state));
  }

  handleJoin(event: CustomEvent<{ assessmentId: string; functionKey: FunctionKey }>): Promise<void> {
    const { assessmentId, functionKey } = event.detail;
    return this.act(async () => this.open(assessmentId, await joinAssessment(assessmentId, functionKey)));
  }

  handleBegin(event: CustomEvent<{ wanted: NewAssessment }>): Promise<void> {
    const { wanted } = event.detail;
    return this.act(async () => {
      const assessmentId = await beginAssessment(wanted);
      const hasVoice = wanted.functionKey !== null || wanted.others.length > 0;
      if (hasVoice) this.open(assessmentId, null);
      else this.read();
    });
  }

  private async act(action: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.actionError = null;
    try {
      await action();
    } catch (failure) {
      this.actionError = toAppError(failure);
    } finally {
      this.isBusy = false;
    }
  }

  private open(assessmentId: string, respondentId: string | null): void {
    const state = { assessment: assessmentId, ...(respondentId === null ? {} : { respondent: respondentId }) };
    this[NavigationMixin.Navigate](tabPage(ASSESSMENT, 'L2O_Assessment', state));
  }

  private read(): void {
    this.load = loading();
    settle(getStart(), (load) => {
      this.load = load;
    });
  }
}
