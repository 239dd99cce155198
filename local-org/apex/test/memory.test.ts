import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compile } from './support.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: { type: 'major'; flavor: 'last-resort' }) => void;

const STATEMENTS = 1000;
const PACKAGES = 60;
/** Room for what the engine itself keeps of a script; source, lines and members of one package take more than twice as much. */
const BYTES_EACH = 40 * STATEMENTS;

/** Bytes in use once what may go is gone, which takes the collector more than one look. */
async function inUse(): Promise<number> {
  for (let look = 0; look < 3; look++) {
    await setTimeout(1);
    collect({ type: 'major', flavor: 'last-resort' });
  }
  return process.memoryUsage().heapUsed;
}

test('a package that nobody holds any longer leaves nothing behind, as many as a mutation run compiles', async () => {
  const body = Array.from({ length: STATEMENTS }, (_one, at) => `i += ${at};`).join('\n');
  const source = `public class Long {\npublic static void run() { Integer i = 0;\n${body}\n} }`;
  compile([source]);
  const before = await inUse();
  for (let made = 0; made < PACKAGES; made++) compile([source]);
  const left = (await inUse()) - before;
  assert.ok(left < PACKAGES * BYTES_EACH, `${Math.round(left / PACKAGES)} bytes are left of each package`);
});
