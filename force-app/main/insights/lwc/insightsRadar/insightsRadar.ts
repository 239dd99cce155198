import { LightningElement, api } from 'lwc';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';
import { nextPoint } from './steps';
import { type Point, type Radar, radarOf } from './viewModel';

/** The shape of the whole: claimed, proven, target and published average on one axis per dimension, with the same as a table. */
export default class InsightsRadar extends LightningElement {
  @api dimensions: readonly DimensionDto[] = [];
  @api zones: readonly ZoneDto[] = [];
  @api benchmark: number | null = null;

  labels = LABELS;
  /** Id of the point that has, or had, the focus or the pointer. */
  private active = '';

  get radar(): Radar {
    return radarOf(this.dimensions, this.benchmark, this.zones);
  }

  get hasPicture(): boolean {
    return this.radar.hasPicture;
  }

  /** One stop of the Tab key for the whole picture; the arrow keys lead on. */
  get points(): readonly (Point & { readonly tabIndex: number })[] {
    const { points } = this.radar;
    const stop = points.find(({ id }) => id === this.active) ?? points.at(-1);
    return points.map((point) => ({ ...point, tabIndex: point.id === stop?.id ? 0 : -1 }));
  }

  get caption(): string {
    return this.radar.points.find(({ id }) => id === this.active)?.text ?? LABELS.hint;
  }

  handlePoint(event: Event): void {
    this.active = (event.currentTarget as SVGElement).dataset.id ?? '';
  }

  handleKeydown(event: KeyboardEvent): void {
    const next = nextPoint(this.radar.points, this.active, event.key);
    if (!next) return;
    event.preventDefault();
    this.template?.querySelector<SVGElement>(`[data-id="${next.id}"]`)?.focus();
  }
}
