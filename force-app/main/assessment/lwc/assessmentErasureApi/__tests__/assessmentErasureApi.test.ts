import eraseMethod from '@salesforce/apex/ErasureController.erase';
import openMethod from '@salesforce/apex/ErasureController.open';
import { erasePerson, openErasure } from 'c/assessmentErasureApi';
import { kim, nobody, page } from './fixtures';

jest.mock('@salesforce/apex/ErasureController.erase', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ErasureController.open', () => ({ default: jest.fn() }), { virtual: true });

const open = openMethod as unknown as jest.Mock;
const erase = eraseMethod as unknown as jest.Mock;

describe('assessmentErasureApi', () => {
  it('opens for an assessment, and reads a name that was left out as none', async () => {
    const { name: _left, ...withoutName } = nobody;
    open.mockResolvedValue({ ...page, people: [kim, withoutName] });
    await expect(openErasure('a1')).resolves.toEqual(page);
    expect(open).toHaveBeenCalledWith({ assessmentId: 'a1' });
  });

  it('erases with kind and reason', async () => {
    const result = { answers: 12, isGone: true, isRescored: false };
    erase.mockResolvedValue(result);
    await expect(erasePerson('r1', 'erased', 'asked')).resolves.toEqual(result);
    expect(erase).toHaveBeenCalledWith({ respondentId: 'r1', kind: 'erased', reason: 'asked' });
  });
});
