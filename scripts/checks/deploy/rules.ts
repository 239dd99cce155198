import { APPS_RULES } from './apps/rules.ts';
import { CONTENT_RULES } from './content/rules.ts';
import { FIELDS_RULES } from './fields/rules.ts';
import { FORMULAS_RULES } from './formulas/rules.ts';
import { LAYOUTS_RULES } from './layouts/rules.ts';
import { LIST_VIEWS_RULES } from './listViews/rules.ts';
import { OBJECTS_RULES } from './objects/rules.ts';
import { PAGES_RULES } from './pages/rules.ts';
import { PERMISSIONS_RULES } from './permissions/rules.ts';
import { PROJECT_RULES } from './project/rules.ts';
import { REPORTS_RULES } from './reports/rules.ts';
import type { DeployRule } from './rule.ts';

/** What an org reads in metadata beyond the types of its elements, each rule with the page that says so. */
export const RULES: readonly DeployRule[] = [
  ...OBJECTS_RULES,
  ...FIELDS_RULES,
  ...FORMULAS_RULES,
  ...LAYOUTS_RULES,
  ...LIST_VIEWS_RULES,
  ...PAGES_RULES,
  ...APPS_RULES,
  ...PERMISSIONS_RULES,
  ...REPORTS_RULES,
  ...CONTENT_RULES,
  ...PROJECT_RULES,
];
