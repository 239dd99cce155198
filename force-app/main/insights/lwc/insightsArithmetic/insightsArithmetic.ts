import { LightningElement, api } from 'lwc';
import type { Arithmetic } from 'c/scoring';
import type { NameDto } from 'c/insightsResultsApi';
import type { ReadingDto, ZoneDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';
import { type Line, linesOf, shownResult } from './viewModel';

/**
 * How a number comes about, in lines that can be checked by hand. Sends `unfold` with the reference of a dimension's number, and
 * `reading` with the key of a metric, when such a line is chosen.
 */
export default class InsightsArithmetic extends LightningElement {
  @api tree: Arithmetic | null = null;
  /** Names of dimensions, questions and functions by key. */
  @api names: readonly NameDto[] = [];
  @api readings: readonly ReadingDto[] = [];
  @api zones: readonly ZoneDto[] = [];

  labels = LABELS;

  get head(): Line | null {
    return this.all[0] ?? null;
  }

  get lines(): readonly Line[] {
    return this.all.slice(1);
  }

  get hasLines(): boolean {
    return this.lines.length > 0;
  }

  /** Whether means of functions are among the lines. */
  get hasVoices(): boolean {
    return this.lines.some(({ isVoice }) => isVoice);
  }

  get shown(): string {
    return this.tree ? shownResult(this.tree, this.zones) : '';
  }

  handleFollow(event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    const line = this.lines.find((one) => one.key === key);
    if (line?.ref) this.dispatchEvent(new CustomEvent('unfold', { detail: line.ref }));
    if (line?.metric) this.dispatchEvent(new CustomEvent('reading', { detail: line.metric }));
  }

  private get all(): readonly Line[] {
    return this.tree ? linesOf(this.tree, { names: this.names, readings: this.readings }) : [];
  }
}
