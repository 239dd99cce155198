import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Tree } from '../fixture.ts';
import { checkPlants } from './check.ts';
import { Copy } from './copy.ts';
import { swap, type Plant } from './plant.ts';
import { TAB } from './seed/metadata.ts';

const tree = new Tree({ 'force-app/main/app/a.txt': 'first\n', 'node_modules/.keep': '' });
after(() => tree.remove());

const FAULT = swap('a label is not closed', 'metadata', 'not-xml', TAB, '</label>', '', '</CustomTab>');

async function missed(plant: Plant): Promise<readonly string[]> {
  const findings = await checkPlants(tree.root, [plant], () => undefined);
  return findings.filter((finding) => finding.rule === 'planted/missed').map((finding) => finding.message);
}

test('a fault that the gate finds in its place is not reported', async () => {
  assert.deepEqual(await missed(FAULT), []);
});

test('a fault found elsewhere, or by no rule of that name, is missed', async () => {
  assert.match((await missed({ ...FAULT, at: '<CustomTab' }))[0] ?? '', /expected metadata\/not-xml at .*:2, found/);
  assert.match((await missed({ ...FAULT, rule: 'metadata/suffix' }))[0] ?? '', /found metadata\/not-xml/);
});

test('a plant whose text is gone says so instead of passing', async () => {
  const stale: Plant = { ...FAULT, edits: [{ kind: 'replace', file: TAB, text: 'not there', by: '' }] };
  assert.match((await missed(stale))[0] ?? '', /no longer holds: not there/);
});

test('the copy is as before when the edits are taken back', async () => {
  const copy = new Copy(tree.root);
  try {
    await copy.during(
      [
        { kind: 'write', file: 'force-app/main/app/b.txt', text: 'new' },
        { kind: 'replace', file: 'force-app/main/app/a.txt', text: 'first', by: 'second' },
        { kind: 'delete', file: 'force-app/main/app/a.txt' },
      ],
      () => Promise.resolve(assert.equal(copy.read('force-app/main/app/a.txt'), null)),
    );
    assert.equal(copy.read('force-app/main/app/a.txt'), 'first\n');
    assert.equal(copy.read('force-app/main/app/b.txt'), null);
  } finally {
    copy.remove();
  }
});
