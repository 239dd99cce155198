import { LightningElement, api } from 'lwc';
import type { ZoneDto } from 'c/insightsScorecardApi';
import type { TrendLineDto } from 'c/insightsTrendApi';
import { type Chart, type Day, chartOf } from 'c/insightsTrendLines';
import { memo } from 'c/sharedMemo';
import { LABELS } from './labels';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One line of the trend as a picture; each day can be reached with the arrow keys and is told in words below. */
export default class InsightsTrendChart extends LightningElement {
  @api line: TrendLineDto | null = null;
  @api label = '';
  @api zones: readonly ZoneDto[] = [];
  /** The published average; null where it does not belong. */
  @api average: number | null = null;

  labels = LABELS;
  /** Key of the day that has, or had, the focus or the pointer. */
  private active = '';
  private readonly chartOf = memo(chartOf);

  get chart(): Chart | null {
    return this.line && this.line.points.length > 0 ? this.chartOf(this.line, this.average, this.zones) : null;
  }

  /** One stop of the Tab key for the whole picture. */
  get days(): readonly (Day & { readonly tabIndex: number; readonly className: string })[] {
    const days = this.chart?.days ?? [];
    const stop = days.find(({ key }) => key === this.active) ?? days.at(-1);
    return days.map((day) => ({ ...day, className: 'day', tabIndex: day.key === stop?.key ? 0 : -1 }));
  }

  get caption(): string {
    const days = this.chart?.days ?? [];
    return (days.find(({ key }) => key === this.active) ?? days.at(-1))?.text ?? '';
  }

  handleDay(event: Event): void {
    this.active = (event.currentTarget as SVGElement).dataset.day ?? '';
  }

  handleKeydown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const days = this.chart?.days ?? [];
    const place = days.findIndex(({ key }) => key === this.active);
    const next = step === undefined || place < 0 ? undefined : days[place + step];
    if (!next) return;
    event.preventDefault();
    this.template?.querySelector<SVGElement>(`[data-day="${next.key}"]`)?.focus();
  }
}
