import beginMethod from '@salesforce/apex/AssessmentController.beginAssessment';
import evidenceMethod from '@salesforce/apex/AssessmentController.getEvidence';
import startMethod from '@salesforce/apex/AssessmentController.getStart';
import wizardMethod from '@salesforce/apex/AssessmentController.openWizard';
import saveMethod from '@salesforce/apex/AssessmentController.saveAnswer';
import technologyMethod from '@salesforce/apex/AssessmentController.saveTechnology';
import submitMethod from '@salesforce/apex/AssessmentController.submitRespondent';
import joinMethod from '@salesforce/apex/AssessmentController.takePart';
import {
  beginAssessment,
  getEvidence,
  getStart,
  joinAssessment,
  openWizard,
  saveAnswer,
  saveTechnology,
  submitAnswers,
} from 'c/assessmentApi';
import { evidence, level, start, withoutNulls, wizard } from './fixtures';

jest.mock('@salesforce/apex/AssessmentController.beginAssessment', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AssessmentController.getEvidence', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AssessmentController.getStart', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AssessmentController.openWizard', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AssessmentController.saveAnswer', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AssessmentController.saveTechnology', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AssessmentController.submitRespondent', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AssessmentController.takePart', () => ({ default: jest.fn() }), { virtual: true });

const mock = (method: unknown): jest.Mock => method as jest.Mock;

describe('assessmentApi', () => {
  it('puts null back where the platform left a field out', async () => {
    mock(wizardMethod).mockResolvedValue(withoutNulls(wizard));
    mock(startMethod).mockResolvedValue(withoutNulls(start));
    mock(evidenceMethod).mockResolvedValue(withoutNulls(evidence));
    await expect(openWizard('a1')).resolves.toEqual(wizard);
    await expect(getStart()).resolves.toEqual(start);
    await expect(getEvidence('r1', 'icp-1')).resolves.toEqual(evidence);
    mock(evidenceMethod).mockResolvedValue(undefined);
    await expect(getEvidence('r1', 'icp-1')).resolves.toBeNull();
  });

  it('sends an answer field by field and tells what it replaced', async () => {
    const saved = { answer: level('icp-1', 3), before: null, savedAt: '2026-03-31T14:02:00.000Z' };
    mock(saveMethod).mockResolvedValue(withoutNulls(saved));
    await expect(saveAnswer('r1', level('icp-1', 3))).resolves.toEqual(saved);
    expect(saveMethod).toHaveBeenCalledWith({
      respondentId: 'r1',
      questionKey: 'icp-1',
      outcome: 'level',
      level: 3,
      reason: null,
      note: null,
    });
    mock(saveMethod).mockResolvedValue(withoutNulls({ ...saved, before: level('icp-1', 1) }));
    await expect(saveAnswer('r1', level('icp-1', 3))).resolves.toMatchObject({ before: level('icp-1', 1) });
  });

  it('begins, joins and hands in', async () => {
    mock(beginMethod).mockResolvedValue('a1');
    mock(joinMethod).mockResolvedValue('r1');
    mock(submitMethod).mockResolvedValue(undefined);
    const others = [{ displayName: 'Kim', functionKey: 'revops' }] as const;
    await beginAssessment({ name: 'Spring', depth: 'quick', scope: null, functionKey: 'sales', others });
    expect(beginMethod).toHaveBeenCalledWith({
      wanted: { name: 'Spring', depth: 'quick', scope: null },
      functionKey: 'sales',
      others,
    });
    await expect(joinAssessment('a1', 'sales')).resolves.toBe('r1');
    await submitAnswers('r1');
    expect(submitMethod).toHaveBeenCalledWith({ respondentId: 'r1' });
  });

  it('stores both layers of technology', async () => {
    mock(technologyMethod).mockResolvedValue(undefined);
    await saveTechnology('a1', { crm: 0, ai: null });
    expect(technologyMethod).toHaveBeenCalledWith({ assessmentId: 'a1', crmLevel: 0, aiLevel: null });
  });
});
