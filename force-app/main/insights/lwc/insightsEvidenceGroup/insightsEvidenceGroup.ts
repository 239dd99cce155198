import { LightningElement, api } from 'lwc';
import type { Group } from 'c/insightsEvidenceGroups';
import type { ZoneDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';

/** The metrics of one dimension. Sends `metric` with the key of a chosen one. */
export default class InsightsEvidenceGroup extends LightningElement {
  @api group: Group | null = null;
  @api zones: readonly ZoneDto[] = [];

  labels = LABELS;

  /** Puts the focus on the button of a metric; says whether there is one. */
  @api
  focusMetric(metric: string): boolean {
    const button = this.template?.querySelector<HTMLElement>(`[data-metric="${metric}"]`);
    button?.focus();
    return button !== null && button !== undefined;
  }

  handleOpen(event: Event): void {
    const { metric } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('metric', { detail: metric }));
  }
}
