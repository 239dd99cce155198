import { keyFaults, levelFaults, unknownFaults, weightFaults } from './faults';
import type { Fault } from './scoringError';
import { READING_OUTCOMES, type Reading, type ScoringInput } from './types';

/** What is wrong with readings and technology. */
export function evidenceFaults({ model, evidence, technology }: ScoringInput): readonly Fault[] {
  const dimensions = model.dimensions.map(({ key }) => key);
  return [
    ...keyFaults(
      evidence.map(({ metric }) => metric),
      (position) => `evidence[${position}].metric`,
    ),
    ...evidence.flatMap((reading, position) => [
      ...unknownFaults('dimensionUnknown', reading.dimension, `evidence[${position}].dimension`, dimensions),
      ...unknownFaults('outcomeUnknown', reading.outcome, `evidence[${position}].outcome`, READING_OUTCOMES),
      ...weightFaults(reading.weight, `evidence[${position}].weight`),
      ...measuredLevelFaults(reading, `evidence[${position}].level`, model.topLevel),
    ]),
    ...layerFaults(technology?.crm ?? null, 'technology.crm', model.topLevel),
    ...layerFaults(technology?.ai ?? null, 'technology.ai', model.topLevel),
  ];
}

function measuredLevelFaults({ outcome, level }: Reading, where: string, topLevel: number): readonly Fault[] {
  if (outcome !== 'measured') return [];
  if (level !== null) return levelFaults(level, where, topLevel, false);
  const message = `Measured without a level. Give a level from 0 to ${topLevel}, or the outcome that explains why there is none.`;
  return [{ code: 'levelMissing', where, message }];
}

function layerFaults(level: number | null, where: string, topLevel: number): readonly Fault[] {
  return level === null ? [] : levelFaults(level, where, topLevel, false);
}
