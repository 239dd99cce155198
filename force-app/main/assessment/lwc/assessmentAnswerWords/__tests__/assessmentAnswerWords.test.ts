import { answerWords, depthWords, scopeWords } from 'c/assessmentAnswerWords';
import type { Entry } from 'c/assessmentDraft';

jest.mock('@salesforce/label/c.assessment_AnswerWords_Rung', () => ({ default: 'rung {0}' }), { virtual: true });

const label = (name: string) => `c.assessment_AnswerWords_${name}`;
const entry = (outcome: Entry['outcome'], level: number | null = null): Entry => ({
  outcome,
  level,
  reason: 'None.',
  note: '',
});

describe('answerWords', () => {
  it.each([
    [entry('level', 0), 'rung 0'],
    [entry('dontKnow'), label('DontKnow')],
    [entry('notApplicable'), label('NotApplicable')],
    [entry(null), label('Open')],
    [undefined, label('Open')],
  ])('%j in words: %s', (given, words) => expect(answerWords(given)).toBe(words));
});

describe('depthWords and scopeWords', () => {
  it('name depth and scope, the whole company where there is none', () => {
    expect(depthWords('quick')).toBe(label('Quick'));
    expect(scopeWords(null)).toBe(label('WholeCompany'));
    expect(scopeWords('Enterprise')).toBe('Enterprise');
  });
});
