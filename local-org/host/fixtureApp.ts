import path from 'node:path';
import type { LocalOrg } from '../org/localOrg.ts';
import { openOrg } from '../org/openOrg.ts';
import { Decimal } from '../values/decimal.ts';
import type { HostOptions } from './options.ts';
import { orgBackend } from './orgBackend.ts';

export const FIXTURE = path.join(import.meta.dirname, 'fixture/force-app');

/** The fixture package in an org of its own, under the namespace where there is one: a seller with the permission set and two widgets, and a user without any. */
export interface FixtureOrg {
  readonly org: LocalOrg;
  readonly seller: string;
  readonly stranger: string;
  /** A widget for 12.50, and a part of it. */
  readonly widget: string;
  readonly part: string;
}

export function fixtureOrg(namespace: string | null = null): FixtureOrg {
  const org = openOrg({ packageFolder: FIXTURE, namespace });
  const person = (firstName: string, permissionSets: readonly string[]): string =>
    org.addUser({
      firstName,
      lastName: 'Tester',
      userName: `${firstName.toLowerCase()}@fixture.example`,
      profile: 'Standard User',
      permissionSets,
      timeZone: 'UTC',
    });
  const [seller, stranger] = [person('Sam', ['FixtureUse']), person('Una', [])];
  const [widget = ''] = org.data.importRows('Widget__c', [
    { Name: 'Whole', Price__c: Decimal.parse('12.50'), Stage__c: 'sold', OwnerId: seller },
  ]);
  const [part = ''] = org.data.importRows('Widget__c', [
    { Name: 'Part', Price__c: Decimal.parse('3'), Stage__c: 'made', Part__c: widget, OwnerId: seller },
  ]);
  return { org, seller, stranger, widget, part };
}

/** Options that serve the fixture's app as the seller. */
export function fixtureApp({ org, seller }: FixtureOrg): HostOptions {
  return { packageFolder: FIXTURE, port: 0, app: { name: 'Fixture_Sales', org: orgBackend(org), userId: seller } };
}
