import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { managerOf } from '../company.ts';
import { idsUnder } from '../northgate/ids.ts';
import { amount, AS_OF, day, deal, noon, oddOrg, times, type Row } from '../oddOrgs/evidence.ts';
import { IS_WIDE, SEED } from './scope.ts';
import { toldBy, type Told } from './told.ts';

// An org that records nothing but how deals ended, read by the product's own Apex.

const METRICS = 36;
const RUNS = IS_WIDE ? 25 : 3;
const OWNERS = 12;
const CURRENCIES = ['EUR', 'USD', 'GBP'] as const;
/** What an org that records nothing may be good at. Source: the evidence catalogue, "Born closed". */
const ALLOWED = new Set([
  ...['source-known', 'firmographics', 'closed-fields', 'quarter-end-load', 'revenue-concentration'],
  ...['duplicate-accounts', 'users-active'],
]);
/** Enters no sum, whatever its level. */
const SHOWN_ALONE = 'top-closer-share';
/** As good as a lost deal can be recorded; whoever wins nothing has no revenue to share out. */
const ALLOWED_TO_LOSERS = new Set(['source-known', 'closed-fields', 'duplicate-accounts']);

interface Firm {
  readonly deals: number;
  readonly owners: number;
  /** Days before T on which the first of them closed. */
  readonly reach: number;
  readonly worth: number;
  /** One deal in so many is a credit; 0 for none. */
  readonly credits: number;
  readonly hasHistory: boolean;
  readonly isFilled: boolean;
  /** The deals are of several currencies, of which some have rates. */
  readonly hasCurrencies: boolean;
  readonly rates: number;
}

const firm: fc.Arbitrary<Firm> = fc.record({
  deals: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 20, max: 150 })),
  owners: fc.integer({ min: 1, max: OWNERS }),
  reach: fc.constantFrom(1, 90, 365, 1500),
  worth: fc.constantFrom(0, 1, 9999, 5_000_000),
  credits: fc.constantFrom(0, 0, 2, 3, 10),
  hasHistory: fc.boolean(),
  isFilled: fc.boolean(),
  hasCurrencies: fc.boolean(),
  rates: fc.integer({ min: 0, max: CURRENCIES.length }),
});

let plain: LocalOrg;
let manyCurrencies: LocalOrg;

before(() => {
  plain = oddOrg();
  manyCurrencies = oddOrg({ currencies: { isoCodes: [...CURRENCIES] } });
});

after(() => {
  plain.close();
  manyCurrencies.close();
});

function clear(org: LocalOrg): void {
  ['Opportunity', 'OpportunityHistory', 'Account', 'Lead'].forEach((object) => org.clear(object));
}

/** Reads an org of deals that ended in the stage on the day on which they were entered. */
function read(one: Firm, stage: string): ReadonlyMap<string, Told> {
  const org = one.hasCurrencies ? manyCurrencies : plain;
  clear(org);
  if (one.hasCurrencies) seedRates(org, one.rates);
  const [nextId, nextAccount] = [idsUnder('006'), idsUnder('001')];
  const accounts = times(Math.ceil(one.deals / 3), (place) => accountRow(nextAccount(), place));
  org.importRows('Account', accounts);
  const rows = times(one.deals, (place) =>
    dealRow(one, stage, nextId(), accounts[place % accounts.length]?.['Id'] ?? null, place),
  );
  org.importRows('Opportunity', rows);
  if (one.hasHistory) org.importRows('OpportunityHistory', rows.map(historyRow));
  return all(toldBy(org, managerOf(org), AS_OF));
}

function seedRates(org: LocalOrg, rates: number): void {
  org.clear('CurrencyType');
  const known = CURRENCIES.slice(0, rates).map((IsoCode, place) => ({
    ...{ IsoCode, ConversionRate: amount(1 + place / 4), DecimalPlaces: 2, IsActive: true },
    IsCorporate: place === 0,
  }));
  org.importRows('CurrencyType', known);
}

