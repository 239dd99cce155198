import { refreshApex } from '@salesforce/apex';
import { completeCheck, completePipeline, completeReceipt, completeResults, refreshWired } from 'c/insightsResultsApi';
import { check, pipeline, receipt, results } from './fixtures';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });

/** As the platform sends it: fields without a value may be missing. */
function sent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => inner ?? undefined) as T;
}

describe('insightsResultsApi', () => {
  it('puts null back where the platform left a field out', () => {
    expect(completeResults(sent(results))).toEqual(results);
    expect(completeReceipt(sent(receipt))).toEqual(receipt);
    expect(completePipeline(sent(pipeline))).toEqual(pipeline);
    expect(completeCheck(sent(check))).toEqual(check);
  });

  it('reads again what was wired', async () => {
    await refreshWired('wired');
    expect(refreshApex).toHaveBeenCalledWith('wired');
  });
});
