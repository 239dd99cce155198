import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type FixtureOrg, fixtureApp, fixtureOrg } from './fixtureApp.ts';
import { type Host, startHost } from './host.ts';

let fixture: FixtureOrg;
let host: Host;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

before(async () => {
  fixture = fixtureOrg('l2ox');
  host = await startHost(fixtureApp(fixture));
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await host?.close();
});
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
});

function open(path: string): Promise<unknown> {
  return page.goto(new URL(path, host.url).href);
}
function address(): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Source: LWC Developer Guide, "PageReference Types": the API name of a tab and of an object. */
test('tabs, lists and records have addresses with the namespace', async () => {
  await open('/');
  await page.getByText('Set by the page').waitFor();
  assert.equal(address(), '/lightning/n/l2ox__Fixture_Home');
  await page.getByRole('link', { name: 'Widgets' }).click();
  await page.getByRole('link', { name: 'Whole' }).waitFor();
  assert.equal(address(), '/lightning/o/l2ox__Widget__c/list');
  assert.equal(await page.getByRole('link', { name: 'Widgets' }).getAttribute('aria-current'), 'page');
  await page.getByRole('button', { name: 'Choose a list view' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Sold Widgets' }).click();
  await page.getByText('1 item').waitFor();
  assert.equal(address(), '/lightning/o/l2ox__Widget__c/list?filterName=Sold');
  assert.deepEqual(faults, []);
});

/** Source: LWC Developer Guide, "Import Objects and Fields from @salesforce/schema". */
test('a record page gives components the names with the namespace, as their tokens have them', async () => {
  await open(`/lightning/r/l2ox__Widget__c/${fixture.widget}/view`);
  await page.locator('.name', { hasText: 'Whole' }).waitFor();
  assert.equal(await page.locator('.object').innerText(), 'l2ox__Widget__c');
  const text = await page.locator('main').innerText();
  for (const shown of ['$12.50', 'Sam Tester', 'Making', 'Sold']) assert.ok(text.includes(shown), shown);
  await page.getByRole('tab', { name: 'Related' }).click();
  await page.getByRole('heading', { name: 'Widgets (1)' }).waitFor();
  await page.getByRole('link', { name: 'Part' }).click();
  await page.locator('.whole', { hasText: 'Whole' }).waitFor();
  await page.locator('.price', { hasText: '$3.00' }).waitFor();
  await page.getByRole('button', { name: 'Raise the price' }).click();
  await page.locator('.price', { hasText: '$4.00' }).waitFor();
  assert.deepEqual(faults, []);
});

/** Source: LWC Developer Guide, "Add Query Parameters". */
test('state is kept under the namespace of the package alone', async () => {
  await open('/lightning/n/l2ox__Fixture_Tools?c__step=1');
  await page.locator('.state', { hasText: '{}' }).waitFor();
  await page.getByRole('button', { name: 'Step two' }).click();
  await page.locator('.state', { hasText: '{"l2ox__step":"2"}' }).waitFor();
  assert.equal(address(), '/lightning/n/l2ox__Fixture_Tools?l2ox__step=2');
});

test('the name of an own tab or object without the namespace is no page', async () => {
  await open('/lightning/n/l2ox__Fixture_Tools');
  await page.getByRole('button', { name: 'Literal names' }).click();
  await page.getByText('There is no tab Fixture_Tools in Fixture Sales.').waitFor();
  assert.equal(address(), '/lightning/n/Fixture_Tools');
  await open(`/lightning/r/Widget__c/${fixture.widget}/view`);
  await page.getByRole('heading', { name: 'Record not shown' }).waitFor();
  await open('/lightning/o/Widget__c/list');
  await page.getByText("You don't have access to the object Widget__c.").first().waitFor();
});

/** Source: LWC Developer Guide, "PageReference Types", Lightning Component: `namespace__componentName`. */
test('a component opens by address under the namespace, and not under c', async () => {
  await open('/lightning/cmp/l2ox__fixtureTools?l2ox__step=3');
  await page.locator('.state', { hasText: '{"l2ox__step":"3"}' }).waitFor();
  await open('/lightning/cmp/c__fixtureTools');
  await page.getByText('lightning__UrlAddressable').waitFor();
});

/** Source: LWC Developer Guide, "@salesforce Modules", resourceUrl. */
test('a static resource has an address with the namespace, and none without', async () => {
  await open('/lightning/n/l2ox__Fixture_Tools');
  const resource = await page.locator('.resource').innerText();
  assert.equal(resource, '/resources/l2ox__words');
  assert.equal((await context.request.get(new URL(resource, host.url).href)).status(), 200);
  assert.equal((await context.request.get(new URL('/resources/words', host.url).href)).status(), 404);
});

test('who may not see a tab or a record is told which permission set grants it', async () => {
  await context.request.post(new URL('/user', host.url).href, { data: { userId: fixture.stranger } });
  await open('/lightning/n/l2ox__Fixture_Tools');
  await page.getByText('These permission sets show it: Fixture Use').waitFor();
  await open('/lightning/o/l2ox__Widget__c/list');
  await page.getByText('These permission sets grant it: Fixture Use').first().waitFor();
});

test('the build of an org without a namespace serves one with it', async () => {
  const other = await startHost(fixtureApp(fixtureOrg()));
  try {
    assert.equal(other.timings.isAppBuilt, false);
  } finally {
    await other.close();
  }
});
