import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

export const REPORTS_FAULTS: readonly Plant[] = [];

export const REPORTS_VALID: readonly Valid[] = [];
