import type { Plant } from '../../planted/plant.ts';
import { APPS_APPS_FAULTS } from './planted/apps.ts';
import { APPS_TABS_FAULTS } from './planted/tabs.ts';

export { APPS_VALID } from './planted/valid.ts';

export const APPS_FAULTS: readonly Plant[] = [...APPS_TABS_FAULTS, ...APPS_APPS_FAULTS];
