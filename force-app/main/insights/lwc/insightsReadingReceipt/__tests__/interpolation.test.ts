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

  it('says nothing without thresholds', () => expect(levelSum(5, 'percent', null)).toBe(''));
});
