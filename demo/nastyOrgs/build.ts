import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { Decimal } from '../../local-org/values/decimal.ts';
import { Sink } from '../bench/org/sink.ts';
import { Chance } from '../northgate/chance.ts';
import type { JobStep } from '../../local-org/platform/async.ts';
import { openProductOrg } from '../productOrg.ts';
import { addAccounts } from './accounts.ts';
import { Clock, dateOf, momentAt } from './clock.ts';
import { addDeals } from './deals.ts';
import { addLeads } from './leads.ts';
import { addUsers } from './people.ts';
import { stageRows } from './stages.ts';
import type { NastyOrg } from './traits.ts';

/** Of Greenwich: the same day in every time zone of the orgs. */
const HOUR = 'T10:00:00Z';

/** What the parts of a nasty org are made with. */
export interface Making {
  readonly nasty: NastyOrg;
  readonly chance: Chance;
  readonly clock: Clock;
  readonly sink: Sink;
}

/**
 * The org with the package and all its rows; always the same for the same seed.
 * @param stepDone told of each step of a job
 */
export function buildNasty(nasty: NastyOrg, databaseFile: string, stepDone?: (step: JobStep) => void): LocalOrg {
  const { timeZone, options, today } = nasty;
  const org = openProductOrg({
    ...options,
    ...(stepDone && { stepDone }),
    databaseFile,
    timeZone,
    now: () => Date.parse(`${today}${HOUR}`),
  });
  const chance = new Chance(nasty.seed);
  const making = { nasty, chance, clock: new Clock(chance, nasty.asOf, nasty.midnights), sink: new Sink(org) };
  org.clear('OpportunityStage');
  org.importRows('OpportunityStage', stageRows());
  addRates(org, making);
  addQuarters(org, making);
  addProcesses(org, making);
  const users = addUsers(org, making);
  const accounts = addAccounts(making);
  addDeals(making, accounts, users);
  addLeads(making, users);
  making.sink.close();
  return org;
}

function addRates(org: LocalOrg, { nasty: { rates = {}, options }, clock }: Making): void {
  for (const [IsoCode, rate] of Object.entries(rates)) {
    const row = { IsoCode, ConversionRate: Decimal.parse(String(rate)) };
    org.importRows('CurrencyType', [{ ...row, DecimalPlaces: 2, IsActive: true, IsCorporate: rate === 1 }]);
    if (options.currencies?.isDated !== true) continue;
    const change = dateOf(clock.t - 100);
    org.importRows('DatedConversionRate', [
      { ...row, StartDate: dateOf(clock.t - 3000), NextStartDate: change },
      { ...row, StartDate: change, ConversionRate: Decimal.parse(String(rate === 1 ? 1 : rate * 2)) },
    ]);
  }
}

function addQuarters(org: LocalOrg, { nasty: { quarterEnds, hasPeriodsTwice = false }, clock }: Making): void {
  if (quarterEnds === undefined) return;
  org.clear('Period');
  const spans = quarterEnds.slice(0, -1).map((end, place) => ({
    StartDate: dateOf(clock.t + (quarterEnds[place + 1] ?? end) + 1),
    EndDate: dateOf(clock.t + end),
  }));
  const types = hasPeriodsTwice ? ['Quarter', 'Quarter', 'Month', 'Year'] : ['Quarter'];
  for (const Type of types)
    org.importRows(
      'Period',
      spans.map((span) => ({ ...span, Type })),
    );
}

function addProcesses(org: LocalOrg, { nasty: { traits } }: Making): void {
  if (!traits.hasOwnOrders) return;
  const rows = ['Short', 'Long'].map((Name) => ({ Name, TableEnumOrId: 'Opportunity', IsActive: true }));
  org.importRows('BusinessProcess', rows);
}

/** The moment of a step. */
export function momentOf({
  day,
  second,
}: {
  readonly day: number;
  readonly second: number;
}): ReturnType<typeof momentAt> {
  return momentAt(day, second);
}
