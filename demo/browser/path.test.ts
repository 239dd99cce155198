import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listAddress, recordAddress, stateKey, tabAddress } from '../addresses.ts';
import { begin, giveAll, handIn } from './answering.ts';
import { until } from '../../local-org/host/until.ts';
import { type Demo, openDemo, type Window } from './support.ts';

let demo: Demo;
let window: Window;
const consoleErrors: string[] = [];

before(async () => {
  demo = await openDemo();
  window = await demo.open('/');
  window.page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
});
after(() => demo?.close());

function address(): string {
  const { pathname, search } = new URL(window.page.url());
  return pathname + search;
}

/** Opens a tab by its link, as a person does, and waits for what it shows. */
async function openTab(label: string, tab: string, heading: string): Promise<void> {
  await window.page.getByRole('link', { name: label, exact: true }).click();
  await window.page.getByRole('heading', { name: heading }).first().waitFor();
  assert.equal(address(), tabAddress(tab));
}

/*
 * One way through all of the app by its own links. Every address is compared with that of the mode, so that a name without its
 * namespace, or with one where there is none, shows here.
 */

test('the app opens on its first tab', async () => {
  await window.page.getByRole('heading', { name: 'Six Dimensions, Claim and Proof' }).waitFor();
  assert.equal(address(), tabAddress('L2O_Scorecard'));
});

test('an assessment is begun, answered, handed in and leads to its results', async () => {
  const { page } = window;
  const id = await begin(page, 'quick', 'One path');
  assert.equal(address(), tabAddress('L2O_Assessment', { assessment: id }));
  await giveAll(page, [2, 3, 1, 0, 4, 0, 3, 2, 'dontKnow', 1, 2, 3], 1, 12);
  await handIn(page);
  await page.getByRole('button', { name: 'See the results' }).click();
  await page.locator('c-insights-claim-proof .large').first().waitFor();
  assert.equal(address(), recordAddress('Assessment__c', id));
  await page.getByRole('table', { name: 'Open pipeline by stage' }).waitFor();
  await page.getByRole('link', { name: 'Assessments', exact: true }).click();
  await page.getByRole('link', { name: 'One path', exact: true }).waitFor();
  assert.equal(address(), listAddress('Assessment__c'));
});

test('the results, the trend and the set-up open from their tabs', async () => {
  await openTab('Results', 'L2O_Results', 'Claim against proof, by dimension');
  await openTab('Trend', 'L2O_Trend', 'Where it comes from, where it goes');
  await openTab('Set-up', 'L2O_Setup', 'What the evidence rests on');
  await window.page.getByRole('tab', { name: 'Metrics', exact: true }).click();
  await window.page.getByRole('button', { name: 'Tune Win rate' }).waitFor();
});

test('the evidence leads to a record, and the panel of a deal back to the metric', async () => {
  const { page } = window;
  await openTab('Evidence', 'L2O_Evidence', 'What your own records prove');
  await page.locator('button[data-metric="past-due-open"]').click();
  const link = page.getByRole('list', { name: 'Records that pull this figure down' }).getByRole('link').first();
  await link.waitFor();
  const href = (await link.getAttribute('href')) ?? '';
  assert.match(href, /^\/lightning\/r\/Opportunity\//, 'a standard object has no namespace');
  await link.click();
  await until('the record is open', () => address() === href);
  const findings = page.locator('c-insights-deal-findings');
  await findings.locator('.summary').waitFor();
  await findings.getByRole('button').first().click();
  await page.locator('c-insights-reading-receipt .soql').waitFor();
  const metric = new URL(page.url()).searchParams.get(stateKey('metric'));
  assert.ok(metric, address());
  assert.equal(address(), tabAddress('L2O_Evidence', { metric }));
});

test('nothing was thrown and nothing stands on the console', () => {
  assert.deepEqual([window.faults, consoleErrors], [[], []]);
});
