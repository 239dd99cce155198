import { createElement } from 'lwc';
import InsightsStageTable from 'c/insightsStageTable';
import { pipeline } from '../../insightsResultsApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.insights_StageTable_Unpriced', () => ({ default: '{0} open' }), { virtual: true });

function show(stages: readonly object[]) {
  const table = createElement('c-insights-stage-table', { is: InsightsStageTable });
  Object.assign(table, { stages });
  document.body.append(table);
  return (selector: string) =>
    [...(table.shadowRoot?.querySelectorAll(selector) ?? [])].map((cell) => cell.textContent?.trim());
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-stage-table', () => {
  it('shows each stage with what its amount leaves out, and the sums', async () => {
    const texts = show(pipeline.stages);
    expect(texts('tbody tr')).toEqual(['Discovery3$1,5001 open', 'Contract1c.shared_Format_None1 open']);
    expect(texts('.total-deals')).toEqual(['4']);
    expect(texts('.total-amount')).toEqual(['$1,500']);
    await expect(document.body).toBeAccessible();
  });

  it('has no total where no amount is known', () => {
    expect(show([{ name: 'A', deals: 1, priced: 1, amount: null }])('.total-amount')).toEqual(['c.shared_Format_None']);
  });
});
