import type { Scorecard } from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';

/** The scorecard for other programs: the object that `npm run score -- --json` prints (design.md §6). Null where there is no value. */
export function scorecardJson(card: Scorecard) {
  const { assessment, index } = card;
  return {
    asOf: assessment.asOf,
    model: { id: assessment.model, version: assessment.version },
    index: {
      claimed: index.claimed,
      proven: index.proven,
      level: index.level,
      gap: index.gap,
      zone: index.zone,
      aiReadiness: index.aiReadiness,
      quadrant: index.quadrant,
      coverage: index.coverage,
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
