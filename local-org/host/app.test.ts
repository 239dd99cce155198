import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityFaults, excessOf } from './accessibility.ts';
import { fixturePage } from './fixturePage.ts';

const WIDTHS = [320, 768, 1440];

const app = fixturePage();

test('the app opens on its first tab, with the components and settings of its page', async () => {
  await app.open('/');
  await app.page.getByText('Set by the page').waitFor();
  assert.equal(app.address(), '/lightning/n/Fixture_Home');
  assert.equal(await app.page.title(), 'Overview | Fixture Sales');
  assert.equal(await app.page.locator('.settings').innerText(), '[3,true]');
  assert.equal(await app.page.locator('.user').innerText(), app.fixture.seller);
  assert.match(await app.page.locator('main').innerText(), /does not draw forceChatter:feed/);
  assert.deepEqual(app.faults, []);
});

test('what base components share comes in few files: a browser fetches six at a time', async () => {
  const chunks: string[] = [];
  app.page.on('request', (request) => {
    if (/\/vendor\/.*\/chunks\//.test(request.url())) chunks.push(request.url());
  });
  await app.open('/');
  await app.page.getByText('Set by the page').waitFor();
  // Each for itself they would be some sixty.
  assert.ok(chunks.length < 25, chunks.join('\n'));
});

test('tabs, list views, records and Back go through addresses as Lightning writes them', async () => {
  await app.open('/');
  await app.page.getByRole('link', { name: 'Widgets' }).click();
  await app.page.getByRole('link', { name: 'Whole' }).waitFor();
  assert.equal(app.address(), '/lightning/o/Widget__c/list');
  assert.equal(await app.page.getByRole('link', { name: 'Widgets' }).getAttribute('aria-current'), 'page');

  await app.page.getByRole('button', { name: 'Choose a list view' }).click();
  await app.page.getByRole('menuitemcheckbox', { name: 'Sold Widgets' }).click();
  await app.page.getByRole('heading', { name: 'Sold Widgets' }).waitFor();
  assert.equal(app.address(), '/lightning/o/Widget__c/list?filterName=Sold');
  await app.page.getByText('1 item').waitFor();

  await app.page.getByRole('link', { name: 'Whole' }).click();
  await app.page.getByRole('heading', { name: 'Whole' }).waitFor();
  assert.equal(app.address(), `/lightning/r/${app.fixture.widget}/view`);
  await app.page.goBack();
  await app.page.getByRole('heading', { name: 'Sold Widgets' }).waitFor();
  assert.deepEqual(app.faults, []);
});

test('a list sorts by the heading that is pressed', async () => {
  await app.open('/lightning/o/Widget__c/list');
  await app.page.getByRole('button', { name: 'Price' }).click();
  await app.page.locator('th[aria-sort=ascending]', { hasText: 'Price' }).waitFor();
  assert.match(await app.page.locator('tbody tr').first().innerText(), /Part/);
  await app.page.getByRole('button', { name: 'Price' }).click();
  await app.page.locator('th[aria-sort=descending]', { hasText: 'Price' }).waitFor();
  assert.match(await app.page.locator('tbody tr').first().innerText(), /Whole/);
});

test('a record page shows highlights, details of the layout, related lists and the package component', async () => {
  await app.open(`/lightning/r/Widget__c/${app.fixture.widget}/view`);
  await app.page.locator('.name', { hasText: 'Whole' }).waitFor();
  assert.equal(await app.page.title(), 'Whole | Widget | Fixture Sales');
  assert.equal(await app.page.locator('.object').innerText(), 'Widget__c');
  const text = await app.page.locator('main').innerText();
  for (const shown of ['$12.50', 'Sam Tester', 'Making', 'Sold']) assert.ok(text.includes(shown), shown);
  await app.page.getByRole('tab', { name: 'Related' }).click();
  await app.page.getByRole('heading', { name: 'Widgets (1)' }).waitFor();
  await app.page.getByRole('link', { name: 'Part' }).click();
  await app.page.locator('.whole', { hasText: 'Whole' }).waitFor();
});

test('a saved record shows its new value in the wires that read it', async () => {
  await app.open(`/lightning/r/Widget__c/${app.fixture.part}/view`);
  await app.page.locator('.price', { hasText: '$3.00' }).waitFor();
  await app.page.getByRole('button', { name: 'Raise the price' }).click();
  await app.page.locator('.price', { hasText: '$4.00' }).waitFor();
});

test('the state of a page keeps what has a namespace and reaches the component', async () => {
  await app.open('/lightning/n/Fixture_Tools');
  await app.page.getByRole('button', { name: 'Step two' }).click();
  await app.page.locator('.state', { hasText: '{"c__step":"2"}' }).waitFor();
  assert.equal(app.address(), '/lightning/n/Fixture_Tools?c__step=2');
  assert.equal(
    await app.page.getByRole('link', { name: 'Sold ones' }).getAttribute('href'),
    '/lightning/o/Widget__c/list?filterName=Sold',
  );
  await app.page.getByRole('button', { name: 'Accounts page' }).click();
  await app.page.getByRole('heading', { name: 'All Accounts' }).waitFor();
});

test('a component opens by address when its configuration allows it, and by no other way', async () => {
  await app.open('/lightning/cmp/c__fixtureTools?c__step=3');
  await app.page.locator('.state', { hasText: '{"c__step":"3"}' }).waitFor();
  await app.open('/lightning/cmp/c__fixtureRecord');
  await app.page.getByText('lightning__UrlAddressable').waitFor();
});

test('toasts and modals are the real ones', async () => {
  await app.open('/lightning/n/Fixture_Tools');
  await app.page.getByRole('button', { name: 'Toast' }).click();
  await app.page.getByText('It is kept.').waitFor();
  await app.page.getByRole('button', { name: 'Modal' }).click();
  await app.page.getByRole('dialog').waitFor();
  assert.deepEqual(await accessibilityFaults(app.page), []);
  await app.page.getByRole('button', { name: 'Yes' }).click();
  await app.page.locator('.answer', { hasText: 'yes' }).waitFor();
  await app.page.getByRole('button', { name: 'Modal' }).click();
  await app.page.getByRole('dialog').waitFor();
  await app.page.keyboard.press('Escape');
  await app.page.locator('.answer', { hasText: 'closed' }).waitFor();
});

test('the dark theme is remembered', async () => {
  await app.open('/');
  const background = (): Promise<string> => app.page.evaluate('getComputedStyle(document.body).backgroundColor');
  const light = await background();
  await app.page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  const dark = await background();
  assert.notEqual(dark, light);
  await app.page.reload();
  assert.equal(await background(), dark);
  await app.page.getByRole('button', { name: 'Switch to the light theme' }).click();
  assert.equal(await background(), light);
});

test('another user sees what that user may see', async () => {
  await app.open(`/lightning/r/Widget__c/${app.fixture.widget}/view`);
  await app.page.locator('.name', { hasText: 'Whole' }).waitFor();
  await app.page.getByRole('button', { name: 'Switch user' }).click();
  await app.page.getByRole('menuitemcheckbox', { name: 'Una Tester' }).click();
  await app.page.getByRole('heading', { name: 'Record not shown' }).waitFor();
  assert.deepEqual(await app.page.getByRole('navigation').getByRole('link').allInnerTexts(), ['Accounts']);
  await app.open('/lightning/n/Fixture_Tools');
  await app.page.getByText('These permission sets show it: Fixture Use').waitFor();
});

test('tabs that do not fit are in a menu, all of them on a phone', async () => {
  await app.page.setViewportSize({ width: 320, height: 700 });
  await app.open('/lightning/n/Fixture_Home');
  await app.page.getByRole('button', { name: 'Overview' }).click();
  await app.page.getByRole('menuitemcheckbox', { name: 'Widgets' }).click();
  await app.page.getByRole('link', { name: 'Whole' }).waitFor();
  assert.deepEqual(await app.page.getByRole('navigation').getByRole('link').allInnerTexts(), []);
});

test('no screen overflows sideways or breaks an accessibility rule, in either theme', async () => {
  const paths = ['/', '/lightning/o/Widget__c/list', `/lightning/r/${app.fixture.widget}/view`, '/lightning/n/Nowhere'];
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme });
    for (const path of paths) {
      await app.open(path);
      await app.page.locator('main h1, main h2').first().waitFor();
      for (const width of WIDTHS) {
        await app.page.setViewportSize({ width, height: 900 });
        assert.equal(await excessOf(app.page), 0, `${path} at ${width} pixels`);
        assert.deepEqual(await accessibilityFaults(app.page), [], `${path} at ${width} pixels, ${colorScheme}`);
      }
    }
  }
});
