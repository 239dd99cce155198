import { each } from '../reading/each.ts';
import type { DeployRule } from '../rule.ts';
import * as columns from './columns.ts';
import * as filters from './filters.ts';

const PAGE = 'Metadata API: ListView';
const OPERATORS = 'Salesforce Help: Filter Operators Reference';

export const LIST_VIEWS_RULES: readonly DeployRule[] = [
  { name: 'view-name', page: PAGE, find: each('listView', columns.viewName) },
  { name: 'view-object', page: PAGE, find: each('listView', columns.viewObject) },
  { name: 'view-column', page: PAGE, find: each('listView', columns.columnExists) },
  { name: 'view-column-twice', page: PAGE, find: each('listView', columns.columnTwice) },
  {
    name: 'view-not-filtered',
    page: 'Salesforce Help: Custom Field Types',
    find: each('listView', filters.notFiltered),
  },
  { name: 'view-operator', page: OPERATORS, find: each('listView', filters.operators) },
  {
    name: 'view-value',
    page: 'Salesforce Help: Notes on Filtering on Specific Types of Information',
    find: each('listView', filters.values),
  },
  { name: 'view-logic', page: PAGE, find: each('listView', filters.logic) },
  {
    name: 'view-filters',
    page: 'Salesforce Help: Create a Custom List View',
    find: each('listView', filters.filterCount),
  },
  { name: 'view-scope', page: PAGE, find: each('listView', filters.scopes) },
  { name: 'view-scope-parts', page: PAGE, find: each('listView', filters.scopeParts) },
  { name: 'view-shared-with', page: 'Metadata API: SharedTo', find: each('listView', filters.sharedWithStrangers) },
  { name: 'view-shared', page: 'Metadata API: SharedTo', find: each('listView', filters.sharedTo) },
];