function accountRow(Id: string, place: number): Row {
  const Name = `Firm ${'abcdefghijklmnopqrstuvwxyz'[place % 26] ?? ''}${place}`;
  return { Id, Name, Industry: 'Banking', NumberOfEmployees: 9, BillingCountry: 'DE', CreatedDate: noon(-2000) };
}

function dealRow(one: Firm, stage: string, Id: string, AccountId: Row[string] | null, place: number): Row {
  const closed = -((place * 37) % one.reach);
  const isCredit = one.credits > 0 && place % one.credits === 0;
  return deal(stage, closed, {
    ...{ Id, CreatedDate: noon(closed), Amount: amount((isCredit ? -1 : 1) * (one.worth + place)) },
    OwnerId: `005L2O0000000${String(100 + (place % one.owners))}`,
    ...(one.isFilled ? { AccountId, LeadSource: 'Web' } : { Type: null }),
    ...(one.hasCurrencies && { CurrencyIsoCode: CURRENCIES[place % CURRENCIES.length] ?? null }),
  });
}

function historyRow(row: Row): Row {
  const { Id: OpportunityId = null, StageName = null, CloseDate = null, Amount = null, CreatedDate = null } = row;
  return { OpportunityId, StageName, CloseDate, Amount, CreatedDate };
}

/** Every metric was looked at and none failed. */
function all(told: ReadonlyMap<string, Told>): ReadonlyMap<string, Told> {
  assert.equal(told.size, METRICS);
  assert.deepEqual(
    namesOf(told, ({ outcome }) => outcome === 'error'),
    [],
  );
  return told;
}

function namesOf(told: ReadonlyMap<string, Told>, isMeant: (one: Told) => boolean): readonly string[] {
  return [...told].filter(([, one]) => isMeant(one)).map(([metric]) => metric);
}

function isBest({ level }: Told): boolean {
  return level === 4;
}

test('an org whose deals are all entered as won is good at little', (context) => {
  context.diagnostic(`seed ${SEED}`);
  const reached = new Set<string>();
  fc.assert(
    fc.property(firm, (one) => {
      const best = namesOf(read(one, 'Closed Won'), isBest).filter((metric) => metric !== SHOWN_ALONE);
      for (const metric of best) reached.add(metric);
      assert.deepEqual(
        best.filter((metric) => !ALLOWED.has(metric)),
        [],
      );
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  assert.ok(reached.size > 0, 'some of what it does record is good');
});

test('an org whose deals are all entered as lost is good at what it filled in alone', () => {
  fc.assert(
    fc.property(firm, (one) => {
      const told = read(one, 'Closed Lost');
      const best = namesOf(told, isBest);
      assert.deepEqual(
        best.filter((metric) => !ALLOWED_TO_LOSERS.has(metric)),
        [],
      );
      const rate = told.get('win-rate');
      assert.equal(rate?.level ?? 0, 0);
    }),
    { numRuns: IS_WIDE ? RUNS : 1, seed: SEED, endOnFailure: true },
  );
});

test('an org without any record has no level at all', () => {
  clear(plain);
  const told = all(toldBy(plain, managerOf(plain), AS_OF));
  assert.deepEqual(
    namesOf(told, ({ level, outcome }) => level !== null || outcome === 'measured'),
    [],
  );
  assert.deepEqual(
    namesOf(told, ({ words }) => words.trim() === ''),
    [],
    'each says why',
  );
});

test('an org of one deal, or of days on which nothing closed, has no level either', () => {
  const one = { deals: 1, owners: 1, reach: 1, worth: 0, credits: 0, hasHistory: true, isFilled: true };
  for (const stage of ['Closed Won', 'Closed Lost']) {
    const told = read({ ...one, hasCurrencies: false, rates: 0 }, stage);
    assert.deepEqual(
      namesOf(told, ({ level }) => level !== null),
      [],
    );
  }
  clear(plain);
  plain.importRows(
    'Opportunity',
    times(40, () => deal('Qualification', 30, { CloseDate: day(400), CreatedDate: noon(-900) })),
  );
  const open = all(toldBy(plain, managerOf(plain), AS_OF));
  assert.equal(open.get('win-rate')?.level ?? null, null);
});
