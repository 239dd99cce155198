import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local-org/host/browser.ts';
import { startHost, type Host } from '../../local-org/host/host.ts';
import { NAMESPACE, PACKAGE_FOLDER } from '../productOrg.ts';
import { sandboxed } from './sandbox.ts';

const FIXTURE = path.join(PACKAGE_FOLDER, 'main/insights/lwc/insightsScorecardApi/__tests__/scorecard.json');
const TREND = path.join(PACKAGE_FOLDER, 'main/insights/lwc/insightsTrendApi/__tests__/trend.json');
const ENTRY = '**/app/@local-org/start.js';

let host: Host;
let browser: Browser;

before(async () => {
  const scorecard: unknown = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  const trend: unknown = JSON.parse(readFileSync(TREND, 'utf8'));
  host = await startHost({
    packageFolder: PACKAGE_FOLDER,
    apex: { invoke: (_className, method) => (method === 'getScorecard' ? scorecard : trend) },
    port: 0,
    namespace: NAMESPACE,
    page: { component: 'insightsScorecardPage', appName: 'L2O Index', tabLabel: 'Scorecard' },
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await host?.close();
});

/** The membrane evaluates text, which the page's own policy forbids; an org lets Lightning Web Security do so. */
async function open(isSandboxed: boolean): Promise<{ page: Page; faults: readonly string[] }> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  if (isSandboxed) {
    await page.route(ENTRY, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: await sandboxed(await response.text(), response.url()) });
    });
  }
  await page.goto(host.url);
  await page.getByRole('heading', { name: 'ICP & Qualification' }).first().waitFor();
  return { page, faults };
}

test('the scorecard says under Lightning Web Security what it says without', async () => {
  const free = await open(false);
  const confined = await open(true);
  assert.equal(await confined.page.locator('main').innerText(), await free.page.locator('main').innerText());
  assert.deepEqual([confined.faults, free.faults], [[], []]);
});

test('the sandbox is one: what it takes away throws, and its globals stay inside', async () => {
  const { page } = await open(true);
  await assert.rejects(page.evaluate('sandbox.evaluate("document.cookie")'), /Lightning Web Security: Document/);
  await page.evaluate('sandbox.evaluate("window.leaked = 1")');
  assert.equal(await page.evaluate('window.leaked'), undefined);
  assert.equal(await page.evaluate('sandbox.evaluate("document.querySelector(\'main\').children.length > 0")'), true);
});
