import { ApexDate } from '../../local-org/values/date.ts';
import { ApexDatetime } from '../../local-org/values/datetime.ts';
import { Decimal } from '../../local-org/values/decimal.ts';
import type { Chance } from './chance.ts';
import type { Seller } from './people.ts';
import type { Row } from './row.ts';
import { LOST, OPEN_STAGES, WON, type SampleStage } from './stages.ts';

const OPPORTUNITIES = 300;
/** Deals are created over eight quarters before the day of the sample. */
const DAYS_BACK = 730;
const SOURCES = ['Web', 'Partner Referral', 'Trade Show', 'Outbound', 'Customer Referral'];
const TYPES: readonly (readonly [string, number])[] = [
  ['New Customer', 62],
  ['Existing Customer - Upgrade', 18],
  ['Existing Customer - Replacement', 20],
];

export interface Pipeline {
  readonly opportunities: readonly Row[];
  readonly history: readonly Row[];
}

interface Deal {
  readonly id: string;
  readonly created: ApexDate;
  readonly seller: Seller;
  readonly amount: number;
  readonly path: readonly { readonly stage: SampleStage; readonly day: ApexDate }[];
  readonly close: ApexDate;
}

/** Three hundred deals with the stage history that led to where they stand on `asOf`. */
export function pipeline(
  chance: Chance,
  asOf: ApexDate,
  sellers: readonly Seller[],
  accounts: readonly Row[],
  nextId: () => string,
  nextHistoryId: () => string,
): Pipeline {
  const deals = Array.from({ length: OPPORTUNITIES }, () => ({
    deal: dealOf(chance, asOf, sellers, nextId()),
    account: chance.pick(accounts),
  }));
  return {
    opportunities: deals.map(({ deal, account }) => opportunityRow(chance, deal, account)),
    history: deals.flatMap(({ deal }) => historyRows(deal, nextHistoryId)),
  };
}

function dealOf(chance: Chance, asOf: ApexDate, sellers: readonly Seller[], id: string): Deal {
  const seller = chance.pickWeighted(sellers.map((one) => [one, one.load] as const));
  const created = asOf.addDays(-chance.between(4, DAYS_BACK));
  const length = chance.pickWeighted([
    [chance.between(12, 45), 3],
    [chance.between(46, 120), 5],
    [chance.between(121, 290), 2],
  ]);
  const end = pulledToQuarterEnd(chance, created.addDays(length));
  const isFounders = seller.load === Math.max(...sellers.map(({ load }) => load));
  const amount = chance.between(isFounders ? 30 : 6, isFounders ? 140 : 60) * 1000;
  const isDone = end.daysBetween(asOf) >= 0;
  const lastStage = isDone ? OPEN_STAGES.length : chance.between(1, OPEN_STAGES.length);
  const lastDay = isDone ? end : asOf;
  const steps = OPEN_STAGES.slice(0, lastStage);
  const span = Math.max(created.daysBetween(lastDay), 1);
  const path = steps.map((stage, index) => ({
    stage,
    day: created.addDays(Math.floor((span * index) / (steps.length + 1))),
  }));
  if (!isDone) return { id, created, seller, amount, path, close: staleCloseDate(chance, asOf, end) };
  const outcome = chance.happens(27 + seller.knack) ? WON : LOST;
  const reached = outcome === WON ? path : path.slice(0, chance.between(1, path.length));
  return { id, created, seller, amount, path: [...reached, { stage: outcome, day: end }], close: end };
}

/** Half of the deals are dragged into the last fortnight of their quarter: the load that quarter-end-load must show. */
function pulledToQuarterEnd(chance: Chance, day: ApexDate): ApexDate {
  if (!chance.happens(50)) return day;
  const quarterEnd = ApexDate.of(day.year, Math.floor((day.month - 1) / 3) * 3 + 4, 1).addDays(-1);
  return quarterEnd.addDays(-chance.between(0, 11));
}

/** A quarter of the open deals keep a close date that has passed. */
function staleCloseDate(chance: Chance, asOf: ApexDate, planned: ApexDate): ApexDate {
  return chance.happens(25) ? asOf.addDays(-chance.between(1, 70)) : planned.addDays(chance.between(0, 20));
}

function opportunityRow(chance: Chance, deal: Deal, account: Row): Row {
  const now = stageNow(deal);
  const isNoAmount = !now.isClosed && chance.happens(14);
  return {
    Id: deal.id,
    Name: `${String(account['Name'])} ${deal.created.year}-${String(deal.created.month).padStart(2, '0')}`,
    AccountId: account['Id'] ?? null,
    OwnerId: deal.seller.id,
    StageName: now.name,
    Type: chance.happens(88) ? chance.pickWeighted(TYPES) : null,
    LeadSource: chance.happens(66) ? chance.pick(SOURCES) : null,
    NextStep: !now.isClosed && chance.happens(48) ? 'Agree the next meeting' : null,
    Amount: isNoAmount ? null : Decimal.ofInteger(deal.amount),
    CloseDate: deal.close,
    CreatedDate: morning(deal.created),
    IsClosed: now.isClosed,
    IsWon: now.isWon,
    Probability: Decimal.ofInteger(now.probability),
    ForecastCategory: now.category,
    ForecastCategoryName: now.categoryName,
  };
}

function stageNow(deal: Deal): SampleStage {
  return deal.path[deal.path.length - 1]?.stage ?? LOST;
}

function historyRows(deal: Deal, nextId: () => string): Row[] {
  return deal.path.map(({ stage, day }) => ({
    Id: nextId(),
    OpportunityId: deal.id,
    StageName: stage.name,
    Amount: Decimal.ofInteger(deal.amount),
    CloseDate: deal.close,
    Probability: Decimal.ofInteger(stage.probability),
    ForecastCategory: stage.category,
    CreatedById: deal.seller.id,
    CreatedDate: morning(day),
  }));
}

function morning(day: ApexDate): ApexDatetime {
  return ApexDatetime.of('UTC', day.year, day.month, day.day, 9);
}
