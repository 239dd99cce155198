import { memo } from 'c/sharedMemo';

describe('memo', () => {
  it('answers anew only for other arguments', () => {
    const add = jest.fn((one: number, other: number) => one + other);
    const remembered = memo(add);
    expect([remembered(1, 2), remembered(1, 2), remembered(1, 3), remembered(1, 2)]).toEqual([3, 3, 4, 3]);
    expect(add).toHaveBeenCalledTimes(3);
  });

  it('knows that not-a-number is itself, and remembers that there is nothing', () => {
    const nothing = jest.fn((_value: number) => null);
    const remembered = memo(nothing);
    expect([remembered(NaN), remembered(NaN)]).toEqual([null, null]);
    expect(nothing).toHaveBeenCalledTimes(1);
  });
});
