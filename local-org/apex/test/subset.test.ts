import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const ROOM = path.resolve(import.meta.dirname, '../..');

test('the README lists the platform classes of the registry', () => {
  const readme = readFileSync(path.join(ROOM, 'README.md'), 'utf8');
  const list = execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(ROOM, 'apex/printSubset.ts')],
    { encoding: 'utf8' },
  );
  const missing = list.split('\n').filter((line) => !readme.includes(line));
  assert.deepEqual(missing, []);
});
