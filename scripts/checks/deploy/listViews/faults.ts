import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

export const LIST_VIEWS_FAULTS: readonly Plant[] = [];

export const LIST_VIEWS_VALID: readonly Valid[] = [];
