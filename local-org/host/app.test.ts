import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, beforeEach, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type FixtureOrg, fixtureApp, fixtureOrg } from './fixtureApp.ts';
import { type Host, startHost } from './host.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG_21_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const WIDTHS = [320, 768, 1440];

let fixture: FixtureOrg;
let host: Host;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

before(async () => {
  fixture = fixtureOrg();
  host = await startHost(fixtureApp(fixture));
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await host?.close();
});
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
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

test('the app opens on its first tab, with the components and settings of its page', async () => {
  await open('/');
  await page.getByText('Set by the page').waitFor();
  assert.equal(address(), '/lightning/n/Fixture_Home');
  assert.equal(await page.title(), 'Overview | Fixture Sales');
  assert.equal(await page.locator('.settings').innerText(), '[3,true]');
  assert.equal(await page.locator('.user').innerText(), fixture.seller);
  assert.match(await page.locator('main').innerText(), /does not draw forceChatter:feed/);
  assert.deepEqual(faults, []);
});

test('what base components share comes in few files: a browser fetches six at a time', async () => {
  const chunks: string[] = [];
  page.on('request', (request) => {
    if (/\/vendor\/.*\/chunks\//.test(request.url())) chunks.push(request.url());
  });
  await open('/');
  await page.getByText('Set by the page').waitFor();
  // Each for itself they would be some sixty.
  assert.ok(chunks.length < 25, chunks.join('\n'));
});

test('tabs, list views, records and Back go through addresses as Lightning writes them', async () => {
  await open('/');
  await page.getByRole('link', { name: 'Widgets' }).click();
  await page.getByRole('link', { name: 'Whole' }).waitFor();
  assert.equal(address(), '/lightning/o/Widget__c/list');
  assert.equal(await page.getByRole('link', { name: 'Widgets' }).getAttribute('aria-current'), 'page');

  await page.getByRole('button', { name: 'Choose a list view' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Sold Widgets' }).click();
  await page.getByRole('heading', { name: 'Sold Widgets' }).waitFor();
  assert.equal(address(), '/lightning/o/Widget__c/list?filterName=Sold');
  await page.getByText('1 item').waitFor();

  await page.getByRole('link', { name: 'Whole' }).click();
  await page.getByRole('heading', { name: 'Whole' }).waitFor();
  assert.equal(address(), `/lightning/r/${fixture.widget}/view`);
  await page.goBack();
  await page.getByRole('heading', { name: 'Sold Widgets' }).waitFor();
  assert.deepEqual(faults, []);
});

test('a list sorts by the heading that is pressed', async () => {
  await open('/lightning/o/Widget__c/list');
  await page.getByRole('button', { name: 'Price' }).click();
  await page.locator('th[aria-sort=ascending]', { hasText: 'Price' }).waitFor();
  assert.match(await page.locator('tbody tr').first().innerText(), /Part/);
  await page.getByRole('button', { name: 'Price' }).click();
  await page.locator('th[aria-sort=descending]', { hasText: 'Price' }).waitFor();
  assert.match(await page.locator('tbody tr').first().innerText(), /Whole/);
});

test('a record page shows highlights, details of the layout, related lists and the package component', async () => {
  await open(`/lightning/r/Widget__c/${fixture.widget}/view`);
  await page.locator('.name', { hasText: 'Whole' }).waitFor();
  assert.equal(await page.title(), 'Whole | Widget | Fixture Sales');
  assert.equal(await page.locator('.object').innerText(), 'Widget__c');
  const text = await page.locator('main').innerText();
  for (const shown of ['$12.50', 'Sam Tester', 'Making', 'Sold']) assert.ok(text.includes(shown), shown);
  await page.getByRole('tab', { name: 'Related' }).click();
  await page.getByRole('heading', { name: 'Widgets (1)' }).waitFor();
  await page.getByRole('link', { name: 'Part' }).click();
  await page.locator('.whole', { hasText: 'Whole' }).waitFor();
});

test('a saved record shows its new value in the wires that read it', async () => {
  await open(`/lightning/r/Widget__c/${fixture.part}/view`);
  await page.locator('.price', { hasText: '$3.00' }).waitFor();
  await page.getByRole('button', { name: 'Raise the price' }).click();
  await page.locator('.price', { hasText: '$4.00' }).waitFor();
});

test('the state of a page keeps what has a namespace and reaches the component', async () => {
  await open('/lightning/n/Fixture_Tools');
  await page.getByRole('button', { name: 'Step two' }).click();
  await page.locator('.state', { hasText: '{"c__step":"2"}' }).waitFor();
  assert.equal(address(), '/lightning/n/Fixture_Tools?c__step=2');
  assert.equal(
    await page.getByRole('link', { name: 'Sold ones' }).getAttribute('href'),
    '/lightning/o/Widget__c/list?filterName=Sold',
  );
  await page.getByRole('button', { name: 'Accounts page' }).click();
  await page.getByRole('heading', { name: 'All Accounts' }).waitFor();
});

test('a component opens by address when its configuration allows it, and by no other way', async () => {
  await open('/lightning/cmp/c__fixtureTools?c__step=3');
  await page.locator('.state', { hasText: '{"c__step":"3"}' }).waitFor();
  await open('/lightning/cmp/c__fixtureRecord');
  await page.getByText('lightning__UrlAddressable').waitFor();
});

test('toasts and modals are the real ones', async () => {
  await open('/lightning/n/Fixture_Tools');
  await page.getByRole('button', { name: 'Toast' }).click();
  await page.getByText('It is kept.').waitFor();
  await page.getByRole('button', { name: 'Modal' }).click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(await violations(), []);
  await page.getByRole('button', { name: 'Yes' }).click();
  await page.locator('.answer', { hasText: 'yes' }).waitFor();
  await page.getByRole('button', { name: 'Modal' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.answer', { hasText: 'closed' }).waitFor();
});

test('the dark theme is remembered', async () => {
  await open('/');
  const background = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const light = await background();
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  const dark = await background();
  assert.notEqual(dark, light);
  await page.reload();
  assert.equal(await background(), dark);
  await page.getByRole('button', { name: 'Switch to the light theme' }).click();
  assert.equal(await background(), light);
});

test('another user sees what that user may see', async () => {
  await open(`/lightning/r/Widget__c/${fixture.widget}/view`);
  await page.locator('.name', { hasText: 'Whole' }).waitFor();
  await page.getByRole('button', { name: 'Switch user' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Una Tester' }).click();
  await page.getByRole('heading', { name: 'Record not shown' }).waitFor();
  assert.deepEqual(await page.getByRole('navigation').getByRole('link').allInnerTexts(), ['Accounts']);
  await open('/lightning/n/Fixture_Tools');
  await page.getByText('These permission sets show it: Fixture Use').waitFor();
});

test('tabs that do not fit are in a menu, all of them on a phone', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open('/lightning/n/Fixture_Home');
  await page.getByRole('button', { name: 'Overview' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Widgets' }).click();
  await page.getByRole('link', { name: 'Whole' }).waitFor();
  assert.deepEqual(await page.getByRole('navigation').getByRole('link').allInnerTexts(), []);
});

test('no screen overflows sideways or breaks an accessibility rule, in either theme', async () => {
  const paths = ['/', '/lightning/o/Widget__c/list', `/lightning/r/${fixture.widget}/view`, '/lightning/n/Nowhere'];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of paths) {
      await open(path);
      await page.locator('main h1, main h2').first().waitFor();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const excess = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.equal(excess, 0, `${path} at ${width} pixels`);
        assert.deepEqual(await violations(), [], `${path} at ${width} pixels, ${colorScheme}`);
      }
    }
  }
});

async function violations(): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    `axe.run({ runOnly: ${JSON.stringify(WCAG_21_AA)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
}
