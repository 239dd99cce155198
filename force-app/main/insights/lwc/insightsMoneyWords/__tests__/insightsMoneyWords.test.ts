import { MONEY_NAMES, moneyLinesOf, partText, shareOf } from 'c/insightsMoneyWords';

jest.mock('@salesforce/label/c.insights_MoneyWords_Open', () => ({ default: 'open: {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_MoneyWords_Won', () => ({ default: 'won: {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_MoneyWords_Share', () => ({ default: '{0} of {1} ({2})' }), { virtual: true });

const OPEN = { key: 'open', atStake: 250, whole: 1000 };
const WON = { key: 'won', atStake: 0, whole: 40 };

describe('money at stake in words', () => {
  it('says each figure with what it is part of, in one order', () => {
    expect(moneyLinesOf([WON, OPEN], 'EUR')).toEqual([
      { key: 'open', text: 'open: €250 of €1,000 (25%)' },
      { key: 'won', text: 'won: €0 of €40 (0%)' },
    ]);
  });

  it('leaves out a part of nothing, and what it does not know', () => {
    expect(
      moneyLinesOf(
        [
          { ...OPEN, whole: 0 },
          { ...WON, key: 'lost' },
        ],
        'EUR',
      ),
    ).toEqual([]);
  });

  it('takes no sign of the reader where the currency is not known', () => {
    expect(partText(OPEN, null)).toBe('250 of 1,000 (25%)');
  });

  it('tells shares from nothing', () => {
    expect([shareOf(OPEN), shareOf(WON), shareOf({ atStake: 0, whole: 0 })]).toEqual([0.25, 0, null]);
    expect(MONEY_NAMES.map(({ key }) => key)).toEqual(['open', 'won', 'renewals']);
  });
});
