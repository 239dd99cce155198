import getTrendMethod from '@salesforce/apex/TrendController.getTrend';
import { completeTrend, getTrend } from 'c/insightsTrendApi';
import { trend } from './fixtures';

jest.mock('@salesforce/apex/TrendController.getTrend', () => ({ default: jest.fn() }), { virtual: true });

function sent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => inner ?? undefined) as T;
}

describe('insightsTrendApi', () => {
  it('hands on the Apex method under its typed name', () => {
    expect(getTrend).toBe(getTrendMethod);
  });

  it('puts null back where the platform left a field out', () => {
    expect(completeTrend(sent(trend))).toEqual(trend);
    expect(completeTrend(sent({ ...trend, benchmark: null }))).toEqual({ ...trend, benchmark: null });
  });
});
