import { fromWire, settle } from 'c/sharedLoad';
import { settled } from './waits';

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

describe('settle', () => {
  it.each([
    ['ready', () => Promise.resolve(3), { state: 'ready', value: 3 }],
    ['failed', () => Promise.reject(new Error('offline')), { state: 'failed', error: { message: 'offline' } }],
  ])('hands on what becomes of a promise: %s', async (_case, promise: () => Promise<number>, load) => {
    const receive = jest.fn();
    settle(promise(), receive);
    await settled();
    expect(receive.mock.calls).toMatchObject([[load]]);
  });
});
