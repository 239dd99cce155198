import { createElement } from 'lwc';
import InsightsDealFindings from 'c/insightsDealFindings';
import type { DealCheckDto } from 'c/insightsResultsApi';
import { check } from '../../insightsResultsApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/label/c.insights_DealFindings_Found', () => ({ default: '{0} of {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DealFindings_Clean', () => ({ default: 'none of {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DealFindings_UnableLine', () => ({ default: '{0}: {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DealFindings_Cost', () => ({ default: 'Costs {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DealFindings_CostUnder', () => ({ default: 'under {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DealFindings_Total', () => ({ default: 'In all {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DealFindings_CostHelp', () => ({ default: 'By {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DealFindings_Metric', () => ({ default: 'See {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DealFindings_More', () => ({ default: '{0} more' }), { virtual: true });

const [pastDue] = check.findings;
const free = { ...check, cost: null, evidenceAsOf: null };

function show(given: DealCheckDto | null) {
  const element = createElement('c-insights-deal-findings', { is: InsightsDealFindings });
  Object.assign(element, { check: given });
  document.body.append(element);
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return {
    element,
    all,
    texts: (selector: string) => all(selector).map((one) => one.textContent?.trim()),
  };
}

/** A check with as many findings. */
function findings(count: number): DealCheckDto {
  return {
    ...check,
    findings: Array.from({ length: count }, (_one, place) => ({ ...pastDue!, metric: `metric-${place}` })),
  };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-deal-findings', () => {
  it('tells what the deal pulls down, with its cost and a remedy each', async () => {
    const { texts, all } = show(check);
    expect(texts('.summary')).toEqual(['2 of 5']);
    expect(texts('.what')).toEqual(['Close date 3 days past. Set a real date.', 'Is it so?']);
    expect(texts('.cost')).toEqual(['Costs 0.002', 'Costs under 0.001']);
    expect(texts('.total')).toEqual(['In all 0.002']);
    expect(texts('.help')).toEqual(['By Dec 30, 2017']);
    expect(texts('.remedy')).toEqual(['Once a week.', 'Do this.']);
    expect(all('.metric').map((link) => link.getAttribute('label') ?? (link as { label?: string }).label)).toEqual([
      'See Open past the close date',
      'See A later metric',
    ]);
    expect(texts('.unable')).toEqual(['Amount set: Opportunity.Amount']);
    await expect(document.body).toBeAccessible();
  });

  it('leaves costs out where no run tells them', async () => {
    const { texts } = show({ ...free, findings: [{ ...pastDue!, cost: null }] });
    expect(texts('.what')).toEqual(['Close date 3 days past. Set a real date.']);
    expect([...texts('.cost'), ...texts('.total'), ...texts('.help')]).toEqual([]);
    await expect(document.body).toBeAccessible();
  });

  it('says so where a deal moves no level', () => {
    const { texts } = show({ ...check, cost: 0, findings: [{ ...pastDue!, cost: 0 }] });
    expect(texts('.cost')).toEqual(['c.insights_DealFindings_CostNone']);
    expect(texts('.total')).toEqual([]);
  });

  it('shows five lines, and the others when asked', async () => {
    const { all } = show(findings(7));
    expect(all('.finding')).toHaveLength(5);
    expect(all('.more')).toHaveLength(1);
    expect(all('.more')[0]).toMatchObject({ label: '2 more' });
    all('.more')[0]?.click();
    await settled();
    expect(all('.finding')).toHaveLength(7);
    expect(all('.more')).toHaveLength(0);
    await expect(document.body).toBeAccessible();
  });

  it('offers no more where five are all', () => {
    const { all } = show(findings(5));
    expect(all('.finding')).toHaveLength(5);
    expect(all('.more')).toHaveLength(0);
  });

  it('asks for the metric that is to be shown', () => {
    const { element, all } = show(check);
    const opened = jest.fn();
    element.addEventListener('metricopen', (event) => opened((event as CustomEvent).detail));
    all('.metric')[1]?.click();
    expect(opened).toHaveBeenCalledWith({ metric: 'new-one' });
  });

  it('says that a deal is in order', async () => {
    const { texts } = show({ ...free, findings: [], unable: [] });
    expect(texts('.summary')).toEqual(['none of 5']);
    expect(texts('.unable')).toEqual([]);
    await expect(document.body).toBeAccessible();
  });

  it('says that no metric counts the deal', () => {
    const { texts } = show({ ...free, checked: 0, findings: [] });
    expect(texts('.summary')).toEqual(['c.insights_DealFindings_NotCounted']);
  });

  it('names a metric that has no words at all', () => {
    const bare = { ...pastDue!, name: 'Bare', question: null, sentence: null, remedy: null };
    expect(show({ ...check, findings: [bare] }).texts('.what')).toEqual(['Bare']);
  });

  it('is empty without a check', () => {
    expect(show(null).texts('.summary')).toEqual([]);
  });
});
