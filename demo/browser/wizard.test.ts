/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { WizardDto } from '../../force-app/main/assessment/lwc/assessmentApi/types.ts';
import type { Answer, Answers } from '../../force-app/main/scoring/lwc/scoring/types.ts';
import '../lwcImports.ts';
import { tabAddress } from '../addresses.ts';
import {
  begin,
  evidenceOf,
  give,
  giveAll,
  handIn,
  questionKeys,
  scoresOf,
  scoringModel,
  storedAnswers,
  timeAnswer,
  wizardOf,
} from './answering.ts';
import { figures, median } from './figures.ts';
import { until } from '../../local-org/host/until.ts';
import { type Demo, faultsOf, openDemo } from './support.ts';

const { score } = await import('../../force-app/main/scoring/lwc/scoring/score.ts');
const { displayLevel } = await import('../../force-app/main/scoring/lwc/scoring/display.ts');

const NOT_APPLICABLE = { notApplicable: 'We sell to one customer.' };
const QUICK: readonly Answer[] = [2, 3, 1, NOT_APPLICABLE, 4, 0, 3, 2, 'dontKnow', 1, 2, 3];
const STRUCTURAL: readonly Answer[] = Array.from({ length: 36 }, (_, index) =>
  index % 17 === 5 ? 'dontKnow' : (index * 7) % 5,
);
/** Milliseconds. A busy machine may take longer to store; it has no say in what the page draws by itself. */
const SHOWN_WITHIN = 50;
const STORED_WITHIN = 1000;
const BUSY = 5;

let demo: Demo;

before(async () => {
  demo = await openDemo();
});
after(() => demo?.close());

function stored(assessmentId: string): Answers {
  return storedAnswers(wizardOf(demo.org, assessmentId, demo.managerId));
}

function asked(assessmentId: string, answers: readonly Answer[]): Answers {
  const keys = questionKeys(wizardOf(demo.org, assessmentId, demo.managerId));
  assert.equal(keys.length, answers.length);
  return Object.fromEntries(keys.map((key, index) => [key, answers[index] as Answer]));
}

/** The stored scores are those of the TypeScript engine on the answers that were given, with the evidence that was read. */
function assertScored(assessmentId: string, answers: Answers): void {
  const wizard = wizardOf(demo.org, assessmentId, demo.managerId);
  const [voice] = wizard.assessment.respondents;
  assert.ok(voice);
  const card = scoresOf(demo.org, assessmentId, demo.managerId);
  const expected = score({
    model: scoringModel(wizard),
    depth: wizard.assessment.depth,
    respondents: [{ function: voice.functionKey, answers }],
    consensus: {},
    evidence: evidenceOf(card),
    technology: null,
    previous: null,
  });
  const sides = ({ claimed, proven, level }: Sides): unknown => [claimed ?? null, proven ?? null, level ?? null];
  const byKey = (rows: readonly (Sides & { key: string })[]): unknown =>
    Object.fromEntries(rows.map((row) => [row.key, sides(row)]));
  assert.deepEqual(byKey(card.dimensions), byKey(expected.dimensions));
  assert.ok(card.index && expected.index.level !== null && expected.index.claimed !== null);
  assert.deepEqual(sides(card.index), sides(expected.index));
}

interface Sides {
  readonly claimed: number | null;
  readonly proven: number | null;
  readonly level: number | null;
}

