import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { recordAddress, tabAddress } from '../addresses.ts';
import { runEvidence } from '../bench/run.ts';
import { NORTHGATE_AS_OF } from '../northgate/calendar.ts';
import { faultsOf, openDemo, type Demo, type Window } from './support.ts';

// What an admin leaves out in Set-up, from the tick to the receipt.

const SOURCE = 'Partner Referral';
const REASON = 'Partners close these by themselves.';
const PICTURES = process.env['L2O_PICTURES'];

let demo: Demo;
let setup: Window;

before(async () => {
  demo = await openDemo();
  setup = await demo.open(tabAddress('L2O_Setup'));
  await setup.page.getByRole('tab', { name: 'Deal types and choices', exact: true }).click();
  await setup.page.getByRole('heading', { name: 'What counts' }).waitFor();
});

after(() => demo?.close());

test('a lead source is left out with the keyboard, with a preview and a reason', async () => {
  const { page, faults } = setup;
  await page.getByText('Everything counts.').waitFor();
  await shoot(page, 'setup-before');
  const tick = page.getByRole('group', { name: 'Lead source' }).getByRole('checkbox', { name: SOURCE });
  await tick.focus();
  await page.keyboard.press('Space');
  await page.getByText(/^[\d,]+ of 2,987 opportunities \([\d.]+%\) are left out\. [\d,]+ of 4,000 leads/).waitFor();
  const save = page.getByRole('button', { name: 'Save what counts' });
  assert.equal(await save.isDisabled(), true, 'without a reason');
  await page.getByLabel('Reason').fill(REASON);
  await shoot(page, 'setup-draft');
  assert.deepEqual(await faultsOf(page), []);
  await save.focus();
  await page.keyboard.press('Enter');
  await page.getByText(`Lead source: ${SOURCE} – ${REASON}`).first().waitFor();
  assert.deepEqual(await faultsOf(page), []);
  assert.deepEqual(faults, []);
});

test('an owner is found by name', async () => {
  const { page } = setup;
  const owners = page.getByRole('group', { name: 'Owner' });
  await page.getByLabel('Find a user by name').fill('zzzz');
  await page.getByText('No user has that in their name.').waitFor();
  await page.getByLabel('Find a user by name').fill('an');
  await owners.getByRole('checkbox').first().waitFor();
  assert.ok((await owners.getByRole('checkbox').count()) > 0);
  await shoot(page, 'setup-owners');
  assert.deepEqual(await faultsOf(page), []);
});

test('the evidence page says once what is left out and why, and each receipt its share', async () => {
  runEvidence(demo.org, demo.managerId, NORTHGATE_AS_OF.toString().slice(0, 10));
  const { page, context, faults } = await demo.open(tabAddress('L2O_Evidence'));
  await page.getByRole('heading', { name: 'What your admin chose to count' }).waitFor();
  const text =
    /[\d,]+ of 2,987 opportunities \([\d.]+%\) left out by your admin: lead source Partner Referral \([\d,]+\)/;
  await page.getByText(text).first().waitFor();
  await page.getByText('Reasons (1)').click();
  await page.getByText(REASON).waitFor();
  await shoot(page, 'evidence');
  assert.deepEqual(await faultsOf(page), []);
  await page
    .getByRole('button', { name: /Open past the close date/ })
    .first()
    .click();
  await page.getByRole('complementary').getByText(text).waitFor();
  await shoot(page, 'receipt');
  assert.deepEqual(await faultsOf(page), []);
  assert.deepEqual(faults, []);
  await context.close();
});

test('the panel of a deal that is left out says that it does not count, and why', async () => {
  const [[id] = []] = demo.org.data.store.database
    .prepare(`SELECT Id FROM Opportunity WHERE LeadSource = '${SOURCE}' AND IsClosed = 0 AND IsDeleted = 0 LIMIT 1`)
    .all()
    .map((row) => Object.values(row));
  const { page, context } = await demo.open(recordAddress('Opportunity', String(id)));
  await page
    .getByText(`This opportunity does not count: your admin leaves out lead source ${SOURCE}. Reason: ${REASON}`)
    .waitFor();
  await shoot(page, 'panel');
  await context.close();
});

/** Pictures for the eye, where somebody asks for them. */
async function shoot(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${PICTURES}/${name}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
