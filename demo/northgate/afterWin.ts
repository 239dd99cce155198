import { Decimal } from '../../local-org/values/decimal.ts';
import type { Activity } from './activities.ts';
import type { Chance } from './chance.ts';
import { dateOf, LAST_DAY, momentOf, RUN_IN_DAY, YEAR, type Day } from './calendar.ts';
import type { Account } from './accounts.ts';
import { present } from './deals/deal.ts';
import type { Follow, Handover } from './handover.ts';
import { idsUnder } from './ids.ts';
import { teamOn, type Person } from './people.ts';
import { PRICE_BOOK } from './products.ts';
import type { Row } from './row.ts';

const TERM_MONTHS = 12;
const AFTERNOON = 870;

export function contractRows(all: readonly Handover[]): readonly Row[] {
  const nextId = idsUnder('800');
  return of(all, 'contract').map(({ deal, owner, day }, index) => ({
    Id: nextId(),
    ContractNumber: String(index + 1).padStart(8, '0'),
    Name: deal.name,
    AccountId: deal.account.id,
    SourceOpportunityId: deal.id,
    OwnerId: owner.id,
    Status: 'Activated',
    StatusCode: 'Activated',
    StartDate: dateOf(day),
    EndDate: dateOf(day + YEAR),
    ContractTerm: TERM_MONTHS,
    Pricebook2Id: PRICE_BOOK,
    ActivatedDate: momentOf(day, AFTERNOON),
    CreatedDate: momentOf(day, AFTERNOON),
  }));
}

export function orderRows(all: readonly Handover[]): readonly Row[] {
  const nextId = idsUnder('801');
  return of(all, 'order').map(({ deal, owner, day }, index) => ({
    Id: nextId(),
    OrderNumber: String(index + 1).padStart(8, '0'),
    Name: deal.name,
    AccountId: deal.account.id,
    OpportunityId: deal.id,
    OwnerId: owner.id,
    Pricebook2Id: PRICE_BOOK,
    EffectiveDate: dateOf(day),
    Status: 'Activated',
    StatusCode: 'Activated',
    TotalAmount: Decimal.ofInteger(present(deal).amount ?? 0),
    CreatedDate: momentOf(day, AFTERNOON + 5),
  }));
}

export function assetRows(all: readonly Handover[]): readonly Row[] {
  const nextId = idsUnder('02i');
  return of(all, 'asset').map(({ deal, owner, day }) => ({
    Id: nextId(),
    Name: deal.name,
    AccountId: deal.account.id,
    OwnerId: owner.id,
    Product2Id: deal.lines[0]?.product.id ?? null,
    Quantity: Decimal.ofInteger(deal.lines[0]?.quantity ?? 1),
    Status: 'Installed',
    PurchaseDate: dateOf(deal.end),
    InstallDate: dateOf(day),
    CreatedDate: momentOf(day, AFTERNOON),
  }));
}

/** A question of a customer: opened, mostly answered. */
export interface Question {
  readonly account: Account;
  readonly owner: Person;
  readonly day: Day;
  readonly subject: string;
  readonly answered: Day | undefined;
}

const SUBJECTS = ['Import fails', 'Question on an invoice', 'Cannot log in', 'Report is slow', 'New user'];
const QUESTIONS: readonly (readonly [number, number])[] = [
  [0, 20],
  [1, 26],
  [2, 26],
  [4, 28],
];

/** What customers from before the first record asked. New customers' questions are left out: they would pass for a handover. */
export function questionsOf(
  chance: Chance,
  people: readonly Person[],
  accounts: readonly Account[],
): readonly Question[] {
  return accounts
    .filter(({ customerSince, parentId }) => customerSince !== undefined && parentId === null)
    .flatMap((account) =>
      Array.from({ length: chance.pickWeighted(QUESTIONS) }, () => {
        const day = chance.between(RUN_IN_DAY, LAST_DAY);
        const answered = day + chance.between(0, 9);
        const owner = chance.pickWeighted(teamOn(people, 'success', day));
        return {
          account,
          owner,
          day,
          subject: chance.pick(SUBJECTS),
          answered: answered <= LAST_DAY ? answered : undefined,
        };
      }),
    );
}

export function caseRows(all: readonly Handover[], questions: readonly Question[]): readonly Row[] {
  const nextId = idsUnder('500');
  const onboarding = of(all, 'case').map(({ deal, owner, day }) => {
    const answered = day + 30 <= LAST_DAY ? day + 30 : undefined;
    return { account: deal.account, owner, day, subject: 'Onboarding', answered };
  });
  return [...onboarding, ...questions].map(({ account, owner, day, subject, answered }, index) => ({
    Id: nextId(),
    CaseNumber: String(index + 1).padStart(8, '0'),
    AccountId: account.id,
    OwnerId: owner.id,
    Subject: subject,
    Status: answered === undefined ? 'Working' : 'Closed',
    IsClosed: answered !== undefined,
    Origin: 'Email',
    Priority: 'Medium',
    ClosedDate: answered === undefined ? null : momentOf(answered, 990),
    CreatedDate: momentOf(day, AFTERNOON + 10),
  }));
}

/** Onboarding calls on the account, where that is all that followed. */
export function handoverActivities(all: readonly Handover[]): readonly Activity[] {
  return of(all, 'task').map(({ deal, owner, day }) => ({
    kind: 'task',
    subject: 'Onboarding call',
    type: 'Call',
    what: deal.account.id,
    who: null,
    accountId: deal.account.id,
    ownerId: owner.id,
    due: day,
    moment: momentOf(day, AFTERNOON),
    created: momentOf(day, AFTERNOON),
  }));
}

function of(all: readonly Handover[], follow: Follow): readonly Handover[] {
  return all.filter((one) => one.follow === follow);
}
