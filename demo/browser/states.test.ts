import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { tabAddress } from '../addresses.ts';
import { type Demo, faultsOf, openDemo } from './support.ts';

/** Each tab of the app with the heading that says that it is there. */
const TABS = {
  L2O_Scorecard: 'Six Dimensions, Claim and Proof',
  L2O_Assessment: 'Begin a new assessment',
  L2O_Results: 'Claim against proof, by dimension',
  L2O_Evidence: 'What your own records prove',
  L2O_Trend: 'Where it comes from, where it goes',
  L2O_Setup: 'What the evidence rests on',
} as const;

let demo: Demo;

before(async () => {
  demo = await openDemo();
});
after(() => demo?.close());

for (const [tab, heading] of Object.entries(TABS)) {
  test(`${tab} says that it loads, and what to do when it does not`, async () => {
    const { page, context, faults } = await demo.open('/');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/apex', async (route) => {
      await held;
      await route.fulfill({ status: 500, contentType: 'application/json', body: '{}' });
    });
    await page.goto(new URL(tabAddress(tab), page.url()).href);
    await page.getByRole('status').filter({ hasText: 'Loading' }).first().waitFor();
    assert.deepEqual(await faultsOf(page), [], 'under way');

    release();
    const panel = page.getByRole('alert').filter({ hasText: 'This did not load' });
    await panel.first().waitFor();
    assert.deepEqual(await faultsOf(page), [], 'failed');

    await page.unroute('**/apex');
    await panel.first().getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: heading }).first().waitFor();
    assert.deepEqual(faults, []);
    await context.close();
  });
}
