import { levelText } from 'c/scoringWords';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import { leftOutText } from 'c/insightsLeftOut';
import type { Receipt, ReceiptDto } from 'c/insightsResultsApi';
import { OUTCOME_WORDS } from 'c/insightsOutcomeWords';
import { levelSum } from './interpolation';
import { LABELS } from './labels';
import { SKIP_REASONS } from './skipReasons';

export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

export interface ReceiptWords {
  readonly value: string;
  readonly outcome: string;
  readonly iconName: string;
  readonly facts: readonly Fact[];
  readonly soql: string;
  readonly notes: readonly string[];
  readonly hasNotes: boolean;
}

const LOOK_BACKS = { exact: LABELS.exact, near: LABELS.near, none: LABELS.presentOnly } as const;

const OWN: Readonly<Record<string, string>> = {
  thresholds: LABELS.ownThresholds,
  weight: LABELS.ownWeight,
  minimumSample: LABELS.ownMinimumSample,
  switchedOff: LABELS.ownSwitchedOff,
};

/** A receipt in words, in the order in which it is checked; facts that were not stored are left out. */
export function wordsOf(dto: ReceiptDto): ReceiptWords {
  const { reading } = dto;
  const stored = storedOf(dto.receipt);
  const { word, iconName } = OUTCOME_WORDS[reading.outcome];
  const notes = stored.notes ?? [];
  return {
    value: reading.value === null ? NO_VALUE : userFormat.quantity(reading.value, reading.unit),
    outcome: reading.reason ? fill(LABELS.because, word, reading.reason) : word,
    iconName,
    facts: factsOf(dto, stored).filter(({ text }) => text !== ''),
    soql: stored.soql ?? '',
    notes,
    hasNotes: notes.length > 0,
  };
}

function factsOf(
  { reading, formula, thresholds, falling, thresholdGrade, thresholdSource }: ReceiptDto,
  stored: Partial<Receipt>,
): Fact[] {
  const fact = (key: string, name: string, text: string | null | undefined): Fact => ({ key, name, text: text ?? '' });
  return [
    fact('level', LABELS.level, levelFact(reading.level, reading.weight)),
    fact('sum', LABELS.sum, sumOf(reading, thresholds, falling)),
    fact('formula', LABELS.formula, formula),
    fact('asOf', LABELS.asOf, stored.asOf && userFormat.day(stored.asOf)),
    fact('window', LABELS.window, windowOf(stored)),
    fact('filter', LABELS.filter, stored.filter),
    fact('counted', LABELS.counted, whole(stored.rowsCounted)),
    fact('denominator', LABELS.denominator, denominatorOf(stored)),
    fact('skipped', LABELS.skipped, skippedOf(stored.skipped)),
    fact('leftOut', LABELS.leftOut, stored.leftOut && leftOutText(stored.leftOut)),
    fact('amountField', LABELS.amountField, stored.amountField),
    fact('hidden', LABELS.hidden, whole(stored.hiddenRows)),
    fact('runAs', LABELS.runAs, stored.runAsName),
    fact('lookBack', LABELS.lookBack, LOOK_BACKS[reading.lookBack]),
    fact(
      'thresholds',
      LABELS.thresholds,
      thresholdSource && fill(LABELS.graded, thresholdSource, thresholdGrade ?? NO_VALUE),
    ),
    fact('own', LABELS.own, ownOf(stored.own)),
    fact('versions', LABELS.versions, versionsOf(stored)),
    fact('use', LABELS.use, useOf(stored)),
  ];
}

function sumOf(
  { value, unit }: ReceiptDto['reading'],
  thresholds: ReceiptDto['thresholds'],
  falling: ReceiptDto['falling'],
): string {
  return value === null ? '' : levelSum(value, unit, thresholds, falling ?? []);
}

function levelFact(level: number | null, weight: number): string {
  if (level === null) return '';
  const text = levelText(level, []);
  return weight === 0 ? fill(LABELS.levelShown, text) : fill(LABELS.levelWeight, text, userFormat.precise(weight));
}

function windowOf({ windowFrom, windowTo }: Partial<Receipt>): string {
  return windowFrom && windowTo ? fill(LABELS.range, userFormat.day(windowFrom), userFormat.day(windowTo)) : '';
}

function denominatorOf({ denominator, minimumSample }: Partial<Receipt>): string {
  const count = whole(denominator);
  return count && minimumSample ? fill(LABELS.minimum, count, userFormat.whole(minimumSample)) : count;
}

function skippedOf(skipped: Receipt['skipped'] | undefined): string {
  if (!skipped) return '';
  const reasons = Object.entries(skipped);
  if (reasons.length === 0) return LABELS.noneSkipped;
  return reasons
    .map(([key, count]) => fill(LABELS.skip, userFormat.whole(count), SKIP_REASONS[key] ?? key))
    .join(' · ');
}

/** What the admin has set, in words; a name without words stays. */
function ownOf(own: readonly string[] | null | undefined): string {
  return (own ?? []).map((name) => OWN[name] ?? name).join(', ');
}

function versionsOf({ metricVersion, modelVersion }: Partial<Receipt>): string {
  return metricVersion === undefined || metricVersion === null
    ? ''
    : fill(LABELS.version, userFormat.whole(metricVersion), modelVersion ?? NO_VALUE);
}

function useOf({ durationMilliseconds, limitUse }: Partial<Receipt>): string {
  if (durationMilliseconds === undefined || durationMilliseconds === null) return '';
  const duration = fill(LABELS.duration, userFormat.decimal(durationMilliseconds / 1000));
  if (!limitUse) return duration;
  const { chunks, queries, queryRows, cpuMilliseconds } = limitUse;
  return [duration, fill(LABELS.limits, ...[chunks, queries, queryRows, cpuMilliseconds].map(userFormat.whole))].join(
    ' ',
  );
}

function whole(count: number | null | undefined): string {
  return count === null || count === undefined ? '' : userFormat.whole(count);
}

/** What the run stored; empty where it stored nothing. */
function storedOf(receipt: string | null): Partial<Receipt> {
  return receipt === null ? {} : (JSON.parse(receipt) as Partial<Receipt>);
}
