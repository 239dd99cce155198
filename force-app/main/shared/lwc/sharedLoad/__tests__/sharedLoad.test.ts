import { fromWire } from 'c/sharedLoad';

describe('fromWire', () => {
  it.each([
    ['loading before anything arrives', {}, { state: 'loading' }],
    ['ready with data', { data: 3 }, { state: 'ready', value: 3 }],
    ['ready with null, which is data', { data: null }, { state: 'ready', value: null }],
    [
      'failed with an error',
      { error: new Error('offline') },
      { state: 'failed', error: { message: 'offline', code: null, remedy: null, faults: [] } },
    ],
  ])('is %s', (_name, wired, expected) => {
    expect(fromWire<number | null>(wired)).toEqual(expected);
  });
});
