import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { scales } from '../reference/catalogue.ts';
import { BETTER, TOO_MUCH } from './beginnings.ts';
import { chosenBy, type ChangedOrg, type Told } from './changedOrg.ts';
import { IS_WIDE, SEED } from '../properties/scope.ts';
import { generatedOrgs } from './generatedOrgs.ts';
import { PEAKS, WORSE, type Worse } from './worse.ts';

// By the product's own Apex. In the wide run the reference must tell the same of every org that is made worse.

/** Sharper than the six decimals of a reading. */
const NEARLY = 1e-9;
/** Two readings of six decimals that are alike. */
const ALIKE = 1.1e-6;
const RUNS = IS_WIDE ? 3 : 1;
/** Of the deals that are made good before they are made worse. */
const MOST = chosenBy(5, 2);

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

/** What is told of the org after the statements. */
function told(org: ChangedOrg, metric: string, all: readonly string[]): Measured | null {
  return org.during(all, () => {
    const product = org.byProduct(metric).get(metric);
    if (IS_WIDE) assertSame(metric, product, org.byReference().get(metric));
    return measured(product);
  });
}

function assertSame(metric: string, product: Told | undefined, reference: Told | undefined): void {
  const isAlike = (a: number | null = null, b: number | null = null): boolean =>
    a === null || b === null ? a === b : Math.abs(a - b) <= ALIKE;
  const isSame =
    product?.outcome === reference?.outcome &&
    isAlike(product?.value, reference?.value) &&
    isAlike(product?.level, reference?.level);
  assert.ok(
    isSame,
    `${metric}: ${JSON.stringify(product)} by the product, ${JSON.stringify(reference)} by the reference`,
  );
}

const asGenerated = new Map<ChangedOrg, ReadonlyMap<string, Told>>();

/** Of the org as it was generated, read once for all metrics, or as it was made better for this one. */
function beforeChange(org: ChangedOrg, metric: string): Measured | null {
  const first = better(org, metric);
  if (first.length > 0) return told(org, metric, first);
  let all = asGenerated.get(org);
  if (all === undefined) asGenerated.set(org, (all = org.byProduct()));
  return measured(all.get(metric));
}

test('every metric of the catalogue can be made worse', (context) => {
  context.diagnostic(`seed ${SEED}`);
  assert.deepEqual(new Set(Object.keys(WORSE)), new Set(catalogue.keys()));
});

for (const [metric, worse] of Object.entries(WORSE))
  test(`${metric}: a worse org has no better level`, () => {
    let hasFallen = false;
    for (const org of orgs) {
      const good = beforeChange(org, metric);
      if (good === null || (good.value ?? 0) > (PEAKS[metric] ?? Infinity)) continue;
      fc.assert(
        fc.property(change, (one) => {
          const bad = told(org, metric, [...better(org, metric), ...statements(org, worse, one)]);
          if (bad === null) return;
          assert.ok(bad.level <= good.level + NEARLY, `${good.level} → ${bad.level}`);
          hasFallen ||= bad.level < good.level;
        }),
        { numRuns: RUNS, seed: SEED },
      );
    }
    assert.ok(hasFallen, 'what is made worse is what the metric looks at');
  });

for (const [metric, more] of Object.entries(TOO_MUCH))
  test(`${metric}: beyond the peak more is no better`, () => {
    for (const org of orgs) {
      const levels = [chosenBy(6, 3), chosenBy(6, 4)]
        .map((chosen) => told(org, metric, more({ ...org.setting, chosen, share: 0 })))
        .filter((one) => one !== null && (one.value ?? 0) > (PEAKS[metric] ?? NaN))
        .map((one) => one?.level ?? NaN);
      for (const [place, level] of levels.entries())
        assert.ok(level < 4 && level <= (levels[place - 1] ?? 4) + NEARLY, levels.join(' → '));
      assert.ok(levels.length > 0 || org !== orgs[0], 'the org is beyond the peak');
    }
  });
