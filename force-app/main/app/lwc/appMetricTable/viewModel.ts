import type { SetupMetricDto, TuningProblemDto } from 'c/appSetupApi';
import { isShipped } from 'c/appTuningRules';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** A value in force, and what ships where they differ. */
export interface Judged {
  readonly text: string;
  readonly isOwn: boolean;
  readonly className: string;
  /** Empty where the shipped value is in force. */
  readonly shipped: string;
}

export interface MetricRow {
  readonly key: string;
  readonly name: string;
  readonly thresholds: Judged;
  readonly weight: Judged;
  readonly sample: Judged;
  readonly state: string;
  readonly iconName: string;
  readonly isTuned: boolean;
  readonly editTitle: string;
  readonly resetTitle: string;
}

export interface MetricGroup {
  readonly name: string;
  readonly rows: readonly MetricRow[];
}

const PROBLEMS: Readonly<Record<string, string>> = {
  unknownMetric: LABELS.unknownMetric,
  badThresholds: LABELS.badThresholds,
  badWeight: LABELS.badWeight,
  badSample: LABELS.badSample,
  noReason: LABELS.noReason,
  unknownField: LABELS.unknownField,
  unknownLeftOut: LABELS.unknownLeftOut,
  unknownAmount: LABELS.unknownAmount,
  unknownDealType: LABELS.unknownDealType,
  unknownSetting: LABELS.unknownSetting,
  badValue: LABELS.badValue,
};

/** The metrics that fit, by dimension in their order. */
export function groupsOf(metrics: readonly SetupMetricDto[], text: string, onlyOwn: boolean): readonly MetricGroup[] {
  const wanted = text.trim().toLowerCase();
  const fitting = metrics.filter(
    ({ name, tuning }) => name.toLowerCase().includes(wanted) && !(onlyOwn && isShipped(tuning)),
  );
  return [...new Set(fitting.map(({ dimensionName }) => dimensionName))].map((name) => ({
    name,
    rows: fitting.filter(({ dimensionName }) => dimensionName === name).map(rowOf),
  }));
}

/** A tuned value that cannot be used, in words. */
export function problemText({ code, key, value }: TuningProblemDto): string {
  return fill(PROBLEMS[code] ?? key, key, value ?? '');
}

function rowOf({ name, tuning }: SetupMetricDto): MetricRow {
  const { shippedWeight, weight, shippedMinimumSample, minimumSample } = tuning;
  const isTuned = !isShipped(tuning);
  return {
    key: tuning.metric,
    name,
    thresholds: thresholdsOf(tuning),
    weight: judged(userFormat.precise(shippedWeight), weight === null ? null : userFormat.precise(weight)),
    sample: judged(
      userFormat.whole(shippedMinimumSample),
      minimumSample === null ? null : userFormat.whole(minimumSample),
    ),
    ...stateOf(tuning.isOff, tuning.reason, isTuned),
    isTuned,
    editTitle: fill(LABELS.edit, name),
    resetTitle: fill(LABELS.reset, name),
  };
}

/** The five, then those beyond the peak where there are any. */
function thresholdsOf({ shippedThresholds, shippedFalling, thresholds, falling }: SetupMetricDto['tuning']): Judged {
  const beyond = falling ?? shippedFalling ?? [];
  const isOwn = thresholds !== null || falling !== null;
  const own = levels([...(thresholds ?? shippedThresholds), ...beyond]);
  return judged(levels([...shippedThresholds, ...(shippedFalling ?? [])]), isOwn ? own : null);
}

function stateOf(isOff: boolean, reason: string | null, isTuned: boolean): { state: string; iconName: string } {
  if (isOff) return { state: reason ? fill(LABELS.offReason, reason) : LABELS.off, iconName: 'utility:ban' };
  return isTuned ? { state: LABELS.own, iconName: 'utility:edit' } : { state: LABELS.on, iconName: 'utility:check' };
}

function judged(shipped: string, own: string | null): Judged {
  const isOwn = own !== null;
  return {
    text: own ?? shipped,
    isOwn,
    className: isOwn ? 'own' : 'usual',
    shipped: isOwn ? fill(LABELS.shipped, shipped) : '',
  };
}

function levels(values: readonly number[]): string {
  return values.map(userFormat.precise).join(' · ');
}
