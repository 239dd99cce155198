import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import InsightsReceiptPanel from 'c/insightsReceiptPanel';
import { getReceipt } from 'c/insightsResultsApi';
import { receipt } from '../../insightsResultsApi/__tests__/fixtures';
import type { TestAdapter } from '../../insightsScorecardApi/__tests__/wired';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock(
  '@salesforce/apex/ResultsController.getReceipt',
  () => jest.requireActual('../../insightsScorecardApi/__tests__/wired').wiredMethod(),
  {
    virtual: true,
  },
);
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });

const adapter = getReceipt as unknown as TestAdapter;

function show() {
  const panel = createElement('c-insights-receipt-panel', { is: InsightsReceiptPanel });
  Object.assign(panel, { assessmentId: 'a00', metric: 'win-rate' });
  document.body.append(panel);
  return (selector: string) => panel.shadowRoot?.querySelector(selector) ?? null;
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-receipt-panel', () => {
  it('asks for the receipt and shows a skeleton meanwhile', async () => {
    const find = show();
    await settled();
    expect(adapter.getLastConfig()).toEqual({ assessmentId: 'a00', metric: 'win-rate' });
    expect(find('c-shared-skeleton')).not.toBeNull();
    await expect(document.body).toBeAccessible();
  });

  it('shows the receipt', async () => {
    const find = show();
    adapter.emit(receipt);
    await settled();
    expect(find('c-insights-reading-receipt')).toMatchObject({ receipt });
    await expect(document.body).toBeAccessible();
  });

  it('hands a failure to the error panel and reads again on retry', async () => {
    const find = show();
    adapter.error({ message: '{"message":"Gone","code":"notFound"}' });
    await settled();
    const panel = find('c-shared-error-panel');
    expect(panel).toMatchObject({ error: { message: 'Gone' } });
    await expect(document.body).toBeAccessible();
    panel?.dispatchEvent(new CustomEvent('retry'));
    await settled();
    expect(refreshApex).toHaveBeenCalledTimes(1);
    expect(find('c-shared-skeleton')).not.toBeNull();
  });
});
