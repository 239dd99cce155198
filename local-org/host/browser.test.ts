import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type Host, startHost } from './host.ts';

let answer: () => unknown = () => 'ada';
let host: Host;
let browser: Browser;

before(async () => {
  host = await startHost({
    packageFolder: path.join(import.meta.dirname, 'fixture/force-app'),
    apex: { invoke: () => answer() },
    port: 0,
    page: { component: 'fixtureGreeting', appName: 'Fixture', tabLabel: 'Greeting' },
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await host.close();
});

test('a real component shows wired Apex, its refresh and its failure, without a fault on the console', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(host.url);
  await page.getByText('ADA', { exact: true }).waitFor();
  assert.equal(await page.getByText('Salt & pepper').count(), 1);

  answer = () => 'grace';
  await page.getByRole('button', { name: 'Again' }).click();
  await page.getByText('GRACE', { exact: true }).waitFor();
  assert.deepEqual(faults, []);

  answer = () => {
    throw Object.assign(new Error('not today'), { apexType: 'System.AuraHandledException' });
  };
  await page.getByRole('button', { name: 'Again' }).click();
  await page.getByText('not today').waitFor();
});

test('text has a font, whatever the system has', async () => {
  const page = await browser.newPage();
  await page.setContent('<span id="text">words</span>');
  const box = await page.locator('#text').boundingBox();
  assert.ok(box !== null && box.width > 0 && box.height > 0, JSON.stringify(box));
});
