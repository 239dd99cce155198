import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import '../lwcImports.ts';
import { listAddress, recordAddress, tabAddress } from '../addresses.ts';
import { until } from '../../local-org/host/until.ts';
import { type Demo, faultsOf, openDemo } from './support.ts';

const { displayLevel } = await import('../../force-app/main/scoring/lwc/scoring/display.ts');

const EMPTIED = ['Answer__c', 'Consensus__c', 'DimensionScore__c', 'Respondent__c', 'Assessment__c'];

let demo: Demo;

before(async () => {
  demo = await openDemo();
});
after(() => demo?.close());

function assessmentId(): string {
  const id = demo.card.assessment?.id;
  assert.ok(id !== undefined, 'the demo company has an assessment');
  return id;
}

function shownIndex(): string {
  const level = displayLevel(demo.card.index?.level ?? null, demo.card.zones);
  assert.ok(level !== null, 'the demo company has an Index');
  return level.toFixed(1);
}

/** An open opportunity of the demo company, so that something can be said of it. */
function openDeal(): { id: string; name: string } {
  const { store } = demo.org.data;
  const deal = store.all(store.object('Opportunity')).find((row) => row.get('isclosed') === false);
  assert.ok(deal, 'the demo company has an open deal');
  return { id: String(deal.get('id')), name: String(deal.get('name')) };
}

test('while the results load the page says so', async () => {
  const { page, context } = await demo.open(tabAddress('L2O_Assessment'));
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/apex', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Results', exact: true }).click();
  const waiting = page.getByRole('status').filter({ hasText: 'Loading' });
  await waiting.first().waitFor();
  assert.deepEqual(await faultsOf(page), [], 'results under way');
  release();
  await page.locator('c-insights-disagreements').waitFor();
  await until('nothing is loading any more', async () => (await waiting.count()) === 0);
  await context.close();
});

test('the results show the stored Index, the radar and the same numbers as a table', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Results'));
  await page.getByRole('heading', { name: 'The shape of the whole' }).waitFor();
  await page.locator('c-insights-disagreements').waitFor();
  assert.match(await page.locator('c-insights-claim-proof .large').innerText(), new RegExp(`^${shownIndex()}\\b`));
  const zone = demo.card.zones.find(({ key }) => key === demo.card.index?.zone);
  assert.equal(await page.locator('c-insights-claim-proof .zone').innerText(), zone?.name);

  const table = page.getByRole('table', { name: 'Levels by dimension' });
  for (const { name, claimed, proven } of demo.card.dimensions) {
    const cells = await table.getByRole('row', { name }).getByRole('cell').allInnerTexts();
    const sides = [claimed, proven].map((level) => displayLevel(level, demo.card.zones)?.toFixed(1) ?? 'not rated');
    assert.deepEqual(cells.slice(0, 2), sides, name);
    const picture = page.getByRole('img', { name: new RegExp(`^${name}: (Claimed|Proven)`) });
    assert.equal(await picture.count(), 2, `marks of ${name}`);
  }
  assert.deepEqual(await faultsOf(page), [], 'results');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a number unfolds into its arithmetic and gets the focus back', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Results'));
  const figure = page.getByRole('button', { name: /^L2O Index .*: show the arithmetic$/ });
  await figure.click();
  const heading = page.getByRole('heading', { name: 'How this number comes about' });
  await heading.waitFor();
  const drawer = page.locator('c-insights-arithmetic');
  await drawer.locator('.lines li').first().waitFor();
  assert.ok((await drawer.innerText()).includes(shownIndex()));
  assert.ok(await heading.evaluate((element) => element.matches(':focus')), 'the drawer has the focus');
  assert.deepEqual(await faultsOf(page), [], 'the arithmetic');
  await page.keyboard.press('Escape');
  await heading.waitFor({ state: 'detached' });
  assert.ok(await figure.evaluate((element) => element.matches(':focus')), 'the number has the focus back');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a reading opens its receipt and gets the focus back', async () => {
  const reading = demo.card.readings.find(({ outcome }) => outcome === 'measured');
  assert.ok(reading);
  const { page, context, faults } = await demo.open(tabAddress('L2O_Results'));
  const opener = page.locator(`button[data-metric="${reading.metric}"]`);
  await opener.click();
  const receipt = page.locator('c-insights-reading-receipt');
  await receipt.locator('.soql').waitFor();
  assert.equal(await receipt.locator('.name').innerText(), reading.name);
  assert.match(await receipt.locator('.soql').innerText(), /^SELECT /i);
  assert.deepEqual(await faultsOf(page), [], 'a receipt');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await receipt.waitFor({ state: 'detached' });
  assert.ok(await opener.evaluate((element) => element.matches(':focus')), 'the reading has the focus back');
  assert.deepEqual(faults, []);
  await context.close();
});

