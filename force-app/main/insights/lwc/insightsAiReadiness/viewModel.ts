import { fill } from 'c/sharedFormat';
import type { BlockerDto, DimensionDto, IndexDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';

export interface Gate {
  readonly word: string;
  readonly meaning: string;
  readonly iconName: string;
  readonly blockers: readonly { readonly key: string; readonly text: string }[];
  readonly hasBlockers: boolean;
}

type State = NonNullable<IndexDto['aiReadiness']> | 'unknown';

const STATES: Readonly<Record<State, Pick<Gate, 'word' | 'meaning' | 'iconName'>>> = {
  notReady: { word: LABELS.notReady, meaning: LABELS.notReadyMeaning, iconName: 'utility:ban' },
  conditional: { word: LABELS.conditional, meaning: LABELS.conditionalMeaning, iconName: 'utility:warning' },
  ready: { word: LABELS.ready, meaning: LABELS.readyMeaning, iconName: 'utility:success' },
  unknown: { word: LABELS.unknown, meaning: LABELS.unknownMeaning, iconName: 'utility:question' },
};

const REASONS: Readonly<Record<BlockerDto['reason'], string>> = {
  belowLine: LABELS.belowLine,
  notRated: LABELS.notRated,
  unproven: LABELS.unproven,
};

/** The AI gate in words, with each dimension that stands in the way and why. */
export function gateOf(index: IndexDto | null, dimensions: readonly DimensionDto[]): Gate {
  const names = new Map(dimensions.map(({ key, name }) => [key, name]));
  const blockers = (index?.blockers ?? []).map(({ dimension, reason }) => ({
    key: dimension,
    text: fill(REASONS[reason], names.get(dimension) ?? dimension),
  }));
  return { ...STATES[index?.aiReadiness ?? 'unknown'], blockers, hasBlockers: blockers.length > 0 };
}
