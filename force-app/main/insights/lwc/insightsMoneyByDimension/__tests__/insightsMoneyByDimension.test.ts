import { createElement } from 'lwc';
import type { EvidenceDimensionDto, EvidenceMetricDto, EvidencePageDto } from 'c/insightsEvidenceApi';
import InsightsMoneyByDimension from 'c/insightsMoneyByDimension';
import { evidence as page } from '../../insightsEvidenceApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.insights_MoneyByDimension_Open', () => ({ default: '{0} open' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_MoneyByDimension_Won', () => ({ default: '{0} won' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_MoneyByDimension_Top', () => ({ default: '{0}: {1} with {2}' }), {
  virtual: true,
});

const [ICP] = page.dimensions as [EvidenceDimensionDto];
const [METRIC] = page.metrics as [EvidenceMetricDto];
const dimension = (key: string, moneyAtStake: number | null): EvidenceDimensionDto => ({
  ...ICP,
  key,
  name: key.toUpperCase(),
  moneyAtStake,
});
const metric = (of: string, name: string, weight: number, findingCount: number, findingAmount: number | null) => ({
  ...METRIC,
  reading: { ...METRIC.reading, dimension: of, metric: name, name, weight },
  findingCount,
  findingAmount,
});

function show(change: Partial<EvidencePageDto>) {
  const element = createElement('c-insights-money-by-dimension', { is: InsightsMoneyByDimension });
  Object.assign(element, { page: { ...page, ...change } });
  document.body.append(element);
  const rows = [...(element.shadowRoot?.querySelectorAll('.row') ?? [])];
  return { element, rows: rows.map((row) => [...row.children].map((cell) => cell.textContent)) };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-money-by-dimension', () => {
  it('puts the largest amount first, each with the check that costs the most by its weight', async () => {
    const { element, rows } = show({
      run: page.run && { ...page.run, currencyCode: 'EUR' },
      dimensions: [dimension('icp', 200), dimension('pipeline', 900), dimension('commercial', 500)],
      metrics: [
        metric('pipeline', 'Half', 0.5, 1200, 1000),
        metric('pipeline', 'Whole', 1, 30, 800),
        metric('icp', 'Unpriced', 1, 7, null),
        metric('commercial', 'Discount', 0, 3, 40),
      ],
    });
    expect(rows).toEqual([
      ['PIPELINE', '€900 open', 'Whole: 30 with €800'],
      ['COMMERCIAL', '€500 won', 'Discount: 3 with €40'],
      ['ICP', '€200 open'],
    ]);
    await expect(element).toBeAccessible();
  });

  it('keeps the order of the model among equal amounts, and that of the catalogue among equal metrics', () => {
    const { rows } = show({
      dimensions: [dimension('pipeline', 500), dimension('icp', 500)],
      metrics: [metric('icp', 'First', 1, 2, 300), metric('icp', 'Second', 0.5, 3, 600)],
    });
    expect(rows.map(([name, , top]) => [name, top?.split(':')[0]])).toEqual([
      ['PIPELINE', undefined],
      ['ICP', 'First'],
    ]);
  });

  it('says nothing where nothing hangs on a dimension or the run did not tell', () => {
    expect(show({ dimensions: [dimension('icp', 0), dimension('pipeline', null)] }).rows).toEqual([]);
    expect(show({ dimensions: [] }).element.shadowRoot?.children).toHaveLength(0);
  });
});
