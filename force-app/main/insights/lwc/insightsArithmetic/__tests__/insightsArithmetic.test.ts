import { createElement } from 'lwc';
import InsightsArithmetic from 'c/insightsArithmetic';
import { treeFrom, type FigureRef } from 'c/insightsWorkings';
import type { ScorecardDto } from 'c/insightsScorecardApi';
import { results } from '../../insightsResultsApi/__tests__/fixtures';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

const scorecard = fixture as ScorecardDto;

function show(ref: FigureRef | null) {
  const element = createElement('c-insights-arithmetic', { is: InsightsArithmetic });
  Object.assign(element, {
    tree: ref && treeFrom(results, scorecard.dimensions, ref),
    names: [...scorecard.dimensions, ...results.questions, ...results.functions],
    readings: scorecard.readings,
    zones: scorecard.zones,
  });
  document.body.append(element);
  return element;
}
const texts = (element: HTMLElement, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.trim());

afterEach(() => document.body.replaceChildren());

describe('c-insights-arithmetic', () => {
  it('unfolds a proof into levels by weight, and leads to the receipts', async () => {
    const element = show({ scope: 'dimension', key: 'icp', figure: 'proven' });
    const chosen = jest.fn();
    element.addEventListener('reading', (event) => chosen((event as CustomEvent).detail));
    expect(texts(element, '.result')).toEqual(['1.6']);
    expect(texts(element, '.working')[0]).toBe('(2 × 1 + 0.92 × 0.5) ÷ 1.5 = 1.64');
    element.shadowRoot?.querySelector<HTMLElement>('.link')?.click();
    expect(chosen).toHaveBeenCalledWith('win-rate');
    await expect(element).toBeAccessible();
  });

  it('leads from the Index to its dimensions', async () => {
    const element = show({ scope: 'index', figure: 'claimed' });
    const unfolded = jest.fn();
    element.addEventListener('unfold', (event) => unfolded((event as CustomEvent).detail));
    element.shadowRoot?.querySelector<HTMLElement>('.link')?.click();
    expect(unfolded).toHaveBeenCalledWith({ scope: 'dimension', key: 'icp', figure: 'claimed' });
    await expect(element).toBeAccessible();
  });

  it('says that functions count with their mean', () => {
    expect(texts(show({ scope: 'question', key: 'icp-1', figure: 'claimed' }), '.voices')).toHaveLength(1);
  });

  it('has no lines below a number that stands alone', () => {
    expect(texts(show({ scope: 'question', key: 'icp-2', figure: 'claimed' }), '.line')).toEqual([]);
  });

  it('says so when there is nothing to unfold', async () => {
    const element = show(null);
    expect(texts(element, '.none')).toEqual(['c.insights_Arithmetic_None']);
    await expect(element).toBeAccessible();
  });
});
