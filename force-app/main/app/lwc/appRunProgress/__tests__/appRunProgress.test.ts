import { createElement } from 'lwc';
import AppRunProgress from 'c/appRunProgress';
import { failedRun, liveRun } from '../../appSetupApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.app_RunProgress_Percent', () => ({ default: '{0} %' }), { virtual: true });
jest.mock('@salesforce/label/c.app_RunProgress_Stranded', () => ({ default: 'Stuck: {0}' }), { virtual: true });

jest.mock('@salesforce/label/c.app_RunProgress_FollowersLeft', () => ({ default: 'Left: {0}' }), { virtual: true });

const sent = jest.fn();

function show(properties: object) {
  const view = createElement('c-app-run-progress', { is: AppRunProgress });
  Object.assign(view, properties);
  for (const name of ['run', 'cancelrun', 'resume']) {
    view.addEventListener(name, (event) => sent(name, (event as CustomEvent).detail));
  }
  document.body.append(view);
  return {
    find: (selector: string) => view.shadowRoot?.querySelector<HTMLElement & { disabled: boolean }>(selector) ?? null,
    texts: (selector: string) =>
      [...(view.shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => element.textContent?.trim()),
  };
}

afterEach(() => {
  document.body.replaceChildren();
  sent.mockClear();
});

describe('c-app-run-progress', () => {
  it('says what a run does before the first, and starts it', async () => {
    const { find } = show({ run: null });
    expect(find('.none')?.textContent).toBe('c.app_RunProgress_None');
    expect(find('.cancel')).toBeNull();
    expect(find('.resume')).toBeNull();
    find('.run')?.click();
    expect(sent).toHaveBeenCalledWith('run', null);
    await expect(document.body).toBeAccessible();
  });

  it('shows what is being read, how much, and what share where it is known', async () => {
    const { find, texts } = show({ run: liveRun });
    expect(texts('.name')).toEqual([
      'c.app_RunProgress_Opportunity',
      'c.app_RunProgress_Lead',
      'c.app_RunProgress_AccountKeys',
    ]);
    expect(texts('.number')).toEqual(['3,000', '1,200', 'c.shared_Format_None']);
    expect(texts('.percent')).toEqual(['30 %']);
    expect(find('.run')).toBeNull();
    find('.cancel')?.click();
    expect(sent).toHaveBeenCalledWith('cancelrun', liveRun.id);
    await expect(document.body).toBeAccessible();
  });

  it('shows that findings are still being written once everything is read', async () => {
    const streams = [
      { name: 'Opportunity', state: 'finished', rows: 3000, percent: 100, failure: null },
      { name: 'Finding', state: 'writing', rows: null, percent: 40, failure: null },
    ];
    const { find, texts } = show({ run: { ...liveRun, streams } });
    expect(texts('.name')).toEqual(['c.app_RunProgress_Opportunity', 'c.app_RunProgress_Finding']);
    expect(texts('.read')).toEqual(['c.app_RunProgress_FinishedStream', 'c.app_RunProgress_Writing']);
    expect(texts('.number')).toEqual(['3,000', 'c.shared_Format_None']);
    expect(texts('.percent')).toEqual(['40 %']);
    expect(find('.run')).toBeNull();
    await expect(document.body).toBeAccessible();
  });

  it('says why a run failed, where, and goes on with it', async () => {
    const { find, texts } = show({ run: failedRun });
    expect(find('.reason')?.textContent).toBe(failedRun.reason);
    expect(texts('.failure')).toEqual(['Too many rows.']);
    expect(find('.outdated')?.textContent).toBe('c.app_RunProgress_Outdated');
    find('.resume')?.click();
    expect(sent).toHaveBeenCalledWith('resume', failedRun.id);
    await expect(document.body).toBeAccessible();
  });

  it('tells what is still to be done after a run, and nothing where all is done', () => {
    expect(show({ run: failedRun }).find('.left')?.textContent).toBe('Left: 2');
    document.body.replaceChildren();
    expect(show({ run: { ...failedRun, followersLeft: 0 } }).find('.left')).toBeNull();
  });

  it('says that a run is stuck and can be resumed or cancelled', () => {
    const { find } = show({ run: { ...liveRun, stranded: 'The job was stopped.', canResume: true } });
    expect(find('.stranded')?.textContent).toBe('Stuck: The job was stopped.');
    expect(find('.resume')).not.toBeNull();
    expect(find('.cancel')).not.toBeNull();
  });

  it('takes nothing while something else is under way', () => {
    const { find } = show({ run: failedRun, isBusy: true });
    expect(find('.run')?.disabled).toBe(true);
    expect(find('.resume')?.disabled).toBe(true);
  });
});
