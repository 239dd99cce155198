import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';
import { OBJECT_FAULTS, OBJECT_VALID } from './planted/objects.ts';
import { PART_FAULTS, PART_VALID } from './planted/parts.ts';
import { RECORD_FAULTS, RECORD_VALID } from './planted/records.ts';

export const OBJECTS_FAULTS: readonly Plant[] = [...OBJECT_FAULTS, ...PART_FAULTS, ...RECORD_FAULTS];

export const OBJECTS_VALID: readonly Valid[] = [...OBJECT_VALID, ...PART_VALID, ...RECORD_VALID];