test('the record page of an assessment shows its results next to its pipeline', async () => {
  const { page, context, faults } = await demo.open(recordAddress('Assessment__c', assessmentId()));
  await page.getByRole('table', { name: 'Open pipeline by stage' }).locator('.total-deals').waitFor();
  await page.getByRole('heading', { name: 'The shape of the whole' }).waitFor();
  assert.ok(
    (await page.locator('p.index', { has: page.locator('.slds-text-heading_large') }).innerText()).startsWith(
      shownIndex(),
    ),
  );
  const deals = await page.locator('c-insights-stage-table .total-deals').innerText();
  const { store } = demo.org.data;
  const open = store.all(store.object('Opportunity')).filter((row) => row.get('isclosed') === false);
  assert.equal(Number(deals.replaceAll(',', '')), open.length);
  assert.deepEqual(await faultsOf(page), [], 'an assessment');
  assert.deepEqual(faults, []);
  await context.close();
});

test('the record page of an opportunity says what the deal costs the Index', async () => {
  const deal = openDeal();
  const { page, context, faults } = await demo.open(recordAddress('Opportunity', deal.id));
  await page.getByText(deal.name).first().waitFor();
  const findings = page.locator('c-insights-deal-findings');
  await findings.locator('.summary').waitFor();
  assert.match(await findings.innerText(), /As the deal stands on/);
  assert.deepEqual(await faultsOf(page), [], 'an opportunity');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a view of an opportunity asks Apex once for its panel, and again on request', async () => {
  const { page, context, faults } = await demo.open('/lightning/n/L2O_Scorecard');
  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/apex')) calls.push(String(request.postData()));
  });
  await page.goto(new URL(`/lightning/r/Opportunity/${openDeal().id}/view`, page.url()).href);
  const summary = page.locator('c-insights-deal-findings .summary');
  await summary.waitFor();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    calls.map((call) => /"method":"(\w+)"/.exec(call)?.[1]),
    ['checkDeal'],
  );
  await page.getByRole('button', { name: 'Check again' }).click();
  await until('the panel asked again', () => Promise.resolve(calls.length === 2));
  await summary.waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('the other screens: scorecard, start of an assessment, list of assessments, an invitation to join', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Scorecard'));
  await page.getByRole('heading', { name: 'Evidence from the Org' }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'the scorecard');
  await page.getByRole('link', { name: 'Assess', exact: true }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'the start');
  await page.getByRole('link', { name: 'Assessments', exact: true }).click();
  await page.getByRole('heading', { name: 'All Assessments' }).waitFor();
  await page.getByRole('link', { name: demo.card.assessment?.name ?? '', exact: true }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'the list');
  await context.close();

  const joining = await demo.open(tabAddress('L2O_Assessment', { assessment: assessmentId() }), 'seller');
  await joining.page.getByRole('heading', { name: 'Join this assessment' }).waitFor();
  assert.deepEqual(await faultsOf(joining.page), [], 'joining');
  assert.deepEqual([...faults, ...joining.faults], []);
  await joining.context.close();
});

test('who holds no permission set is told which to ask for', async () => {
  const { page, context } = await demo.open('/', 'outsider');
  await page.getByText('These permission sets show them: L2O Assess, L2O Manage, L2O View.').waitFor();
  assert.equal(await page.getByRole('link', { name: 'Assess', exact: true }).count(), 0);
  assert.deepEqual(await faultsOf(page), [], 'without access');
  await context.close();
});

