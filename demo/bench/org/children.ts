import { Decimal } from '../../../local-org/values/decimal.ts';
import type { Chance } from '../../northgate/chance.ts';
import type { Row } from '../../northgate/row.ts';
import { DAY_SECONDS, dateOf, LAST_DAY, LATEST_SECOND, momentAt, momentOf } from './calendar.ts';
import type { Deal, State } from './deals.ts';
import type { Sink } from './sink.ts';

/** Each three, five on average. */
const ROLES = [0, 1, 3, 4, 7];
const LINES = [0, 2, 3, 4, 6];
const ACTIVITIES = [0, 2, 5, 8, 10];
const LATEST = LAST_DAY * DAY_SECONDS + LATEST_SECOND;
/** The platform archives activities after a year. */
const ARCHIVED_BEFORE = LATEST - 365 * DAY_SECONDS;
const CENTS = 2;
const HOUR = 3600;

export function cents(amount: number | null): Decimal | null {
  return amount === null ? null : Decimal.ofUnscaled(BigInt(amount), CENTS);
}

/** One row for each state. */
export function addHistory(sink: Sink, deal: Deal): void {
  if (!deal.hasHistory) return;
  for (const state of deal.states) sink.add('OpportunityHistory', historyRow(deal, state));
}

function historyRow(deal: Deal, state: State): Row {
  return {
    OpportunityId: deal.id,
    StageName: state.stage.name,
    Amount: cents(state.amount),
    CloseDate: dateOf(state.close),
    Probability: state.hasProbability ? Decimal.ofInteger(state.stage.probability) : null,
    ForecastCategory: state.stage.category,
    CreatedDate: momentAt(state.at),
  };
}

/** Completed and open tasks, meetings that have taken place, are yet to come or fill a day, and some that were deleted. */
export function addActivities(sink: Sink, chance: Chance, deal: Deal): void {
  const last = deal.states.at(-1)?.at ?? deal.created;
  for (let left = chance.pick(ACTIVITIES); left > 0; left -= 1) {
    const at = chance.between(deal.created, Math.min(LATEST, last + 30 * DAY_SECONDS));
    if (chance.happens(75)) sink.add('Task', taskRow(chance, deal.id, at));
    else sink.add('Event', eventRow(chance, deal.id, at));
  }
}

export function taskRow(chance: Chance, what: string | null, at: number, who: string | null = null): Row {
  const isDone = chance.happens(94);
  return {
    WhatId: what,
    WhoId: who,
    Subject: 'Call',
    Status: isDone ? 'Completed' : 'Not Started',
    Priority: 'Normal',
    IsClosed: isDone,
    IsArchived: at < ARCHIVED_BEFORE,
    IsDeleted: chance.happens(2),
    CompletedDateTime: isDone ? momentAt(at) : null,
    CreatedDate: momentAt(at),
  };
}

function eventRow(chance: Chance, what: string, at: number): Row {
  const isAllDay = chance.happens(20);
  const later = chance.happens(10) ? chance.between(1, 20) * DAY_SECONDS : 0;
  const start = isAllDay ? momentOf(Math.floor((at + later) / DAY_SECONDS), 0) : momentAt(at + later);
  return {
    WhatId: what,
    Subject: 'Meeting',
    IsAllDayEvent: isAllDay,
    IsArchived: at < ARCHIVED_BEFORE,
    IsDeleted: chance.happens(2),
    StartDateTime: start,
    EndDateTime: start,
    DurationInMinutes: 30,
    CreatedDate: momentAt(at),
  };
}

export function addRoles(sink: Sink, chance: Chance, deal: Deal, contacts: readonly string[]): void {
  const last = deal.states.at(-1)?.at ?? deal.created;
  for (let left = chance.pick(ROLES); left > 0; left -= 1)
    sink.add('OpportunityContactRole', {
      OpportunityId: deal.id,
      ContactId: chance.pick(contacts),
      Role: 'Evaluator',
      CreatedDate: momentAt(chance.between(deal.created, last)),
    });
}

/** Lines at or under their list price; some products are free by the list. */
export function addLines(sink: Sink, chance: Chance, deal: Deal): void {
  const last = deal.states.at(-1)?.at ?? deal.created;
  const discount = chance.along([0, 5, 10, 18, 30, 55]);
  for (let left = chance.pick(LINES); left > 0; left -= 1) {
    const list = chance.happens(3) ? 0 : chance.between(1_000, 500_000);
    const quantity = chance.between(1, 40);
    const price = Math.floor((list * (100 - discount)) / 100);
    sink.add('OpportunityLineItem', {
      OpportunityId: deal.id,
      ListPrice: chance.happens(1) ? null : cents(list),
      Quantity: Decimal.ofInteger(quantity),
      UnitPrice: cents(price),
      TotalPrice: cents(price * quantity),
      CreatedDate: momentAt(chance.between(deal.created, last)),
    });
  }
}

const KINDS = ['Contract', 'Order', 'Asset', 'Case', 'Task'] as const;

/** A quote for some; after a win something on the account, mostly within a month. */
export function addAround(sink: Sink, chance: Chance, deal: Deal, accountId: string | null): void {
  const last = deal.states.at(-1);
  if (last === undefined) return;
  if (chance.happens(55)) sink.add('Quote', quoteRow(deal, chance.between(deal.created, last.at)));
  if (!last.stage.isWon || accountId === null || chance.happens(30)) return;
  const at = last.at + chance.between(-2, 50) * DAY_SECONDS + chance.between(0, HOUR);
  if (at <= LATEST) addFollowUp(sink, chance, accountId, at);
}

function quoteRow(deal: Deal, at: number): Row {
  return { OpportunityId: deal.id, Name: 'Quote', Status: 'Presented', CreatedDate: momentAt(at) };
}

function addFollowUp(sink: Sink, chance: Chance, accountId: string, at: number): void {
  const kind = chance.pick(KINDS);
  if (kind === 'Task') sink.add(kind, taskRow(chance, accountId, at));
  else sink.add(kind, { AccountId: accountId, Status: 'New', CreatedDate: momentAt(at) });
}
