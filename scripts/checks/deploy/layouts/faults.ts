import type { Plant } from '../../planted/plant.ts';
import { LAYOUTS_ITEMS_FAULTS } from './planted/items.ts';
import { LAYOUTS_LISTS_FAULTS } from './planted/lists.ts';

export { LAYOUTS_VALID } from './planted/valid.ts';

export const LAYOUTS_FAULTS: readonly Plant[] = [...LAYOUTS_LISTS_FAULTS, ...LAYOUTS_ITEMS_FAULTS];
