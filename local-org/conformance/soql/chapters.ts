import type { Chapter } from '../case.ts';
import { CLAUSES, DYNAMIC } from './clauses.ts';
import { DATE_FORMATS, DATE_FUNCTIONS, DATE_LITERALS, FISCAL_LITERALS } from './dates.ts';
import { GROUPS, ORDER } from './groups.ts';
import { RELATIONSHIPS } from './relationships.ts';
import { SELECT } from './select.ts';
import { WHERE } from './where.ts';

/** Queries, by chapter of the SOQL and SOSL Reference. */
export const SOQL_CHAPTERS: readonly Chapter[] = [
  { name: 'SELECT', cases: SELECT },
  { name: 'WHERE', cases: WHERE },
  { name: 'date formats', cases: DATE_FORMATS },
  { name: 'date literals', cases: DATE_LITERALS },
  { name: 'fiscal date literals', cases: FISCAL_LITERALS },
  { name: 'date functions', cases: DATE_FUNCTIONS },
  { name: 'groups and totals', cases: GROUPS },
  { name: 'ORDER BY', cases: ORDER },
  { name: 'relationships', cases: RELATIONSHIPS },
  { name: 'clauses', cases: CLAUSES },
  { name: 'dynamic queries', cases: DYNAMIC },
];
