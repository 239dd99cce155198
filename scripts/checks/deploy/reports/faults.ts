import type { Plant } from '../../planted/plant.ts';
import { REPORT_COLUMNS_FAULTS } from './planted/columns.ts';
import { DASHBOARD_FAULTS } from './planted/dashboards.ts';
import { REPORT_TYPE_FAULTS } from './planted/reportTypes.ts';
import { REPORT_SHAPE_FAULTS } from './planted/shape.ts';

export { REPORTS_VALID } from './planted/valid.ts';

export const REPORTS_FAULTS: readonly Plant[] = [
  ...REPORT_SHAPE_FAULTS,
  ...REPORT_COLUMNS_FAULTS,
  ...REPORT_TYPE_FAULTS,
  ...DASHBOARD_FAULTS,
];
