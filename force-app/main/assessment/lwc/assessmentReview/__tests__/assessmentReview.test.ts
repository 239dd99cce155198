import { createElement } from 'lwc';
import type { Entries, Entry } from 'c/assessmentDraft';
import AssessmentReview from 'c/assessmentReview';
import { stepsOf } from 'c/assessmentSteps';
import { wizard } from '../../assessmentApi/__tests__/fixtures';
import { reviewOf } from '../viewModel';

jest.mock('@salesforce/label/c.assessment_Review_Rung', () => ({ default: 'Rung {0}: {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_Review_Summary', () => ({ default: '{0}/{1} {2} {3} {4}' }), {
  virtual: true,
});

const steps = stepsOf(wizard.model, 'quick');
const rung: Entry = { outcome: 'level', level: 3, reason: '', note: ' Wiki ' };
const entries: Entries = { 'icp-1': rung, 'icp-2': { outcome: 'dontKnow', level: null, reason: '', note: '' } };
const complete: Entries = Object.fromEntries(steps.map(({ question }) => [question.key, rung]));

function show(given: Entries) {
  const review = createElement('c-assessment-review', { is: AssessmentReview });
  Object.assign(review, { steps, entries: given });
  document.body.append(review);
  return review;
}

afterEach(() => document.body.replaceChildren());

describe('reviewOf', () => {
  it('lists what is open or not known, and counts', () => {
    const review = reviewOf(steps, entries);
    expect(review.unsettled.map(({ key }) => key)).toEqual(['icp-2', 'pipeline-1', 'pipeline-2']);
    expect(review.summary).toBe('1/4 1 0 2');
    expect(review.groups.map(({ key, rows }) => [key, rows.length])).toEqual([
      ['icp', 2],
      ['pipeline', 2],
    ]);
  });

  it('spells out each answer', () => {
    const answer = (entry: Entry | undefined) => reviewOf(steps, entry ? { 'icp-1': entry } : {}).groups[0]?.rows[0];
    expect(answer(rung)).toMatchObject({ answer: 'Rung 3: icp-1 at 3', note: 'c.assessment_Review_Note' });
    expect(answer(undefined)).toMatchObject({ answer: 'c.assessment_Review_Open', note: '' });
    expect(answer({ ...rung, outcome: 'notApplicable', reason: 'None.' })?.answer).toBe(
      'c.assessment_Review_NotApplicable',
    );
  });
});

describe('c-assessment-review', () => {
  it.each([
    ['open answers', entries, 1],
    ['nothing open', complete, 0],
  ])('is accessible with %s', async (_case, given, sections) => {
    const review = show(given);
    expect(review.shadowRoot?.querySelectorAll('.unsettled')).toHaveLength(sections);
    await expect(review).toBeAccessible();
  });

  it('goes to the question to change', () => {
    const review = show(entries);
    const jumped = jest.fn();
    review.addEventListener('jump', (event) => jumped((event as CustomEvent).detail));
    review.shadowRoot?.querySelector('button')?.click();
    expect(jumped).toHaveBeenCalledWith({ question: 'icp-2' });
  });
});
