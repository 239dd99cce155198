/** What a metric comes to as of a day. */
export interface Reading {
  readonly outcome: 'measured' | 'tooFew' | 'unable' | 'notApplicable';
  /** Null when not measured, and where more than half of the leads are unanswered. */
  readonly value: number | null;
  /** Records in the denominator. */
  readonly sample: number;
  /** 0–4; null when not measured. */
  readonly level: number | null;
}

/** What a metric counted, before the rules that all share. */
export interface Figure {
  /** Null or not finite: the rows do not yield one. */
  readonly value: number | null;
  readonly sample: number;
  /** Rows left out because they lack a value that the formula needs. */
  readonly skipped?: number;
  /** Owners or users, where the unit is a person. */
  readonly people?: number;
  /** An outcome that the metric's own rules bring about. The strongest counts: notApplicable, unable, tooFew. */
  readonly isNotApplicable?: boolean;
  readonly isUnable?: boolean;
  readonly isTooFew?: boolean;
  /** The level where no value gives it. */
  readonly level?: number;
  /** The level is this at most. */
  readonly cap?: number;
}

/** A metric's part of the catalogue. */
export interface Scale {
  /** Values at level 0, 1, 2, 3 and 4. */
  readonly levels: readonly number[];
  /** Values at level 4, 3, 2 and 1 beyond the peak; empty where there is none. */
  readonly falling: readonly number[];
  readonly minimum: number;
  readonly lookBack: 'exact' | 'near' | 'none';
}

const FEWEST_PEOPLE = 5;

export function judged(figure: Figure, scale: Scale): Reading {
  const { sample } = figure;
  const outcome = outcomeOf(figure, scale.minimum);
  if (outcome !== 'measured') return { outcome, value: null, sample, level: null };
  const level = figure.level ?? levelOf(figure.value ?? NaN, scale);
  return { outcome, value: figure.value, sample, level: Math.min(level, figure.cap ?? 4) };
}

function outcomeOf(figure: Figure, minimum: number): Reading['outcome'] {
  if (figure.isNotApplicable === true) return 'notApplicable';
  if (figure.isUnable === true) return 'unable';
  const hasValue = figure.level !== undefined || (figure.value !== null && Number.isFinite(figure.value));
  const isEnough =
    hasValue &&
    figure.isTooFew !== true &&
    figure.sample >= minimum &&
    (figure.skipped ?? 0) <= figure.sample &&
    (figure.people ?? FEWEST_PEOPLE) >= FEWEST_PEOPLE;
  return isEnough ? 'measured' : 'tooFew';
}

/** Linear between two thresholds, clamped outside; beyond the peak by the falling branch, which ends at level 1. */
export function levelOf(value: number, { levels, falling }: Pick<Scale, 'levels' | 'falling'>): number {
  const [peak] = falling;
  if (peak !== undefined && value > peak) return 4 - between(value, falling);
  return between(value, levels);
}

/** Place of a value among thresholds, counted from 0 and with a fraction. */
function between(value: number, thresholds: readonly number[]): number {
  const [first = 0, second = 0] = thresholds;
  const sign = first <= second ? 1 : -1;
  if (sign * (value - first) <= 0) return 0;
  for (let place = 1; place < thresholds.length; place += 1) {
    const [low = 0, high = 0] = thresholds.slice(place - 1, place + 1);
    if (sign * (high - value) > 0) return place - 1 + (value - low) / (high - low);
  }
  return thresholds.length - 1;
}
