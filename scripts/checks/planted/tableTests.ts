import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { findingText } from '../finding.ts';
import type { Check } from '../gate.ts';
import { Copy } from './copy.ts';
import { problemOf } from './problem.ts';
import type { Plant } from './plant.ts';
import { SEED } from './seed.ts';
import type { Valid } from './valid.ts';

/** The tree whose sources are under test; only what surrounds its package is copied. */
const TREE = path.join(import.meta.dirname, '../../..');

/**
 * One test for each planted fault and each valid construct, over the seed alone: a fault has to be named at its file and line, and
 * nothing may be said of a valid construct or of the seed itself.
 */
export function tableTests(check: Check, faults: readonly Plant[], valid: readonly Valid[]): void {
  const copy = new Copy(TREE, false);
  after(() => copy.remove());
  copy.plant(SEED);
  const said = async (): Promise<readonly string[]> => (await check(copy.root)).map(findingText);

  test('nothing is said of the seed', () => copy.during([], async () => assert.deepEqual(await said(), [])));
  for (const { name, edits } of valid)
    test(`accepted: ${name}`, () => copy.during(edits, async () => assert.deepEqual(await said(), [])));
  for (const fault of faults)
    test(`refused: ${fault.name}`, () =>
      copy.during(fault.edits, async () => assert.equal(problemOf(copy, fault, await check(copy.root)), null)));
}
