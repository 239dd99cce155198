import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { ApexDate } from '../../local-org/values/date.ts';
import { ApexDatetime } from '../../local-org/values/datetime.ts';
import { Decimal } from '../../local-org/values/decimal.ts';
import type { Value } from '../../local-org/values/value.ts';
import { LOST, OPEN, WON } from '../bench/org/stages.ts';
import type { Row } from '../northgate/row.ts';
import { SmallOrg } from './support.ts';

const OPPORTUNITIES = 500;
const AS_OF = '2026-06-30';
const RUNS = 3;
const SEED = 2026;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The first moment after T in Berlin, two hours before that of Greenwich. */
const AFTER = Date.UTC(2026, 6, 1) - 2 * HOUR_MS;
const STAGES = [...OPEN, WON, LOST];
const LEAD_STATUSES = ['Open - Not Contacted', 'Working - Contacted', 'Closed - Not Converted'];

const small = new SmallOrg(OPPORTUNITIES);
const dealIds = small.select('SELECT OpportunityId FROM OpportunityHistory GROUP BY 1').map(String);
const leadIds = small.select('SELECT Id FROM Lead WHERE IsConverted = 0').map(String);
const accountIds = small.select('SELECT Id FROM Account').map(String);

after(() => small.close());

/** Something that happens after T. */
interface Happening {
  readonly kind:
    | 'history'
    | 'deal'
    | 'task'
    | 'event'
    | 'lead'
    | 'call'
    | 'conversion'
    | 'status'
    | 'quote'
    | 'role'
    | 'line'
    | 'follow';
  readonly place: number;
  /** Milliseconds after T; often the very first. */
  readonly later: number;
  readonly number: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom<Happening['kind'][]>(
    'history',
    'deal',
    'task',
    'event',
    'lead',
    'call',
    'conversion',
    'status',
    'quote',
    'role',
    'line',
    'follow',
  ),
  place: fc.nat(),
  later: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 80 * 24 }).map((hours) => hours * HOUR_MS),
  ),
  number: fc.nat(1000),
});

