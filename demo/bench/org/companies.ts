import type { LocalOrg } from '../../../local-org/org/localOrg.ts';
import { Chance } from '../../northgate/chance.ts';
import { accountRow, accountsOf } from './accounts.ts';
import { Sink } from './sink.ts';

const SEED = 20_260_931;
const METRICS = 'Metric__mdt';
const METRIC = 'duplicate-accounts';
/** Accounts up to which duplicates are looked for where the admin says nothing. Source: the evidence catalogue. */
const AS_SHIPPED = 200_000;

/**
 * Fills an empty org with so many accounts and nothing else, and leaves active only the metric that compares them with each other. The
 * admin's number is raised where it must be.
 */
export function fillCompanies(org: LocalOrg, userId: string, count: number): void {
  const chance = new Chance(SEED);
  const sink = new Sink(org);
  for (const account of accountsOf(chance, count)) sink.add('Account', accountRow(chance, account, userId));
  sink.close();
  if (count > AS_SHIPPED) {
    const key = 'mostAccounts';
    org.importRows('Tuning__c', [
      { Kind__c: 'setting', Key__c: key, Value__c: String(count), UniqueKey__c: `setting:${key}` },
    ]);
  }
  org.data.store.database.prepare(`UPDATE ${METRICS} SET IsActive__c = (Key__c = ?)`).run(METRIC);
}
