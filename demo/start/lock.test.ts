import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { InputError } from '../cli/fault.ts';
import { takeLock } from './lock.ts';
import { requireFreePort } from './port.ts';
import { storeFault } from './storedOrg.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the lock is let go again', () => {
  const release = takeLock(path.join(folder, 'state'));
  assert.ok(existsSync(path.join(folder, 'state', 'lock')));
  release();
  assert.equal(existsSync(path.join(folder, 'state', 'lock')), false);
});

test('a lock of a process that runs is refused with one line, one of a process that is gone is taken over', () => {
  writeFileSync(path.join(folder, 'lock'), String(process.ppid));
  assert.throws(() => takeLock(folder), new RegExp(`process ${process.ppid}.*stop that one first`));
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(path.join(folder, 'lock'), String(pid));
  takeLock(folder)();
});

test('a damaged and a locked database each become one line with the remedy, other errors stay', () => {
  for (const [errcode, remedy] of [
    [26, /damaged: npm run reset/],
    [11, /damaged: npm run reset/],
    [5, /locked by another program/],
  ] as const) {
    const fault = storeFault(Object.assign(new Error('sqlite'), { errcode }));
    assert.ok(fault instanceof InputError);
    assert.match(fault.lines[0] ?? '', remedy);
  }
  const other = new Error('other');
  assert.equal(storeFault(other), other);
});

test('a port in use is told with the way out', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  await assert.rejects(requireFreePort(port), /is taken: stop what uses it, or choose another with --port/);
  await new Promise((resolve) => server.close(resolve));
  await requireFreePort(port);
});
