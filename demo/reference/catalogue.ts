import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Scale } from './judge.ts';

const SOURCE = path.resolve(import.meta.dirname, '../../config/model/metrics.yaml');
const MINIMUM = 20;

interface Entry extends Partial<Scale> {
  readonly key: string;
  readonly minimumSample?: number;
}

/** Thresholds, minimum sample and look-back class of every metric by key, as config/model/metrics.yaml has them. */
export function scales(): ReadonlyMap<string, Scale> {
  const { metrics } = parse(readFileSync(SOURCE, 'utf8')) as { metrics: readonly Entry[] };
  return new Map(
    metrics.map(({ key, levels = [], falling = [], minimumSample = MINIMUM, lookBack = 'exact' }) => [
      key,
      { levels, falling, minimum: minimumSample, lookBack },
    ]),
  );
}
