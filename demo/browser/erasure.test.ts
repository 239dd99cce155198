import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordAddress } from '../addresses.ts';
import { type Demo, faultsOf, openDemo } from './support.ts';

let demo: Demo;

before(async () => {
  demo = await openDemo();
});
after(() => demo?.close());

function rows(object: string): readonly ReadonlyMap<string, unknown>[] {
  const { store } = demo.org.data;
  return store.all(store.object(object));
}

function address(): string {
  const id = demo.card.assessment?.id;
  assert.ok(id !== undefined, 'the demo company has an assessment');
  return recordAddress('Assessment__c', id);
}

test('the owner of an assessment erases the answers of a person, once it was confirmed', async () => {
  const { page, context, faults } = await demo.open(address());
  const panel = page.locator('article').filter({ hasText: 'Erase a person’s answers' });
  await panel.getByRole('heading', { name: 'Erase a person’s answers' }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'before anything is chosen');
  const before = rows('Respondent__c').length;
  await panel.getByRole('combobox', { name: 'Whose answers?' }).click();
  await page.getByRole('option').first().click();
  await panel.getByLabel('Why?').fill('Request of 12 May');
  await panel.getByLabel('Why?').blur();
  await panel.getByRole('button', { name: 'Continue' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('This cannot be undone.').waitFor();
  assert.deepEqual(await faultsOf(page), [], 'the question');
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click();
  await panel.getByText(/^Done\. Answers erased: \d+\./).waitFor();
  assert.equal(rows('Respondent__c').length, before - 1);
  const [log] = rows('Erasure__c');
  assert.equal(log?.get('reason__c'), 'Request of 12 May');
  assert.deepEqual(faults, []);
  await context.close();
});

test('nobody else is offered to erase', async () => {
  const { page, context } = await demo.open(address(), 'leader');
  await page.getByRole('heading', { name: 'The pipeline it describes, as you see it now' }).first().waitFor();
  assert.equal(await page.getByText('Erase a person’s answers').count(), 0);
  await context.close();
});
