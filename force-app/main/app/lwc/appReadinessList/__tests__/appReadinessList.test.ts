import { createElement } from 'lwc';
import AppReadinessList from 'c/appReadinessList';
import type { ReadinessDto } from 'c/appSetupApi';
import { setup } from '../../appSetupApi/__tests__/fixtures';
import { inOrder, rowOf, summaryOf } from '../viewModel';

jest.mock('@salesforce/label/c.app_Readiness_LeadsAttention', () => ({ default: 'No: {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.app_Readiness_DealTypesAttention', () => ({ default: '{0} of {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.app_Readiness_AgeReady', () => ({ default: '{0} days' }), { virtual: true });
jest.mock('@salesforce/label/c.app_Readiness_Summary', () => ({ default: '{0} of {1}' }), { virtual: true });

const check = (key: string, state: ReadinessDto['state'], ...details: string[]): ReadinessDto => ({
  key,
  state,
  details,
});

afterEach(() => document.body.replaceChildren());

describe('a check in words', () => {
  it('names what is missing and what to do', () => {
    expect(rowOf(check('leads', 'attention', 'Lead', 'Lead.Status'))).toMatchObject({
      text: 'No: Lead, Lead.Status',
      remedy: 'c.app_Readiness_LeadsRemedy',
      iconName: 'utility:warning',
    });
  });

  it('has no remedy where nothing is to be done', () => {
    expect(rowOf(check('age', 'ready', '1200'))).toMatchObject({ text: '1,200 days', remedy: '' });
    expect(rowOf(check('quotes', 'notUsed'))).toMatchObject({ text: 'c.app_Readiness_NotUsedText', remedy: '' });
  });

  it('tells numbers apart', () => {
    expect(rowOf(check('dealTypes', 'attention', '1', '3')).text).toBe('1 of 3');
  });

  it('has words of its own for a first run, evidence that is not there, and a schedule that got lost', () => {
    expect(rowOf(check('lastRun', 'blocked', 'None')).text).toBe('c.app_Readiness_LastRunNone');
    expect(rowOf(check('lastRun', 'attention', 'Failed')).text).toBe('c.app_Readiness_LastRunAttention');
    expect(rowOf(check('age', 'blocked')).text).toBe('c.app_Readiness_AgeNone');
    expect(rowOf(check('schedule', 'attention', 'Lost')).text).toBe('c.app_Readiness_ScheduleLost');
    expect(rowOf(check('schedule', 'attention', 'Left', 'Ada')).text).toBe('c.app_Readiness_ScheduleLeft');
    expect(rowOf(check('schedule', 'attention', 'Off')).text).toBe('c.app_Readiness_ScheduleAttention');
  });

  it('goes by its key where there are no words', () => {
    expect(rowOf(check('later', 'ready')).name).toBe('later');
  });

  it('stands first where it must be mended', () => {
    const order = inOrder([check('a', 'ready'), check('b', 'notUsed'), check('c', 'attention'), check('d', 'blocked')]);
    expect(order.map(({ key }) => key)).toEqual(['d', 'c', 'a', 'b']);
    expect(summaryOf(order)).toBe('2 of 4');
  });
});

describe('c-app-readiness-list', () => {
  it('lists every check with its state', async () => {
    const view = createElement('c-app-readiness-list', { is: AppReadinessList });
    Object.assign(view, { checks: setup.checks });
    document.body.append(view);
    const rows = [...(view.shadowRoot?.querySelectorAll<HTMLElement>('.row') ?? [])];
    expect(rows).toHaveLength(setup.checks.length);
    expect(rows[0]?.dataset.key).toBe('age');
    expect(rows[0]?.querySelector('.state')?.textContent).toBe('c.app_Readiness_Blocked');
    await expect(document.body).toBeAccessible();
  });
});
