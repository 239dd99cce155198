import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

export const APPS_FAULTS: readonly Plant[] = [];

export const APPS_VALID: readonly Valid[] = [];
