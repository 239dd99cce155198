import { judge, type JudgedDimension } from './dimensions';
import { levelFaults, unknownFaults } from './faults';
import { indexOf } from './index';
import { publish, workingsOf } from './score';
import { metricPlace, type MetricScale } from './metricLevel';
import { ScoringError } from './scoringError';
import type { Reading, ScoringInput, ScoringResult, Technology } from './types';

/** Another claim or proof for a dimension; what is left out stays as it is, null makes it not rated. */
export interface SideChange {
  readonly claimed?: number | null;
  readonly proven?: number | null;
}

/** Another value of a metric, with the scale that levels it; null for one that could not be measured. */
export interface MetricChange {
  readonly value: number | null;
  readonly scale: MetricScale;
}

export interface Change {
  /** By metric. A dimension that also has another proof in `dimensions` keeps that one. */
  readonly metrics?: Readonly<Record<string, MetricChange>>;
  readonly dimensions?: Readonly<Record<string, SideChange>>;
  readonly technology?: Technology | null;
}

/**
 * The result `input` would have with other values of metrics, dimension sides or technology; questions stay as they are, and so does
 * coverage unless a metric gains or loses its value. Beyond its peak a better value of a metric has a lower level. Throws ScoringError
 * when the input cannot be scored, or when the change names an unknown dimension or metric or a level outside the ladder.
 */
export function whatIf(input: ScoringInput, change: Change): ScoringResult {
  const technology = change.technology === undefined ? input.technology : change.technology;
  const changes = change.dimensions ?? {};
  const metrics = change.metrics ?? {};
  requireKnown(input, changes, metrics);
  const evidence = input.evidence.map((reading) => changedReading(reading, metrics[reading.metric]));
  const { questions, dimensions } = workingsOf({ ...input, technology, evidence });
  const changed = dimensions.map((dimension) => judge({ ...dimension, ...given(changes[dimension.key], dimension) }));
  return publish(
    { questions, dimensions: changed, index: indexOf(changed, input.model.zones, technology) },
    input.model,
  );
}

function changedReading(reading: Reading, change: MetricChange | undefined): Reading {
  if (change === undefined) return reading;
  if (change.value === null) return { ...reading, outcome: 'unable', level: null };
  return { ...reading, outcome: 'measured', level: metricPlace(change.value, change.scale).level };
}

function given(change: SideChange | undefined, { claimed, proven }: JudgedDimension): Required<SideChange> {
  return {
    claimed: change?.claimed === undefined ? claimed : change.claimed,
    proven: change?.proven === undefined ? proven : change.proven,
  };
}

function requireKnown(
  { model, evidence }: ScoringInput,
  changes: Readonly<Record<string, SideChange>>,
  metrics: Readonly<Record<string, MetricChange>>,
): void {
  const readings = evidence.map(({ metric }) => metric);
  const keys = model.dimensions.map(({ key }) => key);
  const faults = Object.entries(changes).flatMap(([key, { claimed, proven }]) => [
    ...unknownFaults('dimensionUnknown', key, `change.dimensions.${key}`, keys),
    ...levelFaults(claimed ?? 0, `change.dimensions.${key}.claimed`, model.topLevel, false),
    ...levelFaults(proven ?? 0, `change.dimensions.${key}.proven`, model.topLevel, false),
  ]);
  faults.push(
    ...Object.keys(metrics).flatMap((key) => unknownFaults('metricUnknown', key, `change.metrics.${key}`, readings)),
  );
  if (faults.length > 0) throw new ScoringError(faults);
}
