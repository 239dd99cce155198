import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, excessOf } from '../../local-org/host/accessibility.ts';
import { launchBrowser } from '../../local-org/host/browser.ts';
import { startHost, type Host } from '../../local-org/host/host.ts';
import type { ScorecardDto } from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';
import { collectAndScore } from '../collect.ts';
import { managerOf } from '../company.ts';
import { NAMESPACE, openProductOrg, PACKAGE_FOLDER } from '../productOrg.ts';
import '../lwcImports.ts';
import { fill } from '../source.ts';

const { displayLevel } = await import('../../force-app/main/scoring/lwc/scoring/display.ts');

let host: Host;
let browser: Browser;
let page: Page;
let card: ScorecardDto;

before(async () => {
  const org = openProductOrg();
  const { asOf, answers } = fill(org, { isJson: false }, () => undefined);
  const manager = managerOf(org);
  card = collectAndScore(org, manager, asOf, answers);
  host = await startHost({
    packageFolder: PACKAGE_FOLDER,
    apex: { invoke: (className, method, params) => org.callFromComponent(className, method, params, manager) },
    port: 0,
    namespace: NAMESPACE,
    page: { component: 'insightsScorecardPage', appName: 'L2O Index', tabLabel: 'Scorecard' },
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(host.url);
  await page
    .getByRole('heading', { name: card.dimensions[0]?.name ?? '' })
    .first()
    .waitFor();
});

after(async () => {
  await browser?.close();
  await host?.close();
});

test('the page shows the Index and zone that the package stored', async () => {
  const text = await page.locator('body').innerText();
  const index = displayLevel(card.index?.level ?? null, card.zones);
  assert.ok(index !== null && text.includes(index.toFixed(1)), `the Index ${String(index)} is on the page`);
  const zone = card.zones.find(({ key }) => key === card.index?.zone);
  assert.ok(zone && text.includes(zone.name));
});

test('each dimension and each reading of the catalogue is on the page by name', async () => {
  const text = await page.locator('body').innerText();
  const missing = [...card.dimensions, ...card.readings].map(({ name }) => name).filter((name) => !text.includes(name));
  assert.deepEqual(missing, []);
});

test('the page has no accessibility violation at WCAG 2.1 AA', async () => {
  assert.deepEqual(await accessibilityFaults(page), []);
});

test('nothing overflows sideways from a phone to a desktop', async () => {
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    assert.equal(await excessOf(page), 0, `at ${width} pixels`);
  }
});
