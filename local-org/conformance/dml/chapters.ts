import type { Chapter } from '../case.ts';
import { CURRENCY } from './currency.ts';
import { DESCRIBE } from './describe.ts';
import { FIELDS } from './fields.ts';
import { EXCEPTIONS, RESULTS } from './results.ts';
import { SECURITY } from './security.ts';
import { STATEMENTS } from './statements.ts';
import { TRANSACTIONS } from './transactions.ts';
import { TRIGGERS } from './triggers.ts';

/** "Working with Data in Apex", by chapter of the Apex Developer Guide. */
export const DML_CHAPTERS: readonly Chapter[] = [
  { name: 'DML statements', cases: STATEMENTS },
  { name: 'results', cases: RESULTS },
  { name: 'DML exceptions', cases: EXCEPTIONS },
  { name: 'transactions and limits', cases: TRANSACTIONS },
  { name: 'fields and rules', cases: FIELDS },
  { name: 'sharing and permissions', cases: SECURITY },
  { name: 'triggers', cases: TRIGGERS },
  { name: 'describe, metadata, records', cases: DESCRIBE },
];

/** The chapters of an org with several currencies. */
export const CURRENCY_CHAPTERS: readonly Chapter[] = [{ name: 'several currencies', cases: CURRENCY }];
