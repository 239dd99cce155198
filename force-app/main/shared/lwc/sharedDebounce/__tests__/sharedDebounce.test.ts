import { debounce } from 'c/sharedDebounce';

const action = jest.fn();

beforeEach(() => {
  jest.useFakeTimers();
  action.mockClear();
});
afterEach(() => jest.useRealTimers());

describe('debounce', () => {
  it('acts once, after the last call has waited', () => {
    const debounced = debounce(action);
    debounced.call(300);
    jest.advanceTimersByTime(299);
    debounced.call(300);
    jest.advanceTimersByTime(299);
    expect(action).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(action).toHaveBeenCalledTimes(1);
  });

  it('acts at once on flush, and only if something waits', () => {
    const debounced = debounce(action);
    debounced.flush();
    expect(action).not.toHaveBeenCalled();
    debounced.call(300);
    debounced.flush();
    jest.advanceTimersByTime(300);
    expect(action).toHaveBeenCalledTimes(1);
  });

  it('forgets on cancel', () => {
    const debounced = debounce(action);
    debounced.call(300);
    expect(debounced.isWaiting()).toBe(true);
    debounced.cancel();
    expect(debounced.isWaiting()).toBe(false);
    jest.advanceTimersByTime(300);
    expect(action).not.toHaveBeenCalled();
  });
});
