import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { idsUnder } from '../northgate/ids.ts';
import { buildNasty } from '../nastyOrgs/build.ts';
import { NASTY_ORGS } from '../nastyOrgs/traits.ts';
import { AS_OF, amount, day, deal, noon, oddOrg, times } from '../oddOrgs/evidence.ts';
import type { Reading } from './judge.ts';
import { Reference } from './reference.ts';
import { PEAKS, WORSE } from './worse.ts';

// On the reference, which reads an org in a tenth of a second. The comparison carries what holds here over to the product.

/** Sharper than the six decimals of a reading. */
const NEARLY = 1e-9;
const RUNS = 2;
const [NASTY] = NASTY_ORGS;
/** What an org that records nothing may be good at. Source: the evidence catalogue, "Born closed". */
const ALLOWED = new Set([
  ...['source-known', 'firmographics', 'closed-fields', 'quarter-end-load', 'revenue-concentration'],
  ...['duplicate-accounts', 'users-active'],
]);
/** Enters no sum, whatever its level. */
const SHOWN_ALONE = 'top-closer-share';

let folder: string;
let databaseFile: string;
let good: ReadonlyMap<string, Reading>;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'worse-'));
  databaseFile = path.join(folder, 'org.sqlite');
  if (NASTY !== undefined) buildNasty(NASTY, databaseFile).close();
  good = changed([]);
});

after(() => rmSync(folder, { recursive: true }));

function readings(file: string, asOf: string, timeZone: string): ReadonlyMap<string, Reading> {
  const reference = new Reference(file, timeZone);
  try {
    return reference.readingsOn(asOf, asOf, false);
  } finally {
    reference.close();
  }
}

/** The org after the statements, in a copy of its database. */
function changed(statements: readonly string[]): ReadonlyMap<string, Reading> {
  const copy = path.join(folder, 'copy.sqlite');
  for (const end of ['', '-wal', '-shm']) rmSync(`${copy}${end}`, { force: true });
  copyFileSync(databaseFile, copy);
  const database = new DatabaseSync(copy);
  for (const statement of statements) database.exec(statement);
  database.close();
  return readings(copy, NASTY?.asOf ?? AS_OF, NASTY?.timeZone ?? 'UTC');
}

for (const [metric, worse] of Object.entries(WORSE))
  test(`${metric}: a worse org has no better level`, () => {
    const before = good.get(metric);
    let hasMoved = false;
    assert.ok(before !== undefined, metric);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 8 }), (every, rest) => {
        const chosen = (column: string): string =>
          `CAST(substr(${column}, 7, 9) AS INTEGER) % ${every} <= ${rest % every}`;
        const bad = changed(worse(chosen)).get(metric);
        hasMoved ||= bad?.value !== before.value;
        if (before.level === null || bad === undefined || bad.level === null) return;
        if ((before.value ?? 0) > (PEAKS[metric] ?? Infinity)) return;
        assert.ok(bad.level <= before.level + NEARLY, `${before.level} → ${bad.level}`);
      }),
      { numRuns: RUNS, seed: 10 },
    );
    assert.ok(hasMoved, 'what is made worse is what the metric looks at');
  });

test('an org that records nothing is good at little', () => {
  const file = path.join(folder, 'bare.sqlite');
  const org = oddOrg({ databaseFile: file });
  const bare = fc.record({
    count: fc.integer({ min: 20, max: 120 }),
    spread: fc.integer({ min: 1, max: 364 }),
    worth: fc.nat(9999),
  });
  fc.assert(
    fc.property(bare, ({ count, spread, worth }) => {
      org.clear('Opportunity');
      const nextId = idsUnder('006');
      org.importRows(
        'Opportunity',
        times(count, (place) => {
          const closed = -(place % spread);
          const values = {
            Id: nextId(),
            Amount: amount(worth + place),
            CreatedDate: noon(closed),
            CloseDate: day(closed),
          };
          return deal('Closed Won', closed, { ...values, OwnerId: `005L2O00000000${place % 9}` });
        }),
      );
      const best = [...readings(file, AS_OF, 'UTC')].filter(([, { level }]) => level === 4).map(([metric]) => metric);
      assert.deepEqual(
        best.filter((metric) => !ALLOWED.has(metric) && metric !== SHOWN_ALONE),
        [],
      );
    }),
    { numRuns: 10, seed: 10 },
  );
  org.close();
});
