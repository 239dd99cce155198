import { createElement } from 'lwc';
import InsightsTrendTable from 'c/insightsTrendTable';
import { trend } from '../../insightsTrendApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.shared_Format_None', () => ({ default: '–' }), { virtual: true });

function show(place: number) {
  const element = createElement('c-insights-trend-table', { is: InsightsTrendTable });
  Object.assign(element, { line: trend.lines[place], label: 'ICP', zones: trend.zones });
  document.body.append(element);
  const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
  return { element, texts: rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())) };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-trend-table', () => {
  it('shows the latest day first, a dash where there is no value, and never a zero for it', async () => {
    const { element, texts } = show(1);
    expect(texts[0]?.slice(0, 7)).toEqual(['Mar 31, 2026', '2.1', '1.8', '2.8', '2.1', '100%', '$420,000']);
    expect(texts[2]?.slice(0, 7)).toEqual(['Sep 30, 2025', '–', '–', '–', '–', '30%', '–']);
    await expect(element).toBeAccessible();
  });

  it('says where a day comes from, why it is not rated, and that the model changed', () => {
    const notes = show(1).texts.map((row) => row[7]?.replaceAll(/c\.insights_Trend(Table|Lines)_/g, ''));
    expect(notes).toEqual(['Run · Model', 'BackCast', 'BackCast · NotRated', 'BackCast']);
  });

  it('is empty without a day', () => expect(show(2).texts).toEqual([]));
});
