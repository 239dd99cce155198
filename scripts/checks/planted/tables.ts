import { APEX_FAULTS, APEX_VALID } from '../apexRules/faults.ts';
import { LINT_FAULTS, TEMPLATE_FAULTS, TEMPLATE_VALID, TYPE_FAULTS } from '../bundles/faults.ts';
import { DEPLOY_FAULTS, DEPLOY_VALID } from '../deploy/faults.ts';
import { METADATA_FAULTS, METADATA_VALID } from '../metadata/faults.ts';
import { QUERY_FAULTS, QUERY_VALID } from '../soql/faults.ts';
import type { Plant } from './plant.ts';
import { PLANTS } from './plants.ts';
import type { Valid } from './valid.ts';

/** Every fault that is planted: those of the table tests beside the rules, and those that only `npm run check:planted` has time for. */
export const FAULTS: readonly Plant[] = [
  ...DEPLOY_FAULTS,
  ...METADATA_FAULTS,
  ...APEX_FAULTS,
  ...QUERY_FAULTS,
  ...TEMPLATE_FAULTS,
  ...TYPE_FAULTS,
  ...LINT_FAULTS,
  ...PLANTS,
];

/** Every construct that must pass. */
export const VALID: readonly Valid[] = [
  ...DEPLOY_VALID,
  ...TEMPLATE_VALID,
  ...METADATA_VALID,
  ...APEX_VALID,
  ...QUERY_VALID,
];
