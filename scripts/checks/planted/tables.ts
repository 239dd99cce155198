import { DEPLOY_FAULTS, DEPLOY_VALID } from '../deploy/faults.ts';
import { METADATA_FAULTS, METADATA_VALID } from '../metadata/faults.ts';
import type { Plant } from './plant.ts';
import { PLANTS } from './plants.ts';
import type { Valid } from './valid.ts';

/** Every fault that is planted: those of the table tests beside the rules, and those that only `npm run check:planted` has time for. */
export const FAULTS: readonly Plant[] = [...DEPLOY_FAULTS, ...METADATA_FAULTS, ...PLANTS];

/** Every construct that must pass. */
export const VALID: readonly Valid[] = [...DEPLOY_VALID, ...METADATA_VALID];
