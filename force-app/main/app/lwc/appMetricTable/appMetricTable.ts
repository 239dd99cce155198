import { LightningElement, api } from 'lwc';
import type { SetupMetricDto, TuningProblemDto } from 'c/appSetupApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';
import { type MetricGroup, groupsOf, problemText } from './viewModel';

/** How each metric is judged: as shipped, and as tuned. Sends `edit` and `reset` with the key of a metric. */
export default class AppMetricTable extends LightningElement {
  @api metrics: readonly SetupMetricDto[] = [];
  @api problems: readonly TuningProblemDto[] = [];
  @api isBusy = false;

  labels = LABELS;
  text = '';
  onlyOwn = false;

  get groups(): readonly MetricGroup[] {
    return groupsOf(this.metrics, this.text, this.onlyOwn);
  }

  get hasGroups(): boolean {
    return this.groups.length > 0;
  }

  get count(): string {
    const shown = this.groups.reduce((sum, { rows }) => sum + rows.length, 0);
    return fill(LABELS.count, userFormat.whole(shown), userFormat.whole(this.metrics.length));
  }

  get problemTexts(): readonly string[] {
    return this.problems.map(problemText);
  }

  get hasProblems(): boolean {
    return this.problems.length > 0;
  }

  /** Puts the focus on the button that tunes a metric. */
  @api
  focusMetric(metric: string): void {
    this.template?.querySelector<HTMLElement>(`.edit[data-metric="${metric}"]`)?.focus();
  }

  handleText(event: CustomEvent<{ value: string }>): void {
    this.text = event.detail.value;
  }

  handleOnlyOwn(event: CustomEvent<{ checked: boolean }>): void {
    this.onlyOwn = event.detail.checked;
  }

  handleEdit(event: Event): void {
    this.send('edit', event);
  }

  handleReset(event: Event): void {
    this.send('reset', event);
  }

  private send(name: string, event: Event): void {
    this.dispatchEvent(new CustomEvent(name, { detail: (event.currentTarget as HTMLElement).dataset.metric }));
  }
}
