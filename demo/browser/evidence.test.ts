import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { EvidencePageDto } from '../../force-app/main/insights/lwc/insightsEvidenceApi/types.ts';
import { tabAddress } from '../addresses.ts';
import { until } from '../../local-org/host/until.ts';
import { type Demo, faultsOf, openDemo } from './support.ts';

let demo: Demo;
let evidence: EvidencePageDto;

before(async () => {
  demo = await openDemo();
  evidence = demo.org.callFromComponent('EvidencePageController', 'getEvidence', {}, demo.managerId) as EvidencePageDto;
});
after(() => demo?.close());

/** The measured metric with the most listed findings. */
function richest(): EvidencePageDto['metrics'][number] {
  const [most] = [...evidence.metrics].sort((one, other) => (other.findingCount ?? 0) - (one.findingCount ?? 0));
  assert.ok(most && (most.findingCount ?? 0) > 0, 'the demo company has findings');
  return most;
}

test('the evidence shows every metric of the run under its dimension, with its records and money', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Evidence'));
  await page.getByRole('heading', { name: 'What your own records prove' }).waitFor();
  for (const dimension of evidence.dimensions) {
    const rows = page.getByRole('table', { name: dimension.name }).getByRole('row');
    const own = evidence.metrics.filter(({ reading }) => reading.dimension === dimension.key);
    assert.equal(await rows.count(), own.length + 1, dimension.name);
  }
  const metric = richest();
  const row = page.locator('tr', { has: page.locator(`button[data-metric="${metric.reading.metric}"]`) });
  const count = new Intl.NumberFormat('en-US').format(metric.findingCount ?? 0);
  assert.match(await row.innerText(), new RegExp(`${count} records`));
  assert.deepEqual(await faultsOf(page), [], 'the evidence');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a metric is found, opened, read and closed by keyboard alone, and its records lead on', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Evidence'));
  const { reading } = richest();
  await page.getByRole('searchbox', { name: 'Search' }).focus();
  await page.keyboard.type(reading.name);
  const opener = page.locator(`button[data-metric="${reading.metric}"]`);
  await until('one metric is left', async () => (await page.locator('button[data-metric]').count()) === 1);
  for (let step = 0; step < 20 && !(await opener.evaluate((one) => one.matches(':focus'))); step++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'How this figure came about' });
  await heading.waitFor();
  const records = page.getByRole('list', { name: 'Records that pull this figure down' });
  await records.getByRole('listitem').first().waitFor();
  assert.equal(await records.getByRole('listitem').count(), 10);
  assert.deepEqual(await faultsOf(page), [], 'the drawer');
  await heading.focus();
  await page.keyboard.press('Escape');
  await heading.waitFor({ state: 'detached' });
  assert.ok(await opener.evaluate((one) => one.matches(':focus')), 'the metric has the focus back');

  await page.keyboard.press('Enter');
  const link = records.getByRole('link').first();
  await link.waitFor();
  const href = await link.getAttribute('href');
  assert.match(href ?? '', /^\/lightning\/r\//);
  await link.press('Enter');
  await until('the record is open', () => new URL(page.url()).pathname === href);
  assert.deepEqual(faults, []);
  await context.close();
});

test('an address opens the drawer of the metric that it names', async () => {
  const { page, context } = await demo.open(tabAddress('L2O_Evidence', { metric: 'win-rate' }));
  const receipt = page.locator('c-insights-reading-receipt');
  await receipt.locator('.soql').waitFor();
  await receipt.getByRole('heading', { name: 'Win rate', exact: true }).waitFor();
  assert.match(await receipt.innerText(), /From value to level/);
  await page.getByRole('heading', { name: 'Public figures' }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'a metric with public figures');
  await context.close();
});

test('all readings are saved as CSV and as JSON', async () => {
  const { page, context } = await demo.open(tabAddress('L2O_Evidence'));
  const save = async (label: string): Promise<{ name: string; text: string }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const csv = await save('CSV');
  assert.equal(csv.name, `l2o-evidence-${evidence.run?.asOf}.csv`);
  const rows = parse<Record<string, string>>(csv.text, { columns: true, bom: true });
  assert.deepEqual(
    rows.map(({ metric }) => metric),
    evidence.metrics.map(({ reading }) => reading.metric),
  );
  const json = JSON.parse((await save('JSON')).text) as { evidenced: { readings: unknown[] } };
  assert.equal(json.evidenced.readings.length, evidence.metrics.length);
  await context.close();
});

test('a seller sees how many records are out of sight, and none of their names', async () => {
  const { reading, findingCount } = richest();
  const { page, context, faults } = await demo.open(tabAddress('L2O_Evidence', { metric: reading.metric }), 'seller');
  const list = page.locator('c-insights-finding-list');
  await list.locator('.summary').waitFor();
  const listed = Math.min(findingCount ?? 0, 200);
  const more = list.locator('.more');
  if ((await more.count()) > 0) await more.click();
  const shown = await list.locator('.row').count();
  const hidden = Number(
    /([\d,]+) more out of your sight/.exec(await list.innerText())?.[1]?.replaceAll(',', '') ?? '0',
  );
  assert.equal(shown + hidden, listed);
  assert.deepEqual(faults, []);
  await context.close();
});

test('the trend draws the Index and each dimension, and says the same in tables', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Trend'));
  await page.locator('c-insights-trend-chart svg').first().waitFor();
  const names = ['L2O Index', ...evidence.dimensions.map(({ name }) => name)];
  for (const name of names) {
    const days = await page.getByRole('group', { name }).getByRole('img').count();
    assert.equal(days, 9, `eight quarter ends and the run: ${name}`);
  }
  assert.deepEqual(await faultsOf(page), [], 'the trend');
  const last = page.getByRole('group', { name: 'L2O Index' }).getByRole('img').last();
  await last.focus();
  await page.keyboard.press('ArrowLeft');
  const focused = page.locator('g.day:focus');
  assert.match((await focused.getAttribute('aria-label')) ?? '', /from history: .*like for like/);

  await page.getByRole('button', { name: 'Show as tables' }).click();
  for (const name of names) assert.equal(await page.getByRole('table', { name }).locator('tbody tr').count(), 9, name);
  assert.deepEqual(await faultsOf(page), [], 'the tables');
  assert.deepEqual(faults, []);
  await context.close();
});

test('without a run both pages say what they will show and how to get there', async () => {
  for (const name of ['Snapshot__c', 'Finding__c', 'Reading__c', 'EvidenceTally__c']) demo.org.clear(name);
  demo.org.clear('EvidenceRun__c');
  const { page, context, faults } = await demo.open(tabAddress('L2O_Evidence'));
  await page.getByRole('heading', { name: 'No evidence yet' }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'no evidence');
  await page.getByRole('link', { name: 'Trend', exact: true }).click();
  await page.getByRole('heading', { name: 'No trend yet' }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'no trend');
  assert.deepEqual(faults, []);
  await context.close();
});
