import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { BROWSER_GROUPS, SHARED_BY_BOTH, TIMED } from './browserFiles.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../demo/browser');

test('every browser test is run by one of the commands', () => {
  const there = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.replace('.test.ts', ''));
  assert.deepEqual([...Object.values(BROWSER_GROUPS).flat(), ...SHARED_BY_BOTH, ...TIMED].sort(), there.sort());
});
