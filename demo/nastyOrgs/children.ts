import type { Making } from './build.ts';
import { dateOf } from './clock.ts';
import { cents, type NastyDeal } from './deals.ts';

/** The fault of a line that takes something back. */
const RETURNED = 3;
const CONTACT = '003L2O000000999';

/** Lines, quotes, contact roles, activities, and what begins for the customer after the close. */
export function addChildren(making: Making, deal: NastyDeal): void {
  addLines(making, deal);
  addRoles(making, deal);
  addActivities(making, deal);
  addStarts(making, deal);
}

function closeOf({ steps }: NastyDeal): number {
  return steps.at(-1)?.close ?? 0;
}

function addLines({ chance, clock, sink, nasty }: Making, deal: NastyDeal): void {
  const created = (): number => Math.min(clock.t + 2, closeOf(deal) - chance.pick([0, 1, 20, -2]));
  for (let left = chance.pick([0, 0, 1, 2, 3]); left > 0; left -= 1) {
    const price = chance.pick([null, 0, 100, 250, 999, 1000, 5000, 480]);
    const quantity = chance.between(1, 9);
    const total = Math.floor(((price ?? 300) * quantity * chance.between(50, 105)) / 100);
    const fault = nasty.traits.brokenLine > 0 && chance.happens(nasty.traits.brokenLine) ? chance.between(1, 3) : 0;
    const sign = fault === RETURNED ? -1 : 1;
    sink.add('OpportunityLineItem', {
      OpportunityId: deal.id,
      ...deal.currency,
      ListPrice: cents(price),
      Quantity: fault === 1 ? null : cents(sign * quantity),
      TotalPrice: fault === 2 ? null : cents(sign * total),
      IsDeleted: chance.happens(nasty.traits.deleted),
      CreatedDate: clock.momentOn(created()),
    });
  }
  if (nasty.options.absentObjects?.includes('Quote') !== true && chance.happens(40))
    sink.add('Quote', {
      Name: 'Quote',
      OpportunityId: deal.id,
      ...deal.currency,
      IsDeleted: chance.happens(nasty.traits.deleted),
      CreatedDate: clock.momentOn(created()),
    });
}

function addRoles({ chance, clock, sink, nasty }: Making, deal: NastyDeal): void {
  for (let left = chance.pick([0, 1, 2, 2, 3]); left > 0; left -= 1)
    sink.add('OpportunityContactRole', {
      OpportunityId: deal.id,
      ContactId: CONTACT,
      IsDeleted: chance.happens(nasty.traits.deleted),
      CreatedDate: clock.momentOn(clock.t - chance.pick([0, 1, 30, 100, -1])),
    });
}

function addActivities({ chance, clock, sink, nasty }: Making, { id: WhatId, owner }: NastyDeal): void {
  for (let left = chance.pick([0, 0, 1, 2]); left > 0; left -= 1) {
    const day = clock.t - chance.pick([-1, 0, 1, 28, 29, 30, 31, 58, 59, 60, 61, 200]);
    const IsDeleted = chance.happens(nasty.traits.deleted);
    const row = {
      WhatId,
      OwnerId: owner,
      IsDeleted,
      IsArchived: chance.happens(20),
      CreatedDate: clock.momentOn(day - 1),
    };
    if (chance.happens(50)) {
      const CompletedDateTime = chance.happens(85) ? clock.momentOn(day) : null;
      const isDone = CompletedDateTime !== null;
      sink.add('Task', {
        ...row,
        Subject: 'Call',
        Status: isDone ? 'Completed' : 'Open',
        IsClosed: isDone,
        CompletedDateTime,
      });
    } else sink.add('Event', { ...row, Subject: 'Meeting', StartDateTime: clock.momentOn(day), DurationInMinutes: 30 });
  }
}

function addStarts({ chance, clock, sink, nasty }: Making, deal: NastyDeal): void {
  if (deal.steps.at(-1)?.stage.isWon !== true || chance.happens(30)) return;
  const day = closeOf(deal) + chance.pick([-1, 0, 1, 15, 29, 30, 31]);
  const common = { IsDeleted: chance.happens(nasty.traits.deleted), CreatedDate: clock.momentOn(day) };
  const WhatId = chance.happens(50) ? deal.account : deal.id;
  const OwnerId = chance.happens(50) ? deal.owner : '005L2O000000001';
  const { account: AccountId } = deal;
  const activity = { ...common, WhatId, OwnerId };
  switch (chance.between(1, 6)) {
    case 1:
      sink.add('Contract', { ...common, AccountId, StartDate: dateOf(day) });
      break;
    case 2:
      sink.add('Order', { ...common, AccountId, EffectiveDate: dateOf(day) });
      break;
    case 3:
      sink.add('Asset', { ...common, AccountId, Name: 'Asset' });
      break;
    case 4:
      sink.add('Case', { ...common, AccountId, Subject: 'Start' });
      break;
    case 5:
      sink.add('Event', {
        ...activity,
        Subject: 'Kick-off',
        StartDateTime: clock.momentOn(day + 40),
        DurationInMinutes: 30,
      });
      break;
    default:
      sink.add('Task', { ...activity, Subject: 'Hand over', Status: 'Open', IsClosed: false });
  }
}
