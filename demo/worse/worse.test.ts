import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { scales } from '../reference/catalogue.ts';
import { BETTER, TOO_MUCH } from './beginnings.ts';
import { chosenBy, type ChangedOrg, type Side, type Told } from './changedOrg.ts';
import { IS_WIDE, SEED } from '../properties/scope.ts';
import { generatedOrgs } from './generatedOrgs.ts';
import { PEAKS, WORSE, type Worse } from './worse.ts';

// By the product's own Apex and by the reference, each judged by what itself said of the org before.

/** Sharper than the six decimals of a reading. */
const NEARLY = 1e-9;
const RUNS = IS_WIDE ? 3 : 1;
/** Of the deals that are made good before they are made worse. */
const MOST = chosenBy(5, 2);
const SIDES = IS_WIDE ? (['byReference', 'byProduct'] as const) : (['byProduct'] as const);

const catalogue = scales();
let orgs: readonly ChangedOrg[] = [];

before(() => {
  orgs = generatedOrgs();
});

after(() => orgs.forEach((org) => org.close()));

interface Change {
  readonly divisor: number;
  readonly rest: number;
}

const change: fc.Arbitrary<Change> = fc
  .integer({ min: 2, max: 7 })
  .chain((divisor) => fc.record({ divisor: fc.constant(divisor), rest: fc.nat(divisor - 2) }));

function statements(org: ChangedOrg, worse: Worse | undefined, { divisor, rest }: Change): readonly string[] {
  return worse?.({ ...org.setting, chosen: chosenBy(divisor, rest), share: rest / divisor }) ?? [];
}

function better(org: ChangedOrg, metric: string): readonly string[] {
  return BETTER[metric]?.({ ...org.setting, chosen: MOST, share: 0 }) ?? [];
}

interface Measured {
  readonly value: number | null;
  readonly level: number;
}

/** Null when it is not measured. */
function measured(told: Told | undefined): Measured | null {
  return told === undefined || told.level === null ? null : { value: told.value, level: told.level };
}

const untouched = new Map<Side, ReadonlyMap<string, Told>>();

/** Of the org as it was generated, read once for all metrics, or as it was made better for this one. */
function beforeChange(org: ChangedOrg, side: Side, metric: string): Measured | null {
  const first = better(org, metric);
  if (first.length > 0) return measured(org.during(first, () => side(metric)).get(metric));
  let all = untouched.get(side);
  if (all === undefined) untouched.set(side, (all = side()));
  return measured(all.get(metric));
}

test('every metric of the catalogue can be made worse', (context) => {
  context.diagnostic(`seed ${SEED}`);
  assert.deepEqual(new Set(Object.keys(WORSE)), new Set(catalogue.keys()));
});

for (const [metric, worse] of Object.entries(WORSE))
  test(`${metric}: a worse org has no better level`, () => {
    const fallen = new Set<string>();
    for (const org of orgs)
      for (const name of SIDES) {
        const side = org[name];
        const good = beforeChange(org, side, metric);
        if (good === null || (good.value ?? 0) > (PEAKS[metric] ?? Infinity)) continue;
        fc.assert(
          fc.property(change, (one) => {
            const all = [...better(org, metric), ...statements(org, worse, one)];
            const bad = measured(org.during(all, () => side(metric)).get(metric));
            if (bad === null) return;
            assert.ok(bad.level <= good.level + NEARLY, `${name}: ${good.level} → ${bad.level}`);
            if (bad.level < good.level) fallen.add(name);
          }),
          { numRuns: RUNS, seed: SEED },
        );
      }
    assert.deepEqual([...fallen].sort(), [...SIDES].sort(), 'what is made worse is what the metric looks at');
  });

for (const [metric, more] of Object.entries(TOO_MUCH))
  test(`${metric}: beyond the peak more is no better`, () => {
    const peak = PEAKS[metric] ?? NaN;
    for (const org of orgs)
      for (const name of SIDES) {
        const levels = [chosenBy(6, 3), chosenBy(6, 4)]
          .map((chosen) => more({ ...org.setting, chosen, share: 0 }))
          .map((all) => measured(org.during(all, () => org[name](metric)).get(metric)))
          .filter((told) => told !== null && (told.value ?? 0) > peak)
          .map((told) => told?.level ?? NaN);
        for (const [place, level] of levels.entries())
          assert.ok(level < 4 && level <= (levels[place - 1] ?? 4) + NEARLY, `${name}: ${levels.join(' → ')}`);
        assert.ok(levels.length > 0 || org !== orgs[0], 'the org is beyond the peak');
      }
  });
