import type {
  DimensionDto,
  IndexDto,
  ReadingDto,
  ScorecardDto,
} from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';

type IndexKey = 'claimed' | 'proven' | 'level' | 'gap' | 'zone' | 'aiReadiness' | 'quadrant' | 'coverage';
type ReadingKey = 'metric' | 'dimension' | 'outcome' | 'value' | 'level' | 'sample' | 'reason';
type DimensionKey = 'claimed' | 'proven' | 'level' | 'gap' | 'coverage';

export interface ScorecardJson {
  readonly asOf: string | null;
  /** What the terminal says first of an export: its day with the reason, its time zone. */
  readonly notes: readonly string[];
  readonly model: { readonly id: string | null; readonly version: string | null };
  readonly index: { readonly [key in IndexKey]: IndexDto[key] | null };
  readonly dimensions: readonly (Pick<DimensionDto, DimensionKey> & { readonly id: string; readonly rated: boolean })[];
  readonly readings: readonly Pick<ReadingDto, ReadingKey>[];
}

/** The scorecard for other programs: the object that `npm run score -- --json` prints (design.md §6). Null where there is no value. */
export function scorecardJson(card: ScorecardDto, notes: readonly string[] = []): ScorecardJson {
  const { assessment, index } = card;
  return {
    asOf: assessment?.asOf ?? null,
    notes,
    model: { id: assessment?.model ?? null, version: assessment?.version ?? null },
    index: {
      claimed: index?.claimed ?? null,
      proven: index?.proven ?? null,
      level: index?.level ?? null,
      gap: index?.gap ?? null,
      zone: index?.zone ?? null,
      aiReadiness: index?.aiReadiness ?? null,
      quadrant: index?.quadrant ?? null,
      coverage: index?.coverage ?? null,
    },
    dimensions: card.dimensions.map(({ key, claimed, proven, level, gap, coverage, isRated }) => ({
      id: key,
      claimed,
      proven,
      level,
      gap,
      coverage,
      rated: isRated,
    })),
    readings: card.readings.map(({ metric, dimension, outcome, value, level, sample, reason }) => ({
      metric,
      dimension,
      outcome,
      value,
      level,
      sample,
      reason,
    })),
  };
}
