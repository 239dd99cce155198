import { REVENUE_MACHINE_LINE } from 'c/scoring';
import { levelText } from 'c/scoringWords';
import type { IndexDto, ZoneDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';

export interface Position {
  readonly quadrant: string;
  readonly meaning: string;
  /** What was bought ahead of the design; empty where nothing was. */
  readonly diagnosis: string;
  readonly technology: string;
}

type Quadrant = NonNullable<IndexDto['quadrant']>;

const QUADRANTS: Readonly<Record<Quadrant, Pick<Position, 'quadrant' | 'meaning'>>> = {
  founderLedCeiling: { quadrant: LABELS.founderLedCeiling, meaning: LABELS.founderLedCeilingMeaning },
  technologyAheadOfDesign: { quadrant: LABELS.technologyAhead, meaning: LABELS.technologyAheadMeaning },
  designedUnderTooled: { quadrant: LABELS.underTooled, meaning: LABELS.underTooledMeaning },
  revenueMachineCorner: { quadrant: LABELS.revenueMachine, meaning: LABELS.revenueMachineMeaning },
};
const ON_THE_WAY = { quadrant: LABELS.revenueMachine, meaning: LABELS.onTheWayMeaning };
const UNKNOWN = { quadrant: LABELS.unknown, meaning: LABELS.unknownMeaning };
const DIAGNOSES = { aiFirst: LABELS.aiFirst, crmFirst: LABELS.crmFirst } as const;

/** The quadrant with its meaning. The name Revenue Machine is earned at 3.0. Source: docs/scoring.md, rule 9. */
export function positionOf(index: IndexDto | null, zones: readonly ZoneDto[]): Position {
  return {
    ...placeOf(index),
    diagnosis: index?.diagnosis ? DIAGNOSES[index.diagnosis] : '',
    technology: levelText(index?.technology ?? null, zones),
  };
}

function placeOf(index: IndexDto | null): Pick<Position, 'quadrant' | 'meaning'> {
  if (!index?.quadrant) return UNKNOWN;
  const isOnTheWay = index.quadrant === 'revenueMachineCorner' && (index.level ?? 0) < REVENUE_MACHINE_LINE;
  return isOnTheWay ? ON_THE_WAY : QUADRANTS[index.quadrant];
}
