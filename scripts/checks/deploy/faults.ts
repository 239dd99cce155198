import type { Plant } from '../planted/plant.ts';
import type { Valid } from '../planted/valid.ts';
import { APPS_FAULTS, APPS_VALID } from './apps/faults.ts';
import { CONTENT_FAULTS, CONTENT_VALID } from './content/faults.ts';
import { FIELDS_FAULTS, FIELDS_VALID } from './fields/faults.ts';
import { FORMULAS_FAULTS, FORMULAS_VALID } from './formulas/faults.ts';
import { LAYOUTS_FAULTS, LAYOUTS_VALID } from './layouts/faults.ts';
import { LIST_VIEWS_FAULTS, LIST_VIEWS_VALID } from './listViews/faults.ts';
import { OBJECTS_FAULTS, OBJECTS_VALID } from './objects/faults.ts';
import { PAGES_FAULTS, PAGES_VALID } from './pages/faults.ts';
import { PERMISSIONS_FAULTS, PERMISSIONS_VALID } from './permissions/faults.ts';
import { PROJECT_FAULTS, PROJECT_VALID } from './project/faults.ts';
import { REPORTS_FAULTS, REPORTS_VALID } from './reports/faults.ts';

/** Faults that this gate has to name, each beside the rule it breaks. */
export const DEPLOY_FAULTS: readonly Plant[] = [
  ...OBJECTS_FAULTS,
  ...FIELDS_FAULTS,
  ...FORMULAS_FAULTS,
  ...LAYOUTS_FAULTS,
  ...LIST_VIEWS_FAULTS,
  ...PAGES_FAULTS,
  ...APPS_FAULTS,
  ...PERMISSIONS_FAULTS,
  ...REPORTS_FAULTS,
  ...CONTENT_FAULTS,
  ...PROJECT_FAULTS,
];

/** What this gate has nothing to say of. */
export const DEPLOY_VALID: readonly Valid[] = [
  ...OBJECTS_VALID,
  ...FIELDS_VALID,
  ...FORMULAS_VALID,
  ...LAYOUTS_VALID,
  ...LIST_VIEWS_VALID,
  ...PAGES_VALID,
  ...APPS_VALID,
  ...PERMISSIONS_VALID,
  ...REPORTS_VALID,
  ...CONTENT_VALID,
  ...PROJECT_VALID,
];
