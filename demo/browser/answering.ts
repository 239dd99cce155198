/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import type { AnswerDto, WizardDto } from '../../force-app/main/assessment/lwc/assessmentApi/types.ts';
import type { ScorecardDto } from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';
import type { Answer, Answers, Depth, Reading, ScoringModel } from '../../force-app/main/scoring/lwc/scoring/types.ts';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { stateKey } from '../addresses.ts';

/** Begins an assessment on the Assess tab and gives its id. */
export async function begin(page: Page, depth: Depth, name: string): Promise<string> {
  await page.getByRole('link', { name: 'Assess', exact: true }).click();
  await page.getByRole('heading', { name: 'Begin a new assessment' }).waitFor();
  await page.getByRole('radio', { name: depth === 'quick' ? 'Quick check' : 'Structural assessment' }).check();
  await page.locator('c-assessment-start-form lightning-input.name input').fill(name);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('radiogroup').waitFor();
  const id = new URL(page.url()).searchParams.get(stateKey('assessment'));
  if (id === null) throw new Error(`the address names no assessment: ${page.url()}`);
  return id;
}

/** Answers the question on the screen: levels by their digit. */
export async function give(page: Page, answer: Answer): Promise<void> {
  if (typeof answer === 'number') {
    await page.locator('c-assessment-question [role=radio][tabindex="0"]').press(String(answer));
  } else if (answer === 'dontKnow') {
    await page.getByRole('button', { name: 'Don’t know', exact: true }).click();
  } else {
    await page.getByRole('button', { name: 'Not applicable', exact: true }).click();
    await page.getByLabel('Why does it not apply?').fill(answer.notApplicable);
  }
}

/** Answers one question after the other, from the one on the screen on, and stays on the last. */
export async function giveAll(page: Page, answers: readonly Answer[], first: number, total: number): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    await page.getByText(`Question ${first + index} of ${total}`).waitFor();
    await give(page, answer);
    if (index < answers.length - 1) await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
}

/** Milliseconds from the key that gives an answer until its score is on the page, and until the org has stored it. */
export async function timeAnswer(page: Page, level: number): Promise<{ shown: number; stored: number }> {
  const saved = page.waitForResponse(
    (response) => response.url().endsWith('/apex') && (response.request().postData() ?? '').includes('saveAnswer'),
  );
  const started = performance.now();
  const shown = await timeToScore(page, level);
  const response = await saved;
  if (!response.ok()) throw new Error(`the answer was not stored: ${response.status()}`);
  return { shown, stored: performance.now() - started };
}

/** Milliseconds in the page from the key to the words of the new score. */
async function timeToScore(page: Page, level: number): Promise<number> {
  const radio = page.locator('c-assessment-question [role=radio][tabindex="0"]');
  const track = await page.locator('c-assessment-live-track [role=status]').elementHandle();
  return radio.evaluate(
    (element, { track, level }) =>
      new Promise<number>((resolve, reject) => {
        const started = performance.now();
        const look = (): void => {
          const milliseconds = performance.now() - started;
          if (track?.textContent?.includes(`Claimed ${level}.0`)) resolve(milliseconds);
          else if (milliseconds > 120_000) reject(new Error(`no new score: ${track?.textContent}`));
          else setTimeout(look, 0);
        };
        element.dispatchEvent(new KeyboardEvent('keydown', { key: String(level), bubbles: true, composed: true }));
        look();
      }),
    { track, level },
  );
}

/** From a question to the words of thanks. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review and hand in' }).click();
  await page.getByRole('heading', { name: 'Review your answers' }).waitFor();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.getByRole('heading', { name: 'Handed in. Thank you.' }).waitFor();
}

/** The assessment as the wizard opens it. */
export function wizardOf(org: LocalOrg, assessmentId: string, userId: string): WizardDto {
  return org.callFromComponent('AssessmentController', 'openWizard', { assessmentId }, userId) as WizardDto;
}

/** What is stored of the first voice, as scoring takes it. */
export function storedAnswers({ assessment }: WizardDto): Answers {
  const [voice] = assessment.respondents;
  return Object.fromEntries((voice?.answers ?? []).map((answer) => [answer.questionKey, scored(answer)] as const));
}

function scored({ outcome, level, reason }: AnswerDto): Answer {
  if (outcome === 'level') return level ?? NaN;
  return outcome === 'dontKnow' ? outcome : { notApplicable: reason ?? '' };
}

/** Keys of the questions in the order in which they are asked. */
export function questionKeys({ assessment, model }: WizardDto): readonly string[] {
  return model.dimensions
    .flatMap(({ questions }) => questions)
    .filter(({ isQuickCheck }) => isQuickCheck || assessment.depth === 'structural')
    .map(({ key }) => key);
}

export function scoringModel({ model }: WizardDto): ScoringModel {
  const { key: id, version, topLevel, dimensions, zones } = model;
  return { id, version, topLevel, dimensions, zones, questions: dimensions.flatMap(({ questions }) => questions) };
}

/** The evidence as it was read for a scorecard. */
export function evidenceOf({ readings }: ScorecardDto): readonly Reading[] {
  return readings.map(({ metric, dimension, weight, outcome, level }) => ({
    metric,
    dimension,
    weight,
    outcome,
    level: level ?? null,
  }));
}

/** The stored scores of an assessment. */
export function scoresOf(org: LocalOrg, assessmentId: string, userId: string): ScorecardDto {
  return org.callFromComponent('ScorecardController', 'getScorecard', { assessmentId }, userId) as ScorecardDto;
}
