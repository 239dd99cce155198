import { LightningElement, api } from 'lwc';
import { LABELS } from './labels';
import { type Rung, levelAfter, rungsOf } from './viewModel';

/** A ladder of statements, 0 at the bottom. Sends `levelselect` with the chosen `level`. */
export default class AssessmentLadder extends LightningElement {
  @api label = '';
  /** One statement per level, level 0 first. */
  @api rungs: readonly string[] = [];
  @api level: number | null = null;
  /** For statements of another kind, which the names of the rungs do not fit. */
  @api isNameless = false;

  labels = LABELS;

  get items(): readonly Rung[] {
    return rungsOf(this.rungs, this.level, !this.isNameless);
  }

  handleClick(event: Event): void {
    this.choose(levelOf(event));
  }

  handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const level = levelAfter(event.key, levelOf(event), this.rungs.length - 1);
    if (level === null) return;
    event.preventDefault();
    this.choose(level);
  }

  private choose(level: number): void {
    this.template?.querySelector<HTMLElement>(`[data-level="${level}"]`)?.focus();
    this.dispatchEvent(new CustomEvent('levelselect', { detail: { level } }));
  }
}

function levelOf(event: Event): number {
  return Number((event.currentTarget as HTMLElement).dataset.level);
}
