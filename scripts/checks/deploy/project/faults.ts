import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

export const PROJECT_FAULTS: readonly Plant[] = [];

export const PROJECT_VALID: readonly Valid[] = [];
