import type { Plant } from '../../planted/plant.ts';
import { PERMISSIONS_PROFILES_FAULTS } from './planted/profiles.ts';
import { PERMISSIONS_SETS_FAULTS } from './planted/sets.ts';

export { PERMISSIONS_VALID } from './planted/valid.ts';

export const PERMISSIONS_FAULTS: readonly Plant[] = [...PERMISSIONS_SETS_FAULTS, ...PERMISSIONS_PROFILES_FAULTS];
