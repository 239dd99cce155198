import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scales } from '../reference/catalogue.ts';
import { METRIC_KEYS } from '../reference/reference.ts';
import { PRESENT } from './present.ts';
import { NASTY_ORGS } from './traits.ts';

// What the comparison of product and reference proves is worth as much as the orgs it runs on.

test('the reference works out every metric of the catalogue, and no other', () => {
  assert.deepEqual([...METRIC_KEYS].sort(), [...scales().keys()].sort());
});

test('there are at least twelve orgs, each with a name and a seed of its own', () => {
  assert.ok(NASTY_ORGS.length >= 12);
  assert.equal(new Set(NASTY_ORGS.map(({ name }) => name)).size, NASTY_ORGS.length);
  assert.equal(new Set(NASTY_ORGS.map(({ seed }) => seed)).size, NASTY_ORGS.length);
});

test('every trait is of one of the orgs', () => {
  const seeds = new Set(NASTY_ORGS.map(({ seed }) => seed));
  assert.deepEqual(
    PRESENT.filter(({ seed }) => !seeds.has(seed)).map(({ name }) => name),
    [],
  );
});
