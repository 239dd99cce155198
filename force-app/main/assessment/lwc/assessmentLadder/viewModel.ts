import { LABELS } from './labels';

/** One rung as it is drawn. */
export interface Rung {
  readonly level: number;
  readonly name: string;
  readonly statement: string;
  readonly isChosen: boolean;
  /** `true` or `false`, as ARIA wants it. */
  readonly checked: string;
  /** Only one rung can be reached with Tab. */
  readonly tabIndex: string;
  readonly className: string;
}

const NAMES: readonly string[] = [LABELS.rung0, LABELS.rung1, LABELS.rung2, LABELS.rung3, LABELS.rung4];
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };

/** The rungs from the top down. The chosen one and all below it are filled; a ladder of another height has no names either. */
export function rungsOf(statements: readonly string[], chosen: number | null, isNamed = true): readonly Rung[] {
  const hasNames = isNamed && statements.length === NAMES.length;
  return statements
    .map((statement, level) => {
      const isChosen = level === chosen;
      const isFilled = chosen !== null && level <= chosen;
      return {
        level,
        name: hasNames ? (NAMES[level] ?? '') : '',
        statement,
        isChosen,
        checked: String(isChosen),
        tabIndex: level === (chosen ?? 0) ? '0' : '-1',
        className: ['rung', ...(isFilled ? ['rung_filled'] : []), ...(isChosen ? ['rung_chosen'] : [])].join(' '),
      };
    })
    .reverse();
}

/** The level that a key leads to from the rung that has the focus; null for a key that means nothing here. */
export function levelAfter(key: string, focused: number, top: number): number | null {
  if (key === ' ' || key === 'Enter') return focused;
  if (key === 'Home') return 0;
  if (key === 'End') return top;
  if (/^\d$/.test(key)) return Number(key) <= top ? Number(key) : null;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(Math.max(focused + step, 0), top);
}
