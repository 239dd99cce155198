import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { type Ended, freePort, npmRun, npmStart } from './command.ts';
import { orgFingerprint } from './fingerprint.ts';

/** Rows that fill some pages, so that one in the middle can be spoilt. */
const ROWS = 2000;
const BAD_INPUT = 2;

let state: string;
let file: string;

before(() => {
  state = mkdtempSync(path.join(tmpdir(), 'start-'));
  file = path.join(state, `org-${orgFingerprint()}.sqlite`);
});
after(() => rmSync(state, { recursive: true, force: true }));

async function startAndFail(): Promise<Ended> {
  const { ended } = npmStart(await freePort(), { L2O_STATE: state });
  return ended;
}

/** One line besides the progress, without a trace, and the exit code of bad input. */
function assertTold({ code, lines }: Ended, ...said: readonly RegExp[]): void {
  assert.equal(code, BAD_INPUT, lines.join('\n'));
  const faults = lines.filter((line) => !/^(Opening|Filling|Collecting|Reading)/.test(line));
  assert.equal(faults.length, 1, lines.join('\n'));
  for (const words of said) assert.match(faults[0] ?? '', words);
}

/** A database as the product would keep it, complete by its mark. */
function makeDatabase(): DatabaseSync {
  rmSync(file, { force: true });
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE filler (id INTEGER PRIMARY KEY, text TEXT); PRAGMA user_version = 1');
  const insert = database.prepare('INSERT INTO filler (text) VALUES (?)');
  database.exec('BEGIN');
  for (let row = 0; row < ROWS; row++) insert.run(`row ${row} `.repeat(10));
  database.exec('COMMIT');
  return database;
}

test('a taken port is told before any work', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const ended = await npmStart(port, { L2O_STATE: state }).ended;
  server.close();
  assertTold(ended, new RegExp(`port ${port} is taken`), /Nothing was changed/, /choose another with --port/);
  assert.deepEqual(readdirSync(state), [], 'nothing was stored');
});

test('a namespace that no package can have is told before any work', async () => {
  const option = await npmStart(await freePort(), { L2O_STATE: state }, ['--namespace', '2go']).ended;
  assertTold(option, /--namespace: "2go" is not a namespace/, /up to 15 letters and digits/);
  const variable = await npmStart(await freePort(), { L2O_STATE: state, L2O_NAMESPACE: 'l2ox__' }).ended;
  assertTold(variable, /L2O_NAMESPACE: "l2ox__" is not a namespace/);
  assert.deepEqual(readdirSync(state), [], 'nothing was stored');
});

test('a file that is no database is told, with what is safe and what to do', async () => {
  writeFileSync(file, 'this is no database at all, '.repeat(300));
  assertTold(await startAndFail(), /is damaged/, /Your own files are safe/, /npm run reset/);
});

test('a database that was written in part is told the same way', async () => {
  makeDatabase().close();
  const middle = Math.floor(statSync(file).size / 2 / 4096) * 4096;
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, middle);
  assertTold(await startAndFail(), /is damaged/, /Your own files are safe/, /npm run reset/);
});

test('a database that another program holds is told, and is left as it was', async () => {
  const database = makeDatabase();
  database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  const ended = await startAndFail();
  database.exec('ROLLBACK');
  assert.deepEqual({ ...database.prepare('SELECT count(*) AS kept FROM filler').get() }, { kept: ROWS });
  database.close();
  assertTold(ended, /is locked by another program/, /Nothing was changed/, /Close that program/);
});

test('reset forgets the stored org alone; a start that was killed half-way is begun anew; a second start is refused', async () => {
  writeFileSync(file, 'damaged');
  const other = path.join(state, 'cache');
  mkdirSync(other);
  const reset = await npmRun('reset', { L2O_STATE: state });
  assert.equal(reset.code, 0, reset.lines.join('\n'));
  assert.ok(!existsSync(file), 'the stored org is gone');
  assert.ok(existsSync(other), 'what starts share is kept');

  const killed = npmStart(await freePort(), { L2O_STATE: state });
  await killed.said('Filling the org: Lead');
  await killed.stop('SIGKILL');

  const running = npmStart(await freePort(), { L2O_STATE: state });
  const { url } = await running.ready;
  assert.equal((await fetch(url)).status, 200);
  assertTold(await startAndFail(), /in use by another npm start/, /stop that one first/);
  assertTold(await npmRun('reset', { L2O_STATE: state }), /in use by another npm start/);
  assert.equal((await fetch(url)).status, 200, 'the first goes on');
  const { stdout } = await running.stop();
  assert.match(stdout, /L2O Index {2}1\.9 {2}Person-Dependent/);
  assert.ok(!existsSync(path.join(state, 'lock')), 'the lock is let go');
});
