import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tree } from '../fixture.ts';
import { checkReference } from './check.ts';

const OUTPUT = [
  'an org, 2026-03-31, win-rate',
  '    product   measured, value 50.000000, sample 20, level 4.000000',
  '    reference tooFew, value –, sample 20, level –',
  'an org: 2 readings, 1 differ, 0.1 s',
].join('\n');

function treeThatPrints(output: string, exit: number): Tree {
  return new Tree({
    'demo/reference.ts': `console.log(${JSON.stringify(output)});\nprocess.exitCode = ${exit};\n`,
  });
}

test('a reading that differs is a finding with org, day, metric and what each side says', (context) => {
  const tree = treeThatPrints(OUTPUT, 1);
  context.after(() => tree.remove());
  const findings = checkReference(tree.root);
  assert.deepEqual(
    findings.map(({ message }) => message),
    [
      'an org, 2026-03-31, win-rate: product measured, value 50.000000, sample 20, level 4.000000; ' +
        'reference tooFew, value –, sample 20, level –',
    ],
  );
});

test('a comparison without differences has no finding, one that breaks off throws', (context) => {
  const sound = treeThatPrints('an org: 2 readings, 0 differ, 0.1 s', 0);
  const broken = treeThatPrints('', 1);
  context.after(() => [sound, broken].forEach((tree) => tree.remove()));
  assert.deepEqual(checkReference(sound.root), []);
  assert.throws(() => checkReference(broken.root), /ended with 1/);
});
