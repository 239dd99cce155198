import { levelSum } from '../interpolation';

jest.mock(
  '@salesforce/label/c.insights_ReadingReceipt_SumBetween',
  () => ({
    default: '{0} in {1}@{2} {3}@{4}: {2} + {5} ÷ {6} = {7}',
  }),
  { virtual: true },
);
jest.mock('@salesforce/label/c.insights_ReadingReceipt_SumLowest', () => ({ default: 'lowest {0} {1}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_ReadingReceipt_SumHighest', () => ({ default: 'highest {0} {1}' }), {
  virtual: true,
});

jest.mock(
  '@salesforce/label/c.insights_ReadingReceipt_SumFalling',
  () => ({ default: 'beyond {0} in {1}@{2} {3}@{4}: {2} − {5} ÷ {6} = {7}' }),
  { virtual: true },
);
jest.mock('@salesforce/label/c.insights_ReadingReceipt_SumTooMuch', () => ({ default: 'too much {0} {1}' }), {
  virtual: true,
});

const RISING = [10, 17, 24, 30, 40];
const FALLING = [40, 25, 15, 8, 2];

describe('levelSum', () => {
  it.each([
    [20.5, RISING, '20.5% in 17.0%@1 24.0%@2: 1 + 3.5 ÷ 7 = 1.5'],
    [20, FALLING, '20.0% in 25.0%@1 15.0%@2: 1 + 5 ÷ 10 = 1.5'],
    [17, RISING, '17.0% in 17.0%@1 24.0%@2: 1 + 0 ÷ 7 = 1.0'],
    [5, RISING, 'lowest 5.0% 10.0%'],
    [10, RISING, 'lowest 10.0% 10.0%'],
    [55, FALLING, 'lowest 55.0% 40.0%'],
    [63, RISING, 'highest 63.0% 40.0%'],
    [2, FALLING, 'highest 2.0% 2.0%'],
  ])('works out %s', (value, thresholds, sum) => expect(levelSum(value, 'percent', thresholds)).toBe(sum));

  it.each([
    [45, RISING, [50, 60, 70, 80], 'highest 45.0% 40.0%'],
    [50, RISING, [50, 60, 70, 80], 'highest 50.0% 40.0%'],
    [55, RISING, [50, 60, 70, 80], 'beyond 55.0% in 50.0%@4 60.0%@3: 4 − 5 ÷ 10 = 3.5'],
    [75, RISING, [50, 60, 70, 80], 'beyond 75.0% in 70.0%@2 80.0%@1: 2 − 5 ÷ 10 = 1.5'],
    [80, RISING, [50, 60, 70, 80], 'too much 80.0% 80.0%'],
    [1.25, FALLING, [1.5, 1, 0.5, 0.25], 'beyond 1.3% in 1.5%@4 1.0%@3: 4 − 0.25 ÷ 0.5 = 3.5'],
  ])('falls beyond the peak at %s', (value, thresholds, falling, sum) =>
    expect(levelSum(value, 'percent', thresholds, falling)).toBe(sum),
  );

  it('says nothing without thresholds', () => expect(levelSum(5, 'percent', null)).toBe(''));
});