test('the quick check, end to end, with a reload in the middle', async () => {
  const { page, context, faults } = await demo.open('/');
  const id = await begin(page, 'quick', 'Quick end to end');
  assert.deepEqual(await faultsOf(page), [], 'a question');

  // The first by arrow keys: from the rung at the bottom up to the second.
  await page.locator('c-assessment-question [role=radio][tabindex="0"]').press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.getByRole('radio', { checked: true }).getAttribute('data-level'), '2');
  await page.locator('c-assessment-evidence .reading').first().waitFor();
  assert.deepEqual(await faultsOf(page), [], 'an answer beside its evidence');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await giveAll(page, QUICK.slice(1, 6), 2, 12);

  // At once, before the pause after which the last answer is sent.
  await page.reload();
  await page.getByText('Question 7 of 12').waitFor();
  await until('six answers are stored', () => Object.keys(stored(id)).length === 6);
  const given = asked(id, QUICK);
  assert.deepEqual(stored(id), Object.fromEntries(Object.entries(given).slice(0, 6)));
  await page.getByRole('button', { name: /^Question 4,/ }).click();
  assert.equal(await page.getByLabel('Why does it not apply?').inputValue(), NOT_APPLICABLE.notApplicable);
  assert.deepEqual(await faultsOf(page), [], 'not applicable, with its reason');
  await page.getByRole('button', { name: /^Question 1,/ }).click();
  await page.getByRole('radio', { checked: true }).and(page.locator('[data-level="2"]')).waitFor();
  await page.getByRole('button', { name: /^Question 7,/ }).click();

  await giveAll(page, QUICK.slice(6), 7, 12);
  await page.getByRole('button', { name: 'Review and hand in' }).click();
  await page.getByText('10 of 12 questions have a rung, 1 don’t know, 1 not applicable, 0 open.').waitFor();
  await page.getByText(`Not applicable: ${NOT_APPLICABLE.notApplicable}`).waitFor();
  await page.locator('c-assessment-save-state', { hasText: 'Saved' }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'the review');
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.getByRole('heading', { name: 'Handed in. Thank you.' }).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'the thanks');
  assert.deepEqual(stored(id), given);
  assertScored(id, given);

  await page.getByRole('button', { name: 'See the results' }).click();
  const card = scoresOf(demo.org, id, demo.managerId);
  const index = displayLevel(card.index?.level ?? null, card.zones);
  await page.locator('c-insights-claim-proof .large', { hasText: index?.toFixed(1) ?? 'no Index' }).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('the structural assessment, end to end; handing it in twice changes nothing', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Assessment'));
  const id = await begin(page, 'structural', 'Structural end to end');
  await giveAll(page, STRUCTURAL, 1, 36);
  await page.locator('c-assessment-save-state', { hasText: 'Saved' }).waitFor();
  await handIn(page);
  const given = asked(id, STRUCTURAL);
  assert.deepEqual(stored(id), given);
  assertScored(id, given);

  const first = withoutMoment(id);
  const rows = counts();
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await handIn(page);
  assert.deepEqual(withoutMoment(id), first);
  assert.deepEqual(counts(), rows);
  assert.deepEqual(faults, []);
  await context.close();
});

function withoutMoment(id: string): unknown {
  const { assessment, ...card } = scoresOf(demo.org, id, demo.managerId);
  return { ...card, assessment: { ...assessment, scoredAt: null } };
}

function counts(): readonly number[] {
  const { store } = demo.org.data;
  return ['Assessment__c', 'Respondent__c', 'Answer__c', 'DimensionScore__c'].map(
    (name) => store.all(store.object(name)).length,
  );
}

test('an answer shows its score within 50 ms and is stored within a second', async (t) => {
  const { page, context } = await demo.open(tabAddress('L2O_Assessment'));
  const id = await begin(page, 'quick', 'Speed');
  const shown: number[] = [];
  const kept: number[] = [];
  for (const level of [1, 3, 0, 4, 2]) {
    const times = await timeAnswer(page, level);
    shown.push(times.shown);
    kept.push(times.stored);
    assert.deepEqual(Object.values(stored(id)), [level]);
  }
  t.diagnostic(`shown after ${figures(shown)} ms, stored after ${figures(kept)} ms`);
  assert.ok(median(shown) < SHOWN_WITHIN, `shown after ${figures(shown)} ms`);
  assert.ok(median(kept) < STORED_WITHIN * BUSY, `stored after ${figures(kept)} ms`);
  await context.close();
});