test('nothing dated after T changes an exact or a near metric at T', () => {
  const told = exactAndNear(small.readingsOn(AS_OF));
  const measured = [...told.values()].filter((text) => text.startsWith('measured'));
  assert.ok(measured.length >= 22, `only ${measured.length} of ${told.size} metrics are measured`);
  fc.assert(
    fc.property(fc.array(happening, { minLength: 60, maxLength: 60 }), (happenings) => {
      for (const one of happenings) HAPPEN[one.kind](one);
      assert.deepEqual(exactAndNear(small.readingsOn(AS_OF)), told);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
});

test('the same rows dated on T do change them', () => {
  const told = exactAndNear(small.readingsOn(AS_OF));
  for (let place = 0; place < 200; place += 1)
    for (const kind of ['history', 'task', 'lead'] as const)
      HAPPEN[kind]({ kind, place, later: -HOUR_MS, number: place });
  const then = exactAndNear(small.readingsOn(AS_OF));
  for (const metric of ['win-rate', 'activity-logged', 'stale-open', 'past-due-open', 'lead-response'])
    assert.notEqual(then.get(metric), told.get(metric), metric);
});

function exactAndNear(readings: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const lookingBack = small.lookingBack();
  return new Map([...readings].filter(([metric]) => lookingBack.has(metric)));
}

const HAPPEN: Readonly<Record<Happening['kind'], (one: Happening) => void>> = {
  history: (one) => addHistory(one, chosen(dealIds, one)),
  deal: (one) => {
    const id = add('Opportunity', {
      ...stateOf(one),
      Name: 'Later',
      AccountId: chosen(accountIds, one),
      Type: 'Renewal',
      CreatedDate: moment(one),
    });
    addHistory(one, id);
  },
  task: (one) => {
    const made = new ApexDatetime(AFTER - DAY_MS * (one.number % 9));
    const what = one.number % 2 === 0 ? chosen(dealIds, one) : chosen(accountIds, one);
    add('Task', {
      WhatId: what,
      IsClosed: true,
      CompletedDateTime: moment(one),
      CreatedDate: made > moment(one) ? moment(one) : made,
    });
  },
  event: (one) => {
    add('Event', {
      WhatId: chosen(dealIds, one),
      StartDateTime: moment(one),
      CreatedDate: new ApexDatetime(AFTER - DAY_MS),
    });
  },
  lead: (one) => {
    add('Lead', { LastName: 'Later', Company: 'Later', Status: LEAD_STATUSES[0] ?? null, CreatedDate: moment(one) });
  },
  call: (one) => {
    add('Task', {
      WhoId: chosen(leadIds, one),
      IsClosed: true,
      CompletedDateTime: moment(one),
      CreatedDate: moment(one),
    });
  },
  conversion: (one) => {
    const contactId = add('Contact', { LastName: 'Later', CreatedDate: moment(one) });
    const day = new ApexDate(Math.floor((moment(one).time + 2 * HOUR_MS) / DAY_MS));
    small.org.data.store.update(
      small.org.data.store.object('Lead'),
      chosen(leadIds, one),
      new Map<string, Value>([
        ['isconverted', true],
        ['converteddate', day],
        ['convertedcontactid', contactId],
      ]),
    );
  },
  status: (one) => {
    const id = chosen(leadIds, one);
    const { store } = small.org.data;
    const before = store.read(store.object('Lead'), id)?.get('status') ?? null;
    const status = LEAD_STATUSES[one.number % LEAD_STATUSES.length] ?? null;
    add('LeadHistory', { LeadId: id, Field: 'Status', OldValue: before, NewValue: status, CreatedDate: moment(one) });
    store.update(store.object('Lead'), id, new Map([['status', status]]));
  },
  quote: (one) => {
    add('Quote', { OpportunityId: chosen(dealIds, one), Name: 'Later', CreatedDate: moment(one) });
  },
  role: (one) => {
    add('OpportunityContactRole', { OpportunityId: chosen(dealIds, one), CreatedDate: moment(one) });
  },
  line: (one) => {
    add('OpportunityLineItem', {
      OpportunityId: chosen(dealIds, one),
      Quantity: Decimal.ofInteger(1),
      CreatedDate: moment(one),
    });
  },
  follow: (one) => {
    const objects = ['Contract', 'Order', 'Asset', 'Case'] as const;
    add(objects[one.number % objects.length] ?? 'Case', {
      AccountId: chosen(accountIds, one),
      CreatedDate: moment(one),
    });
  },
};

/** A change of a deal, on its history and in its present values. Histories are told in order of time, and so are these. */
function addHistory(one: Happening, dealId: string): void {
  const { store } = small.org.data;
  const state = stateOf(one);
  add('OpportunityHistory', { ...state, OpportunityId: dealId, CreatedDate: moment(one) });
  store.update(
    store.object('Opportunity'),
    dealId,
    new Map<string, Value>([
      ['stagename', state.StageName],
      ['amount', state.Amount],
      ['closedate', state.CloseDate],
    ]),
  );
}

function stateOf({ number, place }: Happening) {
  const stage = STAGES[place % STAGES.length] ?? WON;
  return {
    StageName: stage.name,
    Amount: Decimal.ofInteger(number * 100),
    CloseDate: ApexDate.of(2026, 1 + (number % 12), 15),
    ForecastCategory: stage.category,
  };
}

function moment({ later }: Happening): ApexDatetime {
  return new ApexDatetime(AFTER + later);
}

function chosen(ids: readonly string[], { place }: Happening): string {
  return ids[place % ids.length] ?? '';
}

function add(object: string, row: Row): string {
  return small.org.data.importRows(object, [row])[0] ?? '';
}
