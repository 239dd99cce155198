import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

export const LAYOUTS_FAULTS: readonly Plant[] = [];

export const LAYOUTS_VALID: readonly Valid[] = [];
