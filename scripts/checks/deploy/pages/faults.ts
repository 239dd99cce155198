import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

export const PAGES_FAULTS: readonly Plant[] = [];

export const PAGES_VALID: readonly Valid[] = [];
