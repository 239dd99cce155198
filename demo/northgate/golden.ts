import { readFileSync } from 'node:fs';
import type { ScorecardDto } from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';

/** What a reading of the demo company comes to. Numbers have six decimals at most. */
export interface GoldenReading {
  readonly metric: string;
  readonly outcome: string;
  readonly value: number | null;
  readonly level: number | null;
  readonly sample: number | null;
}

export const GOLDEN_FILE = new URL('readings.golden.json', import.meta.url);

/** The readings on record. `npm run golden` writes them anew; look at the difference before it is committed. */
export function goldenReadings(): readonly GoldenReading[] {
  return JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')) as readonly GoldenReading[];
}

/** The readings of a scorecard in the form that is kept, by the names of their metrics. */
export function readingsOf({ readings }: ScorecardDto): readonly GoldenReading[] {
  return readings
    .map(({ metric, outcome, value, level, sample }) => ({ metric, outcome, value, level, sample }))
    .sort((one, other) => (one.metric < other.metric ? -1 : 1));
}