test('without a network the answer waits, says so, and is stored when it is back', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Assessment'));
  const id = await begin(page, 'quick', 'Offline');
  await context.setOffline(true);
  await give(page, 3);
  await page.getByText('Waiting for the network: 1 answer kept here').waitFor();
  await page.getByRole('radio', { checked: true }).and(page.locator('[data-level="3"]')).waitFor();
  assert.deepEqual(stored(id), {});
  assert.deepEqual(await faultsOf(page), [], 'waiting for the network');
  await context.setOffline(false);
  await page.locator('c-assessment-save-state', { hasText: 'Saved' }).waitFor();
  assert.deepEqual(Object.values(stored(id)), [3]);
  assert.deepEqual(faults, []);
  await context.close();
});

test('while the server is stopped answers wait and handing in says so; both go on by themselves or on request', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Assessment'));
  const id = await begin(page, 'quick', 'Server stopped');
  await page.route('**/apex', (route) => route.abort());
  await giveAll(page, [1, 2], 1, 12);
  await page.getByText('Waiting for the network: 2 answers kept here').waitFor();
  assert.deepEqual(stored(id), {});
  await page.unroute('**/apex');
  await page.locator('c-assessment-save-state', { hasText: 'Saved' }).waitFor();
  assert.deepEqual(Object.values(stored(id)), [1, 2]);

  await page.getByRole('button', { name: 'Review and hand in' }).click();
  await page.route('**/apex', (route) => route.abort());
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  const panel = page.getByRole('alert').filter({ hasText: 'This could not be handed in' });
  await panel.getByText('Every answer that was saved is safe.').waitFor();
  assert.deepEqual(await faultsOf(page), [], 'not handed in');
  await page.unroute('**/apex');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Handed in. Thank you.' }).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('what another window had stored is named when an answer takes its place', async () => {
  const { page, context } = await demo.open(tabAddress('L2O_Assessment'));
  const id = await begin(page, 'quick', 'Two windows');
  const other = await context.newPage();
  await other.goto(page.url());
  await give(other, 4);
  await other.locator('c-assessment-save-state', { hasText: 'Saved' }).waitFor();
  await give(page, 1);
  await page.getByText(/Another window had stored another answer here: rung 4\. .* rung 1\./).waitFor();
  assert.deepEqual(Object.values(stored(id)), [1]);
  assert.deepEqual(await faultsOf(page), [], 'an answer that took the place of another');
  await context.close();
});

test('an assessment that is closed meanwhile says what is safe and what to do', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Assessment'));
  const id = await begin(page, 'quick', 'Closed meanwhile');
  await give(page, 2);
  await page.locator('c-assessment-save-state', { hasText: 'Saved' }).waitFor();
  demo.org.callFromComponent('AssessmentController', 'closeAssessment', { assessmentId: id }, demo.managerId);
  await give(page, 4);
  const panel = page.getByRole('alert').filter({ hasText: 'Your last answer could not be stored' });
  await panel.waitFor();
  const text = await panel.innerText();
  for (const said of ['closed', 'Every answer that was saved is safe', 'Start a new assessment'])
    assert.ok(text.includes(said), `${said}: ${text}`);
  assert.deepEqual(await faultsOf(page), [], 'closed meanwhile');
  assert.deepEqual(faults, []);
  await context.close();
});

