import { LightningElement, api } from 'lwc';
import { fill, userFormat } from 'c/sharedFormat';
import { tooSmallText } from 'c/insightsOutcomeWords';
import type { CatalogueDto, DimensionDto, ReadingDto, ZoneDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';
import { type ReadingGroup, groupsOf } from './viewModel';

/** What the org's own records say, metric by metric, grouped by dimension. Sends `reading` with the key of a chosen metric. */
export default class InsightsReadingTable extends LightningElement {
  @api readings: readonly ReadingDto[] = [];
  @api dimensions: readonly DimensionDto[] = [];
  @api zones: readonly ZoneDto[] = [];
  @api catalogue: CatalogueDto | null = null;
  /** Whether a metric can be chosen to see its receipt. */
  @api opensReceipts = false;

  labels = LABELS;

  get groups(): readonly ReadingGroup[] {
    return groupsOf(this.readings, this.dimensions, this.zones);
  }

  get hasReadings(): boolean {
    return this.groups.length > 0;
  }

  /** Said once for all metrics over won deals; empty where there are enough. */
  get tooSmall(): string {
    return tooSmallText(this.readings);
  }

  /** Said while the release computes only part of the catalogue. */
  get catalogueText(): string {
    const { catalogue } = this;
    if (catalogue === null || catalogue.implemented >= catalogue.total) return '';
    return fill(LABELS.catalogue, userFormat.whole(catalogue.implemented), userFormat.whole(catalogue.total));
  }

  /** Puts the focus on the button of a metric; does nothing for one that is not there. */
  @api
  focusReading(metric: string): void {
    this.template?.querySelector<HTMLElement>(`[data-metric="${metric}"]`)?.focus();
  }

  handleOpen(event: Event): void {
    const { metric } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('reading', { detail: metric }));
  }
}
