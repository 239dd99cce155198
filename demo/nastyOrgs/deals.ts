import { Decimal } from '../../local-org/values/decimal.ts';
import { idsUnder } from '../northgate/ids.ts';
import type { Row } from '../northgate/row.ts';
import { momentOf, type Making } from './build.ts';
import { addChildren } from './children.ts';
import { dateOf } from './clock.ts';
import { lifeOf, type Step } from './life.ts';
import { OPEN, OWN_ORDERS } from './stages.ts';

const TYPES = [
  ...['New Business', 'New Customer', 'new', 'EXISTING BUSINESS', 'Existing Customer - Upgrade', 'Renewal'],
  ...['Existing Customer – Replacement', 'Cross-Sell', 'upsell', 'Expansion', 'New'],
];
const ODD_TYPES = ['Other', 'Services', 'Partner'];

/** A deal with what its children are made from. */
export interface NastyDeal {
  readonly id: string;
  readonly account: string | null;
  readonly owner: string | null;
  readonly currency: Row;
  readonly recordType: number;
  readonly steps: readonly Step[];
}

export function addDeals(making: Making, accounts: readonly string[], owners: readonly string[]): void {
  const { nasty, chance, clock, sink } = making;
  const [nextId, nextRow] = [idsUnder('006'), idsUnder('008')];
  const codes = nasty.options.currencies?.isoCodes;
  for (let left = nasty.deals; left > 0; left -= 1) {
    const recordType = chance.between(0, nasty.traits.recordTypes);
    const order = nasty.traits.hasOwnOrders ? OWN_ORDERS[recordType] : undefined;
    const life = lifeOf(chance, clock, nasty.traits, order);
    const deal: NastyDeal = {
      id: nextId(),
      recordType,
      account: chance.happens(88) ? chance.pick(accounts) : null,
      owner: chance.happens(97) ? chance.pick([...owners, owners[3] ?? null]) : null,
      currency: codes === undefined ? {} : { CurrencyIsoCode: chance.pick([...codes]) },
      steps: left === nasty.deals ? prolonged(life, nasty.longHistory) : life,
    };
    sink.add('Opportunity', opportunityRow(making, deal));
    if (!chance.happens(nasty.traits.noHistory)) addHistory(making, deal, nextRow);
    addChildren(making, deal);
  }
}

function opportunityRow({ nasty: { traits }, chance }: Making, deal: NastyDeal): Row {
  const [first, last] = [deal.steps[0], deal.steps.at(-1)];
  return {
    Id: deal.id,
    Name: 'Deal',
    AccountId: deal.account,
    OwnerId: deal.owner,
    RecordTypeId: recordTypeOf(deal.recordType),
    ...deal.currency,
    StageName: last?.stage.name ?? null,
    Amount: cents(last?.amount ?? null),
    CloseDate: last === undefined || chance.happens(traits.noCloseDate) ? null : dateOf(last.close),
    Probability: Decimal.ofInteger(last?.stage.probability ?? 0),
    ForecastCategory: last?.stage.category ?? null,
    IsClosed: last?.stage.isClosed === true,
    IsWon: last?.stage.isWon === true,
    Type: chance.happens(traits.noType) ? null : chance.pick(chance.happens(traits.oddType) ? ODD_TYPES : TYPES),
    NextStep: chance.pick(['Call', null, ' ']),
    LeadSource: chance.happens(50) ? 'Web' : null,
    IsDeleted: chance.happens(traits.deleted),
    CreatedDate: first === undefined || chance.happens(traits.noCreation) ? null : momentOf(first),
  };
}

/** The same life with so many rows before its end, a second apart or of one second. */
function prolonged(life: readonly Step[], rows = 0): readonly Step[] {
  const [first] = life;
  if (first === undefined || rows === 0) return life;
  const before = Array.from({ length: rows }, (_, place) => ({
    ...first,
    stage: OPEN[place % OPEN.length] ?? first.stage,
    amount: place,
    day: first.day - 1,
    second: Math.floor(place / 2),
  }));
  return [...before, ...life];
}

/** 0 for none. */
function recordTypeOf(number: number): string | null {
  return number === 0 ? null : `012L2O00000000${number}`;
}

/** Rows of one second go in backwards, so that only their ids tell the order. */
function addHistory({ chance, nasty, sink }: Making, deal: NastyDeal, nextRow: () => string): void {
  const isOrphaned = chance.happens(nasty.traits.orphaned);
  const rows = deal.steps.map((step) => ({
    Id: nextRow(),
    OpportunityId: isOrphaned ? deal.id.replace('006L2O', '006GON') : deal.id,
    ...deal.currency,
    StageName: step.stage.name,
    Amount: cents(step.amount),
    CloseDate: nasty.traits.noCloseDate > 0 && chance.happens(nasty.traits.noCloseDate) ? null : dateOf(step.close),
    Probability: chance.happens(97) ? Decimal.ofInteger(step.stage.probability) : null,
    ForecastCategory: step.stage.category,
    CreatedDate: momentOf(step),
  }));
  for (const row of rows.toReversed()) sink.add('OpportunityHistory', row);
}

export function cents(amount: number | null): Decimal | null {
  return amount === null ? null : Decimal.ofInteger(amount);
}
