import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { NASTY_ORGS, type NastyOrg } from '../nastyOrgs/traits.ts';
import { IS_WIDE, SEED } from './scope.ts';
import { SmallOrg } from './support.ts';

// Nasty orgs, with rows of the same second, credits and several currencies: what they come to follows from the rows, and not from
// the order in which they are stored, numbered and read.

const DEALS = IS_WIDE ? 150 : 60;
const RUNS = IS_WIDE ? 4 : 1;
const STREAMS = 6;
const SUITED = IS_WIDE ? [0, 2, 3, 4, 9] : [2];
const TABLES = [
  ...['Opportunity', 'OpportunityHistory', 'OpportunityLineItem', 'OpportunityContactRole', 'Quote'],
  ...['Account', 'Lead', 'LeadHistory', 'Contact', 'Task', 'Event', 'Contract', 'Order', 'Asset', 'Case'],
];

interface Read {
  readonly nasty: NastyOrg;
  readonly small: SmallOrg;
  readonly told: ReadonlyMap<string, string>;
  readonly past: readonly string[];
}

let orgs: readonly Read[] = [];

before(() => {
  orgs = SUITED.map((place) => {
    const nasty = { ...(NASTY_ORGS[place] as NastyOrg), seed: SEED + place, deals: DEALS };
    const small = new SmallOrg(nasty);
    return { nasty, small, told: small.readingsOn(nasty.asOf), past: small.backCast() };
  });
});

after(() => orgs.forEach(({ small }) => small.close()));

const order = fc.array(fc.nat(), { minLength: DEALS, maxLength: DEALS });
const chunk = fc.constantFrom(1, 7, 23, 200);
const mix = fc.record({ deals: order, leads: order, seed: fc.nat(10_000), chunk });

test('in whatever order rows are stored and numbered, and in chunks of any size, they come to the same', (context) => {
  context.diagnostic(`seed ${SEED}`);
  for (const { nasty, small, told, past } of orgs) {
    assert.equal(told.size, 36);
    fc.assert(
      fc.property(mix, (one) => {
        small.reorder(one.deals);
        small.reorderLeads(one.leads);
        small.scramble(TABLES, one.seed);
        assert.deepEqual(small.readingsOn(nasty.asOf, Array<number>(STREAMS).fill(one.chunk)), told, nasty.name);
        assert.deepEqual(small.backCast(), past, nasty.name);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  }
});

test('chunks of one record each come to the same', () => {
  for (const { nasty, small, told } of orgs) {
    assert.deepEqual(small.readingsOn(nasty.asOf, Array<number>(STREAMS).fill(1)), told);
    const [[rows = 0] = []] = small
      .select('SELECT count(*) FROM Opportunity WHERE IsDeleted = 0')
      .map((row) => row.map(Number));
    assert.equal(small.dealChunks(), rows, 'one at a time');
  }
});