test('the owner states technology, without a network too; it moves the quadrant and not the Index', async () => {
  const { page, context, faults } = await demo.open(tabAddress('L2O_Assessment'));
  const id = await begin(page, 'quick', 'Technology');
  await giveAll(page, QUICK, 1, 12);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('heading', { name: 'Technology, beside the Index' }).waitFor();
  await page.getByText('Nothing stated. That is allowed').waitFor();
  assert.deepEqual(await faultsOf(page), [], 'technology, nothing stated');
  await handIn(page);
  const before = scoresOf(demo.org, id, demo.managerId);
  assert.equal(before.index?.quadrant ?? null, null, 'nothing stated, no quadrant');

  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await page.getByRole('button', { name: 'State it: technology of Technology' }).click();
  const layer = (name: string) => page.getByRole('radiogroup', { name });
  await layer('How far has the CRM been built out').getByRole('radio').last().press('3');
  await page.getByText('One layer is not stated.').waitFor();
  await page.locator('c-assessment-technology-panel .state', { hasText: 'Saved' }).waitFor();
  await context.setOffline(true);
  await layer('How much of the revenue work does AI do').getByRole('radio').last().press('1');
  const panel = page.getByRole('alert').filter({ hasText: 'Your last choice could not be stored' });
  for (const said of ['The org did not answer', 'What you chose stays on this page', 'Check your connection'])
    await panel.getByText(said).waitFor();
  assert.deepEqual(await faultsOf(page), [], 'technology, not stored');
  await context.setOffline(false);
  await panel.waitFor({ state: 'detached' });
  // The panel goes when the choice is sent again, which is before it is stored.
  const stored = () => wizardOf(demo.org, id, demo.managerId).assessment;
  await until('the AI layer is stored', () => stored().aiLevel !== null);
  assert.deepEqual([stored().crmLevel, stored().aiLevel], [3, 1]);
  await page.getByText('Technology 3: the higher of the two layers.').waitFor();
  assert.deepEqual(await faultsOf(page), [], 'technology, stated');

  // Source: docs/scoring.md, rule 9: the higher layer against the Index, both split at 2.0.
  const after = scoresOf(demo.org, id, demo.managerId);
  assert.equal(after.index?.level, before.index?.level);
  const isDesigned = (after.index?.level ?? NaN) >= 2;
  assert.equal(after.index?.quadrant, isDesigned ? 'revenueMachineCorner' : 'technologyAheadOfDesign');
  assert.equal(after.index?.technology, 3);
  await page.getByRole('button', { name: 'Take back: AI layer' }).click();
  await until('the AI layer is taken back', () => wizardOf(demo.org, id, demo.managerId).assessment.aiLevel === null);
  assert.equal(scoresOf(demo.org, id, demo.managerId).index?.quadrant, null, 'one layer alone has no quadrant');

  await page.getByRole('button', { name: 'Leave, go on later' }).click();
  await page.getByText('CRM layer 3 · AI layer not stated').waitFor();
  await page.getByRole('button', { name: 'Change: technology of Technology' }).click();
  await page.getByText('For the company · Quick check · Whole company').waitFor();
  assert.deepEqual(await faultsOf(page), [], 'technology alone');
  demo.org.callFromComponent('AssessmentController', 'closeAssessment', { assessmentId: id }, demo.managerId);
  await layer('How far has the CRM been built out').getByRole('radio').last().press('4');
  await panel.getByText('closed').first().waitFor();
  const kept = demo.org.callFromComponent(
    'AssessmentController',
    'getAssessment',
    { assessmentId: id },
    demo.managerId,
  );
  assert.equal((kept as WizardDto['assessment']).crmLevel, 3, 'what was stored before it was closed');
  assert.deepEqual(faults, []);
  await context.close();
});

test('who takes part in what another person runs is not asked for technology', async () => {
  const runs = await demo.open(tabAddress('L2O_Assessment'));
  const id = await begin(runs.page, 'quick', 'Joined');
  await runs.context.close();
  const { page, context, faults } = await demo.open(tabAddress('L2O_Assessment', { assessment: id }), 'seller');
  await page.locator('c-assessment-join lightning-combobox button').click();
  await page.getByRole('option', { name: 'Sales', exact: true }).click();
  await page.getByRole('button', { name: /^Join/ }).click();
  await page.getByText('Question 1 of 12').waitFor();
  assert.equal(await page.getByText('Technology, beside the Index').count(), 0);
  await page.goto(new URL(tabAddress('L2O_Assessment', { assessment: id, section: 'technology' }), page.url()).href);
  await page.getByText('Question 1 of 12').waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});
