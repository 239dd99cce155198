import type { Plant } from '../../planted/plant.ts';
import { LIST_VIEWS_COLUMNS_FAULTS } from './planted/columns.ts';
import { LIST_VIEWS_FILTERS_FAULTS } from './planted/filters.ts';

export { LIST_VIEWS_VALID } from './planted/valid.ts';

export const LIST_VIEWS_FAULTS: readonly Plant[] = [...LIST_VIEWS_COLUMNS_FAULTS, ...LIST_VIEWS_FILTERS_FAULTS];
