import { createFormat, fill } from 'c/sharedFormat';

jest.mock('@salesforce/label/c.shared_Format_Points', () => ({ default: '{0} points' }), { virtual: true });
jest.mock('@salesforce/label/c.shared_Format_Ratio', () => ({ default: '{0}×' }), { virtual: true });

const english = createFormat('en-US', 'America/New_York');
const german = createFormat('de-DE', 'Europe/Berlin');

describe('createFormat', () => {
  it.each([
    [2, '2.0'],
    [0, '0.0'],
    [1234.56, '1,234.6'],
  ])('shows %s with one decimal', (value, text) => expect(english.decimal(value)).toBe(text));

  it.each([
    [0.7, '+0.7'],
    [-0.3, '-0.3'],
    [0, '0.0'],
  ])('shows the sign of %s', (value, text) => expect(english.signed(value)).toBe(text));

  it.each([
    [23.44, 'percent', '23.4%'],
    [12, 'hours', '12 hr'],
    [84, 'days', '84 days'],
    [9.25, 'points', '9.3 points'],
    [1.254, 'ratio', '1.25×'],
    [0.4476, 'coefficient', '0.45'],
    [3, 'count', '3.0'],
    [3, 'parsecs', '3.0'],
  ])('shows %s %s as %s', (value, unit, text) => expect(english.quantity(value, unit)).toBe(text));

  it.each([
    [2, '2'],
    [2.0835, '2.084'],
  ])('shows %s with three decimals at most', (value, text) => expect(english.precise(value)).toBe(text));

  it('shows whole amounts in the currency of the amount', () => {
    expect(english.money(1234.5, 'USD')).toBe('$1,235');
    expect(english.money(1234.5, 'EUR')).toBe('€1,235');
    expect(german.money(1234.5, 'EUR')).toMatch(/^1\.235\s€$/);
  });

  it.each([null, '', 'dollars'])('shows amounts of the currency %s without a sign', (currency) => {
    expect(english.money(1234.5, currency)).toBe('1,235');
  });

  it.each([
    [0.9995, '99%'],
    [0.0004, '1%'],
    [1, '100%'],
    [0, '0%'],
    [0.505, '51%'],
  ])('shows the share %s as all or nothing only where it is', (value, text) => expect(english.share(value)).toBe(text));

  it('follows the locale', () => {
    expect(german.decimal(1234.5)).toBe('1.234,5');
    expect(german.share(0.5)).toMatch(/^50\s%$/);
  });

  it('keeps a calendar day the same everywhere', () => {
    expect(english.day('2017-12-31')).toBe('Dec 31, 2017');
    expect(german.day('2017-12-31')).toBe('31.12.2017');
  });

  it('shows the time of day in the given zone', () => {
    expect(english.time('2018-01-01T22:02:00.000Z')).toMatch(/^\d{1,2}:02/);
  });

  it('shows a moment in the given zone', () => {
    expect(english.moment('2018-01-01T02:00:00.000Z')).toMatch(/^Dec 31, 2017/);
  });
});

describe('fill', () => {
  it.each([
    ['{0} of {1}', ['2', '4'], '2 of 4'],
    ['{1} before {0}', ['a', 'b'], 'b before a'],
    ['{0} and {1}', ['a'], 'a and {1}'],
    ['no holes', [], 'no holes'],
  ])('fills %s', (template, values, text) => expect(fill(template, ...values)).toBe(text));
});
