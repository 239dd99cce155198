import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

export const PERMISSIONS_FAULTS: readonly Plant[] = [];

export const PERMISSIONS_VALID: readonly Valid[] = [];
