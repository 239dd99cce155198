import type { LocalOrg } from '../../../local-org/org/localOrg.ts';
import { Chance } from '../../northgate/chance.ts';
import { idsUnder } from '../../northgate/ids.ts';
import { idNamed } from '../../northgate/personas.ts';
import type { Row } from '../../northgate/row.ts';
import { accountRow, accountsOf, type Account } from './accounts.ts';
import { dateOf, FIRST_DAY, LATEST_SECOND, momentAt, momentOf } from './calendar.ts';
import { addActivities, addAround, addHistory, addLines, addRoles, cents } from './children.ts';
import { dealOf, type Deal } from './deals.ts';
import { addLead } from './leads.ts';
import { loginRows, ownersOf, userRows } from './people.ts';
import { Sink } from './sink.ts';
import { stageRows } from './stages.ts';

const SEED = 20_260_930;
/** How the other records follow from the number of opportunities. */
const DEALS_TO_AN_ACCOUNT = 4;
const DEALS_TO_A_LEAD = 2;
const DEALS_TO_AN_OWNER = 500;
const FEWEST_OWNERS = 15;

/** The row of Contact that everybody's contact roles point at is one of these. */
const CONTACTS = 50;

/**
 * Fills an empty org with so many opportunities and all that hangs on them: always the same for the same number and seed. Gives the
 * rows stored, by object.
 */
export function fillOrg(org: LocalOrg, opportunities: number, seed = SEED): ReadonlyMap<string, number> {
  const chance = new Chance(seed);
  const sink = new Sink(org);
  const people = ownersOf(chance, FEWEST_OWNERS + Math.floor(opportunities / DEALS_TO_AN_OWNER));
  const owners = people.map(({ id }) => id);
  const accounts = accountsOf(chance, Math.max(1, Math.floor(opportunities / DEALS_TO_AN_ACCOUNT)));
  org.clear('OpportunityStage');
  org.importRows('OpportunityStage', stageRows());
  org.importRows('User', userRows(chance, people, idNamed(org, 'Profile', 'Standard User')));
  for (const row of loginRows(people)) sink.add('LoginHistory', row);
  for (const account of accounts) sink.add('Account', accountRow(chance, account, chance.pick(owners)));
  addDeals(sink, chance, opportunities, accounts, owners);
  addLeads(sink, chance, Math.floor(opportunities / DEALS_TO_A_LEAD), owners);
  sink.close();
  return sink.counts;
}

function addDeals(
  sink: Sink,
  chance: Chance,
  count: number,
  accounts: readonly Account[],
  owners: readonly string[],
): void {
  const nextId = idsUnder('006');
  const contacts = contactIds(sink);
  for (let left = count; left > 0; left -= 1) {
    const deal = dealOf(chance, nextId(), accounts.length, owners.length);
    const accountId = deal.account === null ? null : (accounts[deal.account]?.id ?? null);
    sink.add('Opportunity', opportunityRow(chance, deal, accountId, owners[deal.owner] ?? null));
    addHistory(sink, deal);
    addActivities(sink, chance, deal);
    addRoles(sink, chance, deal, contacts);
    addLines(sink, chance, deal);
    addAround(sink, chance, deal, accountId);
  }
}

function contactIds(sink: Sink): readonly string[] {
  const nextId = idsUnder('003');
  return Array.from({ length: CONTACTS }, () => {
    const id = nextId();
    sink.add('Contact', { Id: id, LastName: 'Person', CreatedDate: momentOf(FIRST_DAY, LATEST_SECOND) });
    return id;
  });
}

function opportunityRow(chance: Chance, deal: Deal, accountId: string | null, ownerId: string | null): Row {
  const last = deal.states.at(-1);
  return {
    Id: deal.id,
    Name: 'Deal',
    AccountId: accountId,
    OwnerId: ownerId,
    StageName: last?.stage.name ?? null,
    Amount: cents(last?.amount ?? null),
    CloseDate: last === undefined ? null : dateOf(last.close),
    IsClosed: last?.stage.isClosed === true,
    IsWon: last?.stage.isWon === true,
    Type: deal.type,
    NextStep: chance.happens(60) ? 'Call' : null,
    LeadSource: chance.happens(70) ? 'Web' : null,
    IsDeleted: chance.happens(1) && chance.happens(30),
    CreatedDate: momentAt(deal.created),
  };
}

function addLeads(sink: Sink, chance: Chance, count: number, owners: readonly string[]): void {
  const nextId = idsUnder('00Q');
  const nextContact = idsUnder('003');
  for (let skipped = 0; skipped < CONTACTS; skipped += 1) nextContact();
  for (let left = count; left > 0; left -= 1) addLead(sink, chance, nextId(), nextContact(), chance.pick(owners));
}
