import getSetupMethod from '@salesforce/apex/SetupController.getSetup';
import saveDealTypeMethod from '@salesforce/apex/SetupController.saveDealType';
import saveScheduleMethod from '@salesforce/apex/SetupController.saveSchedule';
import { completeRun, completeSetup, getSetup, saveDealType, saveSchedule } from 'c/appSetupApi';
import type { SetupDto } from 'c/appSetupApi';
import { setup } from './fixtures';

jest.mock('@salesforce/apex/SetupController.getSetup', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/SetupController.saveDealType', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/SetupController.saveSchedule', () => ({ default: jest.fn() }), { virtual: true });

/** What arrives where the platform leaves fields without a value out. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part === null ? undefined : part)));
}

describe('what Apex leaves out', () => {
  it('comes back as null', () => {
    expect(completeSetup(withoutNulls(setup) as SetupDto)).toEqual(setup);
  });

  it('is no run before the first', () => {
    expect(completeRun(undefined)).toBeNull();
    expect(completeSetup({ ...setup, run: null }).run).toBeNull();
  });
});

describe('the methods', () => {
  it('read the set-up', async () => {
    jest.mocked(getSetupMethod).mockResolvedValue(withoutNulls(setup));
    expect(await getSetup()).toEqual(setup);
  });

  it('hand over what was chosen under the names of Apex', async () => {
    await saveDealType('Pilot', null);
    expect(saveDealTypeMethod).toHaveBeenCalledWith({ opportunityType: 'Pilot', dealType: null });
    await saveSchedule({ cadence: 'weekly', day: 'SUN', hour: 2 });
    expect(saveScheduleMethod).toHaveBeenCalledWith({ cadence: 'weekly', day: 'SUN', hour: 2 });
  });
});
