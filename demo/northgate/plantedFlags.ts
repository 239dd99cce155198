import { readFileSync } from 'node:fs';
import type { Planted } from './plantedFaults.ts';

/** A way of editing just before the as-of date that the generator puts in on purpose, and the flag that it must raise. */
export interface PlantedFlag {
  /** As ReadingFlag names it. */
  readonly flag: 'stageBurst' | 'closeDateBurst' | 'activityBurst' | 'bulkEdit';
  /** The kind of change; the flag stands beside every metric that this kind touches. */
  readonly kind: 'stage' | 'closeDate' | 'activity';
  readonly fault: string;
  /** The records, or the rate or number and what it is of. */
  readonly planted: Planted;
  readonly expected: {
    /** Changes that raise the flag. */
    readonly count: number;
    /** Their part of all of the thirty days, or for a bulk edit of the day, 0–1. */
    readonly share: number;
  };
}

/** One for each flag of the evidence. The file is part of this repository and checked by its tests. */
export const PLANTED_FLAGS = JSON.parse(
  readFileSync(new URL('plantedFlags.json', import.meta.url), 'utf8'),
) as readonly PlantedFlag[];
