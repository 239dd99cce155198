import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

export const FORMULAS_FAULTS: readonly Plant[] = [];

export const FORMULAS_VALID: readonly Valid[] = [];