test('without a permission set every page says which to ask for, in words, and so does the panel on a deal', async () => {
  const { page, context, faults } = await demo.open('/', 'outsider');
  for (const path of [
    tabAddress('L2O_Scorecard'),
    tabAddress('L2O_Assessment'),
    tabAddress('L2O_Results'),
    listAddress('Assessment__c'),
    recordAddress('Assessment__c', assessmentId()),
  ]) {
    await page.goto(new URL(path, page.url()).href);
    await page.getByText(/These permission sets (show|grant) it: L2O Assess, L2O Manage/).waitFor();
    assert.equal(await page.getByText('Apex').count(), 0, path);
    assert.deepEqual(await faultsOf(page), [], path);
  }
  await page.goto(new URL(recordAddress('Opportunity', openDeal().id), page.url()).href);
  const panel = page.getByRole('alert').filter({ hasText: 'This did not load' });
  for (const said of [
    'You do not have access',
    'The deal was not changed',
    'Ask your admin for the L2O View permission set',
  ])
    await panel.getByText(said).waitFor();
  assert.equal(await page.getByText('Apex').count(), 0);
  assert.deepEqual(await faultsOf(page), [], 'the panel on a deal');
  assert.deepEqual(faults, []);
  await context.close();
});

test('who loses the permission set while the page is open gets a panel that names it', async () => {
  const { page, context } = await demo.open(tabAddress('L2O_Scorecard'), 'seller');
  await page.getByRole('heading', { name: 'Evidence from the Org' }).waitFor();
  const outsider = demo.userId('outsider');
  await page.route('**/apex', (route) =>
    route.continue({ headers: { ...route.request().headers(), 'x-local-org-user': outsider } }),
  );
  await page.getByRole('link', { name: 'Assess', exact: true }).click();
  const panel = page.getByRole('alert').filter({ hasText: 'This did not load' });
  await panel.waitFor();
  const text = await panel.innerText();
  for (const said of ['You do not have access', 'Answers given so far are safe', 'L2O Assess to take part'])
    assert.ok(text.includes(said), `${said}: ${text}`);
  assert.deepEqual(await faultsOf(page), [], 'the panel');
  await context.close();
});

test('without an assessment each tab says what it will show and how to get there', async () => {
  const { store } = demo.org.data;
  for (const name of EMPTIED) demo.org.clear(name);
  assert.equal(store.all(store.object('Assessment__c')).length, 0);
  const { page, context, faults } = await demo.open(tabAddress('L2O_Results'));
  await page.getByRole('heading', { name: 'No results yet' }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'no results');
  await page.getByRole('link', { name: 'Scorecard', exact: true }).click();
  await page.getByRole('heading', { name: 'No scorecard yet' }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'no scorecard');
  assert.deepEqual(faults, []);
  await context.close();
  const seller = await demo.open(tabAddress('L2O_Assessment'), 'seller');
  await seller.page.getByRole('heading', { name: 'No assessment is open' }).waitFor();
  assert.deepEqual(await faultsOf(seller.page), [], 'nothing to answer');
  await seller.context.close();
});

test('a model with a missing text gets a panel that names the text and says who can mend it', async () => {
  const { store } = demo.org.data;
  const texts = store.object('ModelText__mdt');
  const [text] = store.find(texts, 'Key__c', 'question.icp-1.title');
  assert.ok(text, 'the model has this text');
  const words = text.get('text__c') ?? null;
  store.update(texts, String(text.get('id')), new Map([['text__c', null]]));
  const { page, context } = await demo.open(tabAddress('L2O_Assessment'));
  const panel = page.getByRole('alert').filter({ hasText: 'This did not load' });
  for (const said of ['question.icp-1.title', 'Ask your admin to check the custom metadata'])
    await panel.getByText(said).first().waitFor();
  assert.deepEqual(await faultsOf(page), [], 'a missing text');
  store.update(texts, String(text.get('id')), new Map([['text__c', words]]));
  await panel.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'What your people claim, what your data proves' }).waitFor();
  await context.close();
});

test('a model without its texts gets a panel that says who can mend it', async () => {
  demo.org.clear('ModelText__mdt');
  const { page, context } = await demo.open(tabAddress('L2O_Assessment'));
  const panel = page.getByRole('alert').filter({ hasText: 'This did not load' });
  await panel.waitFor();
  assert.match(await panel.innerText(), /Ask your admin to check the custom metadata/);
  assert.deepEqual(await faultsOf(page), [], 'a broken model');
  await context.close();
});
