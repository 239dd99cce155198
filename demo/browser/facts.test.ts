/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, give } from './answering.ts';
import { type Demo, faultsOf, openDemo } from './support.ts';

let demo: Demo;

before(async () => {
  demo = await openDemo();
});
after(() => demo?.close());

test('what is set up stands beside a claim that the CRM enforces it, and beside no lower one', async () => {
  const { page, context, faults } = await demo.open('/');
  await begin(page, 'quick', 'Facts');
  await give(page, 2);
  await page.locator('c-assessment-evidence .reading').first().waitFor();
  assert.equal(await page.locator('c-assessment-evidence .fact').count(), 0);

  await give(page, 3);
  const facts = page.locator('c-assessment-evidence .fact');
  await facts.first().waitFor();
  const shown = await facts.allInnerTexts();
  assert.equal(shown.length, 2, shown.join('\n'));
  assert.match(
    shown.join('\n'),
    /Flows on opportunities · Set up\s+Opportunity: Brief for customer success on a win\./,
  );
  assert.match(shown.join('\n'), /Rules that guard a stage · Cannot be told from here/);
  assert.deepEqual(await faultsOf(page), []);
  assert.deepEqual(faults, []);
  await context.close();
});
