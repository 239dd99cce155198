import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { SmallOrg } from './support.ts';

const OPPORTUNITIES = 300;
const AS_OF = '2026-09-30';
const STREAMS = 6;
const RUNS = 3;
const SEED = 2026;

const small = new SmallOrg(OPPORTUNITIES);

after(() => small.close());

test('duplicates are the same in whatever order the accounts come, and in chunks of any size', () => {
  const TWINS = ['Firm 0000003', '"Firm 0000003"', 'Firm 0000003, Inc.', 'FIRM 0000007', 'Other'];
  small.org.data.importRows(
    'Account',
    TWINS.map((Name) => ({ Name, Website: Name === 'Other' ? 'http://firm0000009.example/' : null })),
  );
  const accounts = Number(small.select('SELECT count(*) FROM Account')[0]?.[0]);
  const told = small.readingsOn(AS_OF).get('duplicate-accounts');
  assert.match(told ?? '', /^measured [1-9]/);
  const order = fc.array(fc.nat(), { minLength: accounts, maxLength: accounts });
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: STREAMS, maxLength: STREAMS });
  fc.assert(
    fc.property(sizes, order, (chunkSizes, numbers) => {
      small.mixAccounts(numbers);
      assert.equal(small.readingsOn(AS_OF, chunkSizes).get('duplicate-accounts'), told);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
});

test('chunks of any size, in any order, come to the same, on the day itself and at the quarter ends before it', () => {
  const readings = small.readingsOn(AS_OF);
  const past = small.backCast();
  assert.equal(readings.size, 36);
  assert.equal(past.length, 8 * 7);
  const measured = [...readings.values()].filter((text) => text.startsWith('measured'));
  assert.ok(measured.length >= 30, `only ${measured.length} metrics are measured`);
  const [[rows = 0] = []] = small
    .select('SELECT count(*) FROM Opportunity WHERE IsDeleted = 0')
    .map((row) => row.map(Number));
  const sizes = fc.array(fc.integer({ min: 7, max: 400 }), { minLength: STREAMS, maxLength: STREAMS });
  const order = fc.array(fc.nat(), { minLength: OPPORTUNITIES, maxLength: OPPORTUNITIES });
  fc.assert(
    fc.property(sizes, order, (chunkSizes, numbers) => {
      small.reorder(numbers);
      assert.deepEqual(small.readingsOn(AS_OF, chunkSizes), readings);
      assert.deepEqual(small.dealChunks(), Math.ceil(rows / (chunkSizes[0] ?? 1)), 'the chunks are those asked for');
      assert.deepEqual(small.backCast(), past);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
});
