import type { Reader } from './reader.ts';
import { CHANGES, type DealType, type Flag, type Metric, type Metrics } from './types.ts';

const DEFAULT_MINIMUM_SAMPLE = 20;
const LEVELS = 5;
// Beyond the peak there is no level 0: too much is never the worst.
const FALLING_LEVELS = 4;
// Stands for a mapping of reasons where no single record answers for the figure.
const NO_FINDINGS = 'none';
const LONGEST_FINDING = 160;

/** The metrics as config/model/metrics.yaml states them; faults of shape and length are noted in the reader. */
export function readMetrics(root: Reader): Metrics {
  root.expectOnly(['language', 'catalogue', 'metrics', 'flags', 'dealTypes']);
  const catalogue = root.field('catalogue');
  return {
    language: root.field('language').text(10),
    catalogue: new Map(
      catalogue.names().map((dimension) => [
        dimension,
        catalogue
          .field(dimension)
          .items()
          .map((item) => item.text(40)),
      ]),
    ),
    metrics: root.field('metrics').items().map(readMetric),
    flags: root.field('flags').items().map(readFlag),
    dealTypes: root.field('dealTypes').items().map(readDealType),
  };
}

function readMetric(item: Reader): Metric {
  item.expectOnly([
    ...['key', 'dimension', 'apexClass', 'category', 'lifecycleStage', 'unit', 'levels', 'weight', 'minimumSample'],
    ...[
      'lookBack',
      'touchedBy',
      'grade',
      'source',
      'name',
      'question',
      'formula',
      'remedy',
      'findings',
      'falling',
      'remedyOfTooMuch',
    ],
  ]);
  return {
    key: item.field('key').text(40),
    dimension: item.field('dimension').text(40),
    apexClass: item.field('apexClass').text(40),
    category: item
      .field('category')
      .oneOf(['marketingSuccess', 'marketingSalesAlignment', 'salesSuccess', 'customerEngagement']),
    lifecycleStage: item.field('lifecycleStage').oneOf(['lead', 'opportunity', 'order', 'customer']),
    unit: item.field('unit').oneOf(['percent', 'hours', 'count', 'ratio', 'coefficient', 'points']),
    levels: readLevels(item.field('levels')),
    falling: readFalling(item),
    weight: item.field('weight').number(1),
    minimumSample: item.field('minimumSample').number(DEFAULT_MINIMUM_SAMPLE),
    lookBack: item.field('lookBack').oneOf(['exact', 'near', 'none']),
    touchedBy: readChanges(item.field('touchedBy')),
    grade: item.field('grade').text(20),
    source: item.field('source').text(255),
    name: item.field('name').text(40),
    question: item.field('question').text(160),
    formula: item.field('formula').text(200),
    remedy: item.field('remedy').text(320),
    remedyOfTooMuch: hasPeak(item) ? item.field('remedyOfTooMuch').text(320) : null,
    findings: readFindings(item.field('findings')),
  };
}

function readFindings(item: Reader): ReadonlyMap<string, string> {
  const reasons = item.names();
  if (reasons.length === 0) item.oneOf([NO_FINDINGS]);
  return new Map(reasons.map((reason) => [reason, item.field(reason).text(LONGEST_FINDING)]));
}

/** A metric that no change of the last days can move leaves them out. */
function readChanges(item: Reader): Metric['touchedBy'] {
  return item.isMissing() ? [] : item.items().map((change) => change.oneOf(CHANGES));
}

function readFlag(item: Reader): Flag {
  item.expectOnly(['key', 'name', 'meaning']);
  return {
    key: item.field('key').text(40),
    name: item.field('name').text(40),
    meaning: item.field('meaning').text(320),
  };
}

function readLevels(item: Reader): readonly number[] {
  const values = item.items().map((value) => value.number());
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  const isMonotone = steps.every((step) => step !== 0 && step === steps[0]);
  if (values.length !== LEVELS)
    item.fault(`${values.length} thresholds; give five, the value at level 0, 1, 2, 3 and 4`);
  else if (!isMonotone) item.fault('thresholds must rise at every step, or fall at every step');
  return values;
}

function hasPeak(item: Reader): boolean {
  return !item.field('falling').isMissing() || !item.field('remedyOfTooMuch').isMissing();
}

/** The values at level 4, 3, 2 and 1 beyond the peak, which lies at the last of the five or after it; empty without a peak. */
function readFalling(item: Reader): readonly number[] {
  if (!hasPeak(item)) return [];
  const field = item.field('falling');
  const values = field.items().map((value) => value.number());
  const levels = item
    .field('levels')
    .items()
    .map((value) => value.number());
  const [first = 0, peak = 0] = [levels[0], levels.at(-1)];
  const direction = Math.sign(peak - first);
  const isInOrder = values.every((value, place) =>
    place === 0 ? (value - peak) * direction >= 0 : (value - (values[place - 1] ?? value)) * direction > 0,
  );
  if (values.length !== FALLING_LEVELS)
    field.fault(`${values.length} thresholds; give four, the value beyond the peak at level 4, 3, 2 and 1`);
  else if (!isInOrder) field.fault('must start at the value of level 4 or beyond it, and run on in the same direction');
  return values;
}

function readDealType(item: Reader): DealType {
  item.expectOnly(['type', 'dealType']);
  return {
    type: item.field('type').text(255),
    dealType: item.field('dealType').oneOf(['new', 'renewal', 'expansion']),
  };
}
