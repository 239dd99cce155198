import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutationFindings, summaryOf, type Tally } from './verdict.ts';

const SURVIVOR = { file: 'a.ts', line: 3, change: '< → <=' };

test('enough mutants killed is no finding, one too few makes every survivor one', () => {
  const enough: Tally = { killed: 9, survivors: [SURVIVOR] };
  assert.deepEqual(mutationFindings('sample', enough, 90), []);
  const tooFew: Tally = { killed: 8, survivors: [SURVIVOR] };
  assert.deepEqual(
    mutationFindings('sample', tooFew, 90).map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`),
    ['a.ts:3 sample/survived no test notices: < → <='],
  );
});

test('a run without a mutant has shown nothing', () => {
  assert.throws(() => mutationFindings('sample', { killed: 0, survivors: [] }, 90), /no mutant was made/);
});

test('the figure stands beside what is asked', () => {
  assert.equal(summaryOf({ killed: 2, survivors: [SURVIVOR] }, 90), '2 of 3 mutants killed, 66.7 % (at least 90 %)');
});
