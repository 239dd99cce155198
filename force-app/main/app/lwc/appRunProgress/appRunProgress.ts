import { LightningElement, api } from 'lwc';
import type { RunProgressDto } from 'c/appSetupApi';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';
import { type StateWords, type StreamRow, detailsOf, stateOf, streamRows } from './viewModel';

/** The last run, how far it has come, and what can be done. Sends `run`, `cancelrun` and `resume`, the last two with the id of the run. */
export default class AppRunProgress extends LightningElement {
  @api run: RunProgressDto | null = null;
  @api isBusy = false;

  labels = LABELS;

  get state(): StateWords | null {
    return this.run && stateOf(this.run);
  }

  get details(): string {
    return this.run ? detailsOf(this.run) : '';
  }

  get streams(): readonly StreamRow[] {
    return this.run ? streamRows(this.run) : [];
  }

  get hasStreams(): boolean {
    return this.streams.length > 0;
  }

  get stranded(): string {
    return this.run?.stranded ? fill(LABELS.stranded, this.run.stranded) : '';
  }

  get followersLeft(): string {
    const count = this.run?.followersLeft ?? 0;
    return count > 0 ? fill(LABELS.followersLeft, String(count)) : '';
  }

  get isFailed(): boolean {
    return this.run?.state === 'Failed';
  }

  get canRun(): boolean {
    return !this.run?.isUnderWay;
  }

  get canCancel(): boolean {
    return this.run?.isUnderWay ?? false;
  }

  get canResume(): boolean {
    return this.run?.canResume ?? false;
  }

  handleRun(): void {
    this.dispatchEvent(new CustomEvent('run'));
  }

  handleCancel(): void {
    this.dispatchEvent(new CustomEvent('cancelrun', { detail: this.run?.id }));
  }

  handleResume(): void {
    this.dispatchEvent(new CustomEvent('resume', { detail: this.run?.id }));
  }
}
