import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { tabAddress } from '../addresses.ts';
import { faultsOf, openDemo, type Demo, type Window } from './support.ts';

const TABS = ['Readiness', 'Schedule and retention', 'Metrics', 'Deal types and choices', 'Public figures'];

let demo: Demo;
let setup: Window;

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

before(async () => {
  demo = await openDemo();
  setup = await demo.open(tabAddress('L2O_Setup'));
  await setup.page.getByRole('heading', { name: 'What the evidence rests on' }).waitFor();
});

after(() => demo?.close());

test('every tab is accessible, light and dark, and fits at 320 pixels', async () => {
  const { page, faults } = setup;
  for (const name of TABS) {
    await tab(page, name).click();
    await page.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
    assert.deepEqual(await faultsOf(page), [], name);
  }
  assert.deepEqual(faults, []);
});

test('a metric is tuned with the keyboard alone, and the run is then said to be outdated', async () => {
  const { page } = setup;
  await tab(page, 'Metrics').click();
  const tune = page.getByRole('button', { name: 'Tune Win rate' });
  await tune.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Level 0').waitFor();
  const save = page.getByRole('button', { name: 'Save', exact: true });
  for (const [level, value] of [5, 10, 15, 20, 12].entries()) {
    await page.getByLabel(`Level ${level}`).focus();
    await page.keyboard.type(String(value));
  }
  assert.equal(await save.isDisabled(), true, 'the last threshold falls');
  await page.getByText('each must be higher than the one before').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('25');
  await save.focus();
  await page.keyboard.press('Enter');
  await page.getByText('shipped 10 · 17 · 24 · 30 · 40').waitFor();
  assert.equal(await tune.evaluate((button) => button.matches(':focus')), true, 'the focus is back where it was');
  await tab(page, 'Readiness').click();
  await page.getByText('have changed since this run').waitFor();
});

test('a schedule is set, and readiness says so', async () => {
  const { page } = setup;
  await tab(page, 'Schedule and retention').click();
  await page.getByText('Every night', { exact: true }).click();
  await page.getByRole('button', { name: 'Save schedule' }).click();
  await page.getByText(/Next run .*, as /).waitFor();
  await tab(page, 'Readiness').click();
  await page.getByText('Evidence is read by itself.').waitFor();
});

test('somebody who may not manage has no tab for it', async () => {
  const { page, context } = await demo.open(tabAddress('L2O_Scorecard'), 'leader');
  await page.getByRole('link', { name: 'Scorecard' }).first().waitFor();
  assert.equal(await page.getByRole('link', { name: 'Set-up' }).count(), 0);
  await context.close();
});
