import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import InsightsAssessmentPanel from 'c/insightsAssessmentPanel';
import { getPipeline } from 'c/insightsResultsApi';
import { getScorecard } from 'c/insightsScorecardApi';
import { pipeline } from '../../insightsResultsApi/__tests__/fixtures';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';
import type { TestAdapter } from '../../insightsScorecardApi/__tests__/wired';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock(
  '@salesforce/apex/ScorecardController.getScorecard',
  () => jest.requireActual('../../insightsScorecardApi/__tests__/wired').wiredMethod(),
  {
    virtual: true,
  },
);
jest.mock(
  '@salesforce/apex/PipelineController.getPipeline',
  () => jest.requireActual('../../insightsScorecardApi/__tests__/wired').wiredMethod(),
  {
    virtual: true,
  },
);
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock('@salesforce/label/c.insights_AssessmentPanel_Widest', () => ({ default: '{0} {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_AssessmentPanel_Reading', () => ({ default: '{0}, {1}' }), { virtual: true });

const scores = getScorecard as unknown as TestAdapter;
const deals = getPipeline as unknown as TestAdapter;

function show() {
  const panel = createElement('c-insights-assessment-panel', { is: InsightsAssessmentPanel });
  panel.recordId = 'a00';
  document.body.append(panel);
  return (selector: string) => panel.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-insights-assessment-panel', () => {
  it('shows skeletons until the scores and then the pipeline are there', async () => {
    const find = show();
    await settled();
    expect(find('c-shared-skeleton')).not.toBeNull();
    await expect(document.body).toBeAccessible();
    scores.emit(fixture);
    await settled();
    expect(find('.index')?.textContent).toBe('1.8 Person-Dependent');
    expect(find('c-shared-skeleton')).not.toBeNull();
  });

  it('shows the scores next to the pipeline and its readings', async () => {
    const find = show();
    scores.emit(fixture);
    deals.emit(pipeline);
    await settled();
    expect(find('.widest')?.textContent).toBe('CRM Enforcement & Process Integrity c.scoring_Words_ClaimAbove');
    expect(find('c-insights-stage-table')).toMatchObject({ stages: pipeline.stages });
    expect(find('.reading .figures')?.textContent).toBe('63.1%, 4.0');
    await expect(document.body).toBeAccessible();
  });

  it('says that nothing is scored, and that there are no deals', async () => {
    const find = show();
    scores.emit({ ...fixture, index: null });
    deals.emit({ ...pipeline, stages: [], readings: [] });
    await settled();
    expect(find('.unscored')).not.toBeNull();
    expect(find('.empty')?.textContent).toBe('c.insights_AssessmentPanel_NoDeals');
    await expect(document.body).toBeAccessible();
  });

  it('says why the pipeline cannot be shown', async () => {
    const find = show();
    scores.emit({ ...fixture, dimensions: [] });
    deals.emit({ ...pipeline, barrier: 'Opportunity.Amount cannot be read', stages: [] });
    await settled();
    expect(find('.barrier')?.textContent).toContain('Opportunity.Amount');
    expect(find('.widest')).toBeNull();
    await expect(document.body).toBeAccessible();
  });

  it('keeps the scores when the pipeline fails', async () => {
    const find = show();
    scores.emit(fixture);
    deals.error({ message: '{"message":"Down"}' });
    await settled();
    expect(find('.index')).not.toBeNull();
    expect(find('c-shared-error-panel')).toMatchObject({ error: { message: 'Down' } });
  });

  it('hands a failure to the error panel and reads again on retry', async () => {
    const find = show();
    scores.error({ message: '{"message":"No access","code":"noAccess"}' });
    await settled();
    const panel = find('c-shared-error-panel');
    expect(panel).toMatchObject({ error: { message: 'No access' } });
    panel?.dispatchEvent(new CustomEvent('retry'));
    expect(refreshApex).toHaveBeenCalledTimes(2);
    await expect(document.body).toBeAccessible();
  });
});
