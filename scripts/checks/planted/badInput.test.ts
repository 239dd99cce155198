import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GateResult } from '../runGate.ts';
import { verdict } from './badInput.ts';
import type { Damage } from './damage.ts';

const DAMAGE: Damage = { name: 'damage', edits: [], files: ['a.cls'] };
const CLEAN: GateResult = { gate: 'one', state: 'clean', findings: [], reason: '', seconds: 0 };
const FOUND: GateResult = {
  ...CLEAN,
  state: 'findings',
  findings: [{ file: 'a.cls', line: 1, rule: 'one/error', message: '', remedy: '' }],
};

function rules(results: readonly GateResult[]): readonly string[] {
  return verdict(DAMAGE, results).map(({ file, rule, message }) => `${file} ${rule} ${message}`);
}

test('damage that one gate names and none breaks on is as it should be', () => {
  assert.deepEqual(rules([CLEAN, FOUND]), []);
});

test('a gate that breaks, or cannot run, is reported', () => {
  assert.deepEqual(rules([FOUND, { ...CLEAN, gate: 'two', state: 'failed', reason: 'Error: oh' }]), [
    'scripts/checks/gates.ts bad-input/broken damage: two: Error: oh',
  ]);
  assert.equal(rules([FOUND, { ...CLEAN, state: 'missing' }]).length, 1);
});

test('a damaged file that no gate names is reported', () => {
  assert.deepEqual(rules([CLEAN]), ['a.cls bad-input/unnamed damage: no gate names it']);
});
