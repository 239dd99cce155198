import { NO_ENTRY, type Entry } from 'c/assessmentDraft';
import { lacksReason, overwrittenLine, refusedLine, withLevel, withOutcome } from '../viewModel';

jest.mock('@salesforce/label/c.assessment_AnswerWords_Rung', () => ({ default: 'rung {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_Question_Overwritten', () => ({ default: '{0} gave way to {1}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.assessment_Question_Refused', () => ({ default: 'Not saved: {0} {1}' }), {
  virtual: true,
});

const rung = (level: number, note = ''): Entry => ({ outcome: 'level', level, reason: '', note });

describe('choosing', () => {
  it('keeps the note and drops the level where there is none', () => {
    expect(withLevel({ ...NO_ENTRY, note: 'wiki' }, 3)).toEqual(rung(3, 'wiki'));
    expect(withOutcome(rung(3, 'wiki'), 'dontKnow')).toMatchObject({ outcome: 'dontKnow', level: null, note: 'wiki' });
  });

  it.each([
    [NO_ENTRY, false],
    [withOutcome(NO_ENTRY, 'notApplicable'), true],
    [{ ...withOutcome(NO_ENTRY, 'notApplicable'), reason: 'None.' }, false],
  ])('%j lacks its reason: %s', (entry, lacks) => expect(lacksReason(entry)).toBe(lacks));
});

describe('overwrittenLine', () => {
  it.each([
    [null, rung(3), ''],
    [rung(3), rung(3), ''],
    [rung(1), rung(3), 'rung 1 gave way to rung 3'],
    [rung(3, 'theirs'), rung(3, 'ours'), 'c.assessment_Question_OverwrittenText'],
  ])('of %j under %j says %s', (found, kept, line) => expect(overwrittenLine(found, kept)).toBe(line));
});

describe('refusedLine', () => {
  it('names every fault and what to do', () => {
    const error = { code: 'invalid', message: 'Two faults.', faults: ['One.', 'Two.'], remedy: 'Mend them.' };
    expect(refusedLine(error)).toBe('Not saved: Two faults. One. Two. Mend them.');
    expect(refusedLine(null)).toBe('');
  });
});
