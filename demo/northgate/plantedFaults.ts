import { readFileSync } from 'node:fs';

/** A fault, or now and then a strength, that the generator puts in on purpose, and what it must make of a reading. */
export interface PlantedFault {
  /** Metric id of the catalogue. */
  readonly metric: string;
  readonly fault: string;
  /** Whether it draws the metric's level down or up. */
  readonly direction: 'lowers' | 'raises';
  /** The records, or the rate and what it is a rate of. */
  readonly planted: Planted;
  readonly expected: {
    /** Least and greatest value, in the metric's unit. */
    readonly value: readonly [number, number];
    /** Least and greatest level, 0–4. */
    readonly level: readonly [number, number];
  };
}

export type Planted =
  | { readonly ids: readonly string[]; readonly object: string }
  | { readonly percent: number; readonly of: string }
  | { readonly count: number; readonly of: string }
  | { readonly probabilities: readonly number[]; readonly of: string }
  | { readonly quantileDays: readonly number[]; readonly of: string }
  | { readonly quantileMinutes: readonly number[]; readonly of: string }
  | { readonly quantilePercent: readonly number[]; readonly of: string };

/** One for each metric of the catalogue. The file is part of this repository and checked by its tests. */
export const PLANTED_FAULTS = JSON.parse(
  readFileSync(new URL('plantedFaults.json', import.meta.url), 'utf8'),
) as readonly PlantedFault[];
