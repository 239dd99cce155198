import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../local-org/host/browser.ts';
import { listAddress } from '../addresses.ts';
import { freePort, npmStart, type StartedCommand } from '../start/command.ts';
import { begin, give, giveAll, handIn } from './answering.ts';

let state: string;
let browser: Browser;
let server: StartedCommand;

before(async () => {
  state = mkdtempSync(path.join(tmpdir(), 'restart-'));
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(state, { recursive: true, force: true });
});

test('nothing is lost when the server is killed in the middle and started again, and another browser goes on', async () => {
  const port = await freePort();
  server = npmStart(port, { L2O_STATE: state });
  const { url } = await server.ready;
  const page = await browser.newPage();
  await page.goto(url);
  await begin(page, 'quick', 'Killed in the middle');
  await giveAll(page, [3, 1], 1, 12);
  await page.locator('c-assessment-save-state', { hasText: 'Saved' }).waitFor();
  const address = page.url();

  await server.stop('SIGKILL');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await give(page, 2);
  await page.getByText('Waiting for the network: 1 answer kept here').waitFor();

  server = npmStart(port, { L2O_STATE: state });
  await server.ready;
  await page.locator('c-assessment-save-state', { hasText: 'Saved' }).waitFor();
  await page.context().close();

  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await other.getByText('Question 4 of 12').waitFor();
  const marks = other.locator('c-assessment-progress button[data-question]');
  assert.deepEqual((await marks.allInnerTexts()).slice(0, 4), ['3', '1', '2', '·']);
  await giveAll(other, [4, 4, 0, 3, 2, 'dontKnow', 1, 2, 3], 4, 12);
  await handIn(other);
  await server.stop();
  server = npmStart(port, { L2O_STATE: state });
  await server.ready;
  await other.goto(new URL(listAddress('Assessment__c'), url).href);
  await other.getByRole('link', { name: 'Killed in the middle', exact: true }).waitFor();
  await other.context().close();
});
