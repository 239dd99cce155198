import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

export const OBJECTS_FAULTS: readonly Plant[] = [];

export const OBJECTS_VALID: readonly Valid[] = [];
