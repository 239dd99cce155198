import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NASTY_ORGS } from '../nastyOrgs/traits.ts';
import { compareNasty, differenceLine } from './compare.ts';

// Two of the nasty orgs; `npm run check:full` has them all.
const SEEDS = new Set([3, 13]);

for (const nasty of NASTY_ORGS.filter(({ seed }) => SEEDS.has(seed)))
  test(`product and reference read the same: ${nasty.name}`, () => {
    const { differences, measured } = compareNasty(nasty);
    assert.deepEqual(differences.map(differenceLine), []);
    assert.ok(measured > 0, 'something is measured');
  });
