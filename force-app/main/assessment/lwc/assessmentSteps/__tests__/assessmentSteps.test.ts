import type { Entries, Entry } from 'c/assessmentDraft';
import {
  answersOf,
  byDimension,
  markOf,
  nextVoice,
  scoringModelOf,
  stepsOf,
  tallyOf,
  technologyOf,
} from 'c/assessmentSteps';
import { liveDimensionClaim } from 'c/scoring';
import { open, wizard } from '../../assessmentApi/__tests__/fixtures';

const entry = (outcome: Entry['outcome'], level: number | null = null, reason = ''): Entry => ({
  outcome,
  level,
  reason,
  note: '',
});
const entries: Entries = {
  'icp-1': entry('level', 3),
  'icp-2': entry('dontKnow'),
  'pipeline-1': entry('notApplicable', null, 'None.'),
  'pipeline-2': entry('notApplicable'),
};

describe('stepsOf', () => {
  it('asks the quick check’s questions only, numbered through', () => {
    const steps = stepsOf(wizard.model, 'quick');
    expect(steps.map(({ question, number }) => [question.key, number])).toEqual([
      ['icp-1', 1],
      ['icp-2', 2],
      ['pipeline-1', 3],
      ['pipeline-2', 4],
    ]);
    expect(stepsOf(wizard.model, 'structural')).toHaveLength(6);
  });

  it('groups by dimension in order', () => {
    const groups = byDimension(stepsOf(wizard.model, 'quick'));
    expect(groups.map(([{ key }, own]) => [key, own.length])).toEqual([
      ['icp', 2],
      ['pipeline', 2],
    ]);
  });
});

describe('markOf', () => {
  it.each([
    [undefined, 'open'],
    [entry(null), 'open'],
    [entry('level', 0), 'level'],
    [entry('dontKnow'), 'dontKnow'],
    [entry('notApplicable'), 'open'],
    [entry('notApplicable', null, 'None.'), 'notApplicable'],
  ])('%j is %s', (given, mark) => expect(markOf(given)).toBe(mark));
});

describe('tallyOf', () => {
  it('counts each question once', () => {
    expect(tallyOf(stepsOf(wizard.model, 'quick'), entries)).toEqual({
      level: 1,
      dontKnow: 1,
      notApplicable: 1,
      open: 1,
      total: 4,
    });
  });
});

describe('for scoring', () => {
  it('leaves open answers out', () => {
    expect(answersOf(entries)).toEqual({
      'icp-1': 3,
      'icp-2': 'dontKnow',
      'pipeline-1': { notApplicable: 'None.' },
    });
  });

  it('gives a live claim from the model on screen', () => {
    const claim = liveDimensionClaim(scoringModelOf(wizard.model), 'quick', 'icp', answersOf(entries));
    expect(claim).toEqual({ claimed: 3, share: 0.5 });
  });
});

describe('nextVoice', () => {
  const [voice] = open.voices;
  it('is the first whose answers are not handed in', () => {
    expect(nextVoice([{ ...open, voices: [{ ...voice, status: 'Submitted' }] }, open])).toEqual(voice);
    expect(nextVoice([])).toBeUndefined();
  });
});

describe('technologyOf', () => {
  it('is what the assessment stores of each layer', () => {
    expect(technologyOf(wizard.assessment)).toEqual({ crm: 3, ai: null });
  });
});
