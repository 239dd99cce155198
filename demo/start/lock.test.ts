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

test('a database that cannot be used becomes one line with what is safe and the remedy, other errors stay', () => {
  for (const [errcode, said] of [
    [26, /damaged. Your own files are safe. npm run reset/],
    [11, /damaged.*npm run reset/],
    // An extended code, SQLITE_CORRUPT_INDEX. Source: sqlite.org, "Result and Error Codes".
    [779, /damaged.*npm run reset/],
    [5, /locked by another program. Nothing was changed. Close that program/],
    [13, /cannot be written.*free space/],
  ] as const) {
    const fault = storeFault(Object.assign(new Error('sqlite'), { errcode }));
    assert.ok(fault instanceof InputError);
    assert.equal(fault.lines.length, 1);
    assert.match(fault.lines[0] ?? '', said);
  }
  for (const other of [new Error('other'), Object.assign(new Error('constraint'), { errcode: 19 })])
    assert.equal(storeFault(other), other);
});

test('a port in use is told with the way out', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  await assert.rejects(
    requireFreePort(port),
    /is taken. Nothing was changed. Stop what uses it, or choose another with --port/,
  );
  await new Promise((resolve) => server.close(resolve));
  await requireFreePort(port);
});
