import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

export const CONTENT_FAULTS: readonly Plant[] = [];

export const CONTENT_VALID: readonly Valid[] = [];
