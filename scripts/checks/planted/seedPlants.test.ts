import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { GATES } from '../gates.ts';
import { Copy } from './copy.ts';
import { SEED_PLANTS } from './plants.ts';
import { problemOf } from './problem.ts';
import { SEED } from './seed.ts';

const copy = new Copy(path.join(import.meta.dirname, '../../..'), false);
after(() => copy.remove());
copy.plant(SEED);

for (const plant of SEED_PLANTS)
  test(`refused by ${plant.gate}: ${plant.name}`, async () => {
    const gate = GATES.find(({ name }) => name === plant.gate);
    assert.ok(gate);
    const check = await gate.load();
    await copy.during(plant.edits, async () => assert.equal(problemOf(copy, plant, await check(copy.root)), null));
  });
