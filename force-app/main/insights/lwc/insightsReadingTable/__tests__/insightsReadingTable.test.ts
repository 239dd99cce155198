import { createElement } from 'lwc';
import InsightsReadingTable from 'c/insightsReadingTable';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

jest.mock('@salesforce/apex/ScorecardController.getScorecard', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/label/c.shared_Format_None', () => ({ default: '–' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_ReadingTable_Catalogue', () => ({ default: '{0} of {1}' }), { virtual: true });

function show(properties: object = {}) {
  const table = createElement('c-insights-reading-table', { is: InsightsReadingTable });
  Object.assign(table, fixture, properties);
  document.body.append(table);
  return table;
}
/** Cells of the reading at `position`, from 0. */
function cells(element: HTMLElement, position: number) {
  const row = element.shadowRoot?.querySelectorAll('.reading')[position];
  return [...(row?.children ?? [])].map((cell) => cell.textContent?.trim() ?? '');
}
function texts(element: HTMLElement, selector: string) {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((cell) => cell.textContent?.trim());
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-reading-table', () => {
  it('groups the readings by dimension, in the order of the model', async () => {
    const table = show({ dimensions: [...fixture.dimensions].reverse() });
    expect(texts(table, '.group')).toEqual([
      'ICP & Qualification',
      'Pipeline & Stage Design',
      'Commercial Governance',
      'CRM Enforcement & Process Integrity',
    ]);
    await expect(table).toBeAccessible();
  });

  it('shows value with unit, level, sample and outcome of a measured metric', () => {
    const [metric, ...rest] = cells(show(), 0);
    expect(metric).toMatch(/^Win rate/);
    expect(rest).toEqual(['63.1%', '4.0', '6,711', 'c.insights_OutcomeWords_Measured', '']);
  });

  it('shows no number, but the outcome and its reason, where nothing was measured', () => {
    const [metric, ...rest] = cells(show(), 2);
    expect(metric).toMatch(/^Source known/);
    expect(rest).toEqual([
      '–',
      '–',
      '–',
      'c.insights_OutcomeWords_Unable',
      'Opportunity.LeadSource cannot be read. Grant read access to the field.',
    ]);
  });

  it('keeps readings of a dimension that has no score yet', () => {
    expect(texts(show({ dimensions: [] }), '.group')).toEqual(['icp', 'pipeline', 'commercial', 'integrity']);
  });

  it('says how much of the catalogue there is, until it is whole', () => {
    expect(texts(show(), '.catalogue')).toEqual(['10 of 35']);
    document.body.replaceChildren();
    expect(texts(show({ catalogue: { implemented: 35, total: 35 } }), '.catalogue')).toEqual([]);
  });

  it('says what will be here when there are no readings', async () => {
    const table = show({ readings: [] });
    expect(texts(table, '.empty')).toEqual(['c.insights_ReadingTable_Empty']);
    await expect(table).toBeAccessible();
  });

  it('opens the receipt of a metric where it may be chosen, and takes the focus back', async () => {
    const table = show({ opensReceipts: true, readings: fixture.readings.slice(0, 1) });
    const chosen = jest.fn();
    table.addEventListener('reading', (event) => chosen((event as CustomEvent).detail));
    table.shadowRoot?.querySelector<HTMLElement>('.open')?.click();
    expect(chosen).toHaveBeenCalledWith('win-rate');
    (table as unknown as { focusReading(metric: string): void }).focusReading('win-rate');
    expect(table.shadowRoot?.activeElement?.getAttribute('data-metric')).toBe('win-rate');
    await expect(table).toBeAccessible();
  });

  it('has names alone elsewhere', () => {
    expect(show().shadowRoot?.querySelector('.open')).toBeNull();
  });
});
