import { join } from 'node:path';

/** Objects of the queries and of DML: shops, their visits and leases, a custom metadata type, a permission set. */
export const SHOP_PACKAGE = join(import.meta.dirname, 'package');

/** The fiscal year starts in April, so that fiscal and calendar quarters of one name differ. */
export const SHOP_ORG = { fiscalYearStartMonth: 4 };
