import type { Plant } from '../../planted/plant.ts';
import { PAGES_CONDITIONS_FAULTS } from './planted/conditions.ts';
import { PAGES_INSTANCES_FAULTS } from './planted/instances.ts';
import { PAGES_TEMPLATES_FAULTS } from './planted/templates.ts';

export { PAGES_VALID } from './planted/valid.ts';

export const PAGES_FAULTS: readonly Plant[] = [
  ...PAGES_CONDITIONS_FAULTS,
  ...PAGES_INSTANCES_FAULTS,
  ...PAGES_TEMPLATES_FAULTS,
];
