import { createElement } from 'lwc';
import type { TrendLineDto } from 'c/insightsTrendApi';
import InsightsTrendMoney from 'c/insightsTrendMoney';
import { trend } from '../../insightsTrendApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.shared_Format_None', () => ({ default: '–' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_MoneyWords_Share', () => ({ default: '{0} of {1} ({2})' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendMoney_Latest', () => ({ default: '{1}: {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendMoney_Picture', () => ({ default: '{0}. {1}' }), { virtual: true });

const INDEX = trend.lines[0] as TrendLineDto;
const [past, march] = INDEX.points as [TrendLineDto['points'][number], TrendLineDto['points'][number]];
const june = {
  ...march,
  asOf: '2026-06-30',
  currencyCode: 'EUR',
  money: [
    { key: 'open', atStake: 50, whole: 100 },
    { key: 'renewals', atStake: 0, whole: 0 },
  ],
};

function show(points: TrendLineDto['points'], isTable = false) {
  const element = createElement('c-insights-trend-money', { is: InsightsTrendMoney });
  Object.assign(element, { line: { ...INDEX, points }, label: 'Money', isTable });
  document.body.append(element);
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
  return { element, all, texts: (selector: string) => all(selector).map((one) => one.textContent?.trim()) };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-trend-money', () => {
  it('shows the three figures of the last run, each with its whole and its share, and no sum', async () => {
    const { element, texts, all } = show([past, march]);
    expect(texts('.latest')).toEqual([
      'Mar 31, 2026: $910,000 of $1,300,000 (70%)',
      'Mar 31, 2026: $200,000 of $800,000 (25%)',
      'Mar 31, 2026: $50,000 of $100,000 (50%)',
    ]);
    expect(all('svg')).toHaveLength(0);
    expect(texts('.one-run')).toHaveLength(3);
    await expect(element).toBeAccessible();
  });

  it('draws a line from the second run on, with each day in words', async () => {
    const { element, all, texts } = show([past, march, june]);
    expect(all('svg')).toHaveLength(1);
    expect(all('svg')[0]?.getAttribute('aria-label')).toBe(
      'c.insights_MoneyWords_OpenName. Mar 31, 2026: $910,000 of $1,300,000 (70%) · Jun 30, 2026: €50 of €100 (50%)',
    );
    expect(texts('circle title')).toEqual([
      'Mar 31, 2026: $910,000 of $1,300,000 (70%)',
      'Jun 30, 2026: €50 of €100 (50%)',
    ]);
    expect(all('circle').map((dot) => dot.getAttribute('cy'))).toEqual(['22.4', '32']);
    expect(texts('.latest')[2]).toContain('Mar 31');
    await expect(element).toBeAccessible();
  });

  it('says the same in a table, a dash where a figure is not known', async () => {
    const { element, all } = show([past, march, june], true);
    const rows = all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
    expect(rows).toEqual([
      ['Jun 30, 2026', '€50 of €100 (50%)', '–', '–'],
      ['Mar 31, 2026', '$910,000 of $1,300,000 (70%)', '$200,000 of $800,000 (25%)', '$50,000 of $100,000 (50%)'],
    ]);
    await expect(element).toBeAccessible();
  });

  it('says so where no run has told it', () => {
    expect(show([past]).texts('.none')).toEqual(['c.insights_TrendMoney_None']);
    expect(show([]).texts('.none')).toHaveLength(1);
  });
});
