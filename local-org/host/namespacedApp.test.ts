import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureApp, fixtureOrg } from './fixtureApp.ts';
import { fixturePage } from './fixturePage.ts';
import { startHost } from './host.ts';

const app = fixturePage('l2ox');

/** Source: LWC Developer Guide, "PageReference Types": the API name of a tab and of an object. */
test('tabs, lists and records have addresses with the namespace', async () => {
  await app.open('/');
  await app.page.getByText('Set by the page').waitFor();
  assert.equal(app.address(), '/lightning/n/l2ox__Fixture_Home');
  await app.page.getByRole('link', { name: 'Widgets' }).click();
  await app.page.getByRole('link', { name: 'Whole' }).waitFor();
  assert.equal(app.address(), '/lightning/o/l2ox__Widget__c/list');
  assert.equal(await app.page.getByRole('link', { name: 'Widgets' }).getAttribute('aria-current'), 'page');
  await app.page.getByRole('button', { name: 'Choose a list view' }).click();
  await app.page.getByRole('menuitemcheckbox', { name: 'Sold Widgets' }).click();
  await app.page.getByText('1 item').waitFor();
  assert.equal(app.address(), '/lightning/o/l2ox__Widget__c/list?filterName=Sold');
  assert.deepEqual(app.faults, []);
});

/** Source: LWC Developer Guide, "Import Objects and Fields from @salesforce/schema". */
test('a record page gives components the names with the namespace, as their tokens have them', async () => {
  await app.open(`/lightning/r/l2ox__Widget__c/${app.fixture.widget}/view`);
  await app.page.locator('.name', { hasText: 'Whole' }).waitFor();
  assert.equal(await app.page.locator('.object').innerText(), 'l2ox__Widget__c');
  const text = await app.page.locator('main').innerText();
  for (const shown of ['$12.50', 'Sam Tester', 'Making', 'Sold']) assert.ok(text.includes(shown), shown);
  await app.page.getByRole('tab', { name: 'Related' }).click();
  await app.page.getByRole('heading', { name: 'Widgets (1)' }).waitFor();
  await app.page.getByRole('link', { name: 'Part' }).click();
  await app.page.locator('.whole', { hasText: 'Whole' }).waitFor();
  await app.page.locator('.price', { hasText: '$3.00' }).waitFor();
  await app.page.getByRole('button', { name: 'Raise the price' }).click();
  await app.page.locator('.price', { hasText: '$4.00' }).waitFor();
  assert.deepEqual(app.faults, []);
});

/** Source: LWC Developer Guide, "Add Query Parameters". */
test('state is kept under the namespace of the package alone', async () => {
  await app.open('/lightning/n/l2ox__Fixture_Tools?c__step=1');
  await app.page.locator('.state', { hasText: '{}' }).waitFor();
  await app.page.getByRole('button', { name: 'Step two' }).click();
  await app.page.locator('.state', { hasText: '{"l2ox__step":"2"}' }).waitFor();
  assert.equal(app.address(), '/lightning/n/l2ox__Fixture_Tools?l2ox__step=2');
});

test('the name of an own tab or object without the namespace is no page', async () => {
  await app.open('/lightning/n/l2ox__Fixture_Tools');
  await app.page.getByRole('button', { name: 'Literal names' }).click();
  await app.page.getByText('There is no tab Fixture_Tools in Fixture Sales.').waitFor();
  assert.equal(app.address(), '/lightning/n/Fixture_Tools');
  await app.open(`/lightning/r/Widget__c/${app.fixture.widget}/view`);
  await app.page.getByRole('heading', { name: 'Record not shown' }).waitFor();
  await app.open('/lightning/o/Widget__c/list');
  await app.page.getByText("You don't have access to the object Widget__c.").first().waitFor();
});

/** Source: LWC Developer Guide, "PageReference Types", Lightning Component: `namespace__componentName`. */
test('a component opens by address under the namespace, and not under c', async () => {
  await app.open('/lightning/cmp/l2ox__fixtureTools?l2ox__step=3');
  await app.page.locator('.state', { hasText: '{"l2ox__step":"3"}' }).waitFor();
  await app.open('/lightning/cmp/c__fixtureTools');
  await app.page.getByText('lightning__UrlAddressable').waitFor();
});

/** Source: LWC Developer Guide, "@salesforce Modules", resourceUrl. */
test('a static resource has an address with the namespace, and none without', async () => {
  await app.open('/lightning/n/l2ox__Fixture_Tools');
  const resource = await app.page.locator('.resource').innerText();
  assert.equal(resource, '/resources/l2ox__words');
  assert.equal((await app.context.request.get(app.url(resource))).status(), 200);
  assert.equal((await app.context.request.get(app.url('/resources/words'))).status(), 404);
});

test('who may not see a tab or a record is told which permission set grants it', async () => {
  await app.context.request.post(app.url('/user'), { data: { userId: app.fixture.stranger } });
  await app.open('/lightning/n/l2ox__Fixture_Tools');
  await app.page.getByText('These permission sets show it: Fixture Use').waitFor();
  await app.open('/lightning/o/l2ox__Widget__c/list');
  await app.page.getByText('These permission sets grant it: Fixture Use').first().waitFor();
});

test('the build of an org without a namespace serves one with it', async () => {
  const other = await startHost(fixtureApp(fixtureOrg()));
  try {
    assert.equal(other.timings.isAppBuilt, false);
  } finally {
    await other.close();
  }
});
