import { keyFaults, unknownFaults, weightFaults } from './faults';
import type { Fault } from './scoringError';
import type { ModelZone, ScoringModel } from './types';

/** What is wrong with the model itself. */
export function modelFaults({ topLevel, dimensions, questions, zones }: ScoringModel): readonly Fault[] {
  const dimensionKeys = dimensions.map(({ key }) => key);
  return [
    ...topLevelFaults(topLevel),
    ...keyFaults(dimensionKeys, (position) => `model.dimensions[${position}].key`),
    ...dimensions.flatMap(({ weight }, position) => weightFaults(weight, `model.dimensions[${position}].weight`)),
    ...keyFaults(
      questions.map(({ key }) => key),
      (position) => `model.questions[${position}].key`,
    ),
    ...questions.flatMap(({ dimension, weight }, position) => [
      ...unknownFaults('dimensionUnknown', dimension, `model.questions[${position}].dimension`, dimensionKeys),
      ...weightFaults(weight, `model.questions[${position}].weight`),
    ]),
    ...keyFaults(
      zones.map(({ key }) => key),
      (position) => `model.zones[${position}].key`,
    ),
    ...zoneOrderFaults(zones, topLevel),
  ];
}

function topLevelFaults(topLevel: number): readonly Fault[] {
  if (Number.isInteger(topLevel) && topLevel >= 1) return [];
  const message = `${topLevel} is no top of a ladder. Use a whole number of 1 or more.`;
  return [{ code: 'topLevelInvalid', where: 'model.topLevel', message }];
}

function zoneOrderFaults(zones: readonly ModelZone[], topLevel: number): readonly Fault[] {
  return zones.flatMap(({ lowerBound }, position): Fault[] => {
    const before = zones[position - 1]?.lowerBound;
    const isInPlace = before === undefined ? lowerBound === 0 : lowerBound > before && lowerBound <= topLevel;
    if (isInPlace) return [];
    const message = `${lowerBound} is out of order. Start the zones at 0 and let each lower bound be above the one before, ${topLevel} at most.`;
    return [{ code: 'zoneOrder', where: `model.zones[${position}].lowerBound`, message }];
  });
}
