import { draftOf, faultsOf, isFaultless, isLowerBetter, isShipped, tuningOf } from 'c/appTuningRules';
import { setup } from '../../appSetupApi/__tests__/fixtures';

const RISING = [10, 17, 24, 30, 40];
const FALLING = [60, 45, 30, 15, 5];
const EMPTY = { levels: ['', '', '', '', ''], falling: [], weight: '', sample: '', isOff: false, reason: '' };
const RISE = 'c.app_TuningRules_Rise';
const FALL = 'c.app_TuningRules_Fall';
const FIVE = 'c.app_TuningRules_Five';
const FOUR = 'c.app_TuningRules_Four';
const BEYOND = 'c.app_TuningRules_Beyond';

describe('the live check of thresholds', () => {
  // Tuning__c: all five or none, strictly rising or falling in the shipped direction.
  const cases: readonly [name: string, shipped: readonly number[], levels: string[], faults: string[]][] = [
    ['none of them', RISING, ['', '', '', '', ''], ['', '', '', '', '']],
    ['five that rise', RISING, ['1', '2', '3', '4', '5.5'], ['', '', '', '', '']],
    ['five that fall', FALLING, ['50', '40', '30', '20', '0'], ['', '', '', '', '']],
    ['one is missing', RISING, ['1', '2', '', '4', '5'], ['', '', FIVE, '', '']],
    ['one is no number', RISING, ['1', '2', 'x', '4', '5'], ['', '', FIVE, '', '']],
    ['two are equal', RISING, ['1', '2', '2', '4', '5'], ['', '', RISE, '', '']],
    ['they fall where they must rise', RISING, ['5', '4', '3', '2', '1'], ['', RISE, RISE, RISE, RISE]],
    ['they rise where they must fall', FALLING, ['1', '2', '1', '0', '-1'], ['', FALL, '', '', '']],
  ];
  for (const [name, shipped, levels, expected] of cases) {
    it(`${expected.every((fault) => fault === '') ? 'takes' : 'refuses'}: ${name}`, () => {
      const faults = faultsOf({ ...EMPTY, levels }, shipped);
      expect(faults.levels).toEqual(expected);
      expect(isFaultless(faults)).toBe(expected.every((fault) => fault === ''));
    });
  }

  it('knows the direction', () => {
    expect(isLowerBetter(FALLING)).toBe(true);
    expect(isLowerBetter(RISING)).toBe(false);
  });
});

describe('the live check beyond the peak', () => {
  // Tuning__c: all four or none, from the value of level 4 on, in the same direction; what is empty stays as it ships.
  const BEYOND_PEAK = [50, 60, 70, 80];
  const cases: readonly [name: string, top: string, falling: string[], faults: string[]][] = [
    ['none of them', '', ['', '', '', ''], ['', '', '', '']],
    ['four from the shipped peak on', '', ['40', '45', '50', '55'], ['', '', '', '']],
    ['one is missing', '', ['40', '', '50', '55'], ['', FOUR, '', '']],
    ['they begin before the peak', '', ['39', '45', '50', '55'], [BEYOND, '', '', '']],
    ['they begin before the own peak', '46', ['45', '47', '50', '55'], [BEYOND, '', '', '']],
    ['the own peak lies beyond the shipped ones', '55', ['', '', '', ''], [BEYOND, '', '', '']],
    ['two are equal', '', ['50', '60', '60', '70'], ['', '', BEYOND, '']],
  ];
  for (const [name, top, falling, expected] of cases) {
    it(`${expected.every((fault) => fault === '') ? 'takes' : 'refuses'}: ${name}`, () => {
      const levels = top === '' ? EMPTY.levels : ['10', '20', '30', '35', top];
      expect(faultsOf({ ...EMPTY, levels, falling }, RISING, BEYOND_PEAK).falling).toEqual(expected);
    });
  }

  it('comes back as the tuning it was made of', () => {
    const [tuning] = setup.metrics.map((metric) => metric.tuning);
    if (!tuning) throw new Error('the fixture has no metrics');
    const peaked = { ...tuning, shippedFalling: BEYOND_PEAK, falling: [40, 41, 42, 43] };
    expect(tuningOf(draftOf(peaked), peaked)).toEqual(peaked);
    expect(isShipped({ ...peaked, thresholds: null, reason: null })).toBe(false);
  });
});

describe('the live check of the rest', () => {
  it('takes weights from 0 to 10', () => {
    for (const weight of ['', '0', '10', '0.25']) expect(faultsOf({ ...EMPTY, weight }, RISING).weight).toBe('');
    for (const weight of ['-0.1', '10.1', 'much']) expect(faultsOf({ ...EMPTY, weight }, RISING).weight).not.toBe('');
  });

  it('takes whole samples from 1', () => {
    for (const sample of ['', '1', '200']) expect(faultsOf({ ...EMPTY, sample }, RISING).sample).toBe('');
    for (const sample of ['0', '1.5', '-3', 'x']) expect(faultsOf({ ...EMPTY, sample }, RISING).sample).not.toBe('');
  });

  it('wants a reason for a switch-off alone', () => {
    expect(faultsOf(EMPTY, RISING).reason).toBe('');
    expect(faultsOf({ ...EMPTY, isOff: true, reason: ' ' }, RISING).reason).toBe('c.app_TuningRules_Reason');
    expect(faultsOf({ ...EMPTY, isOff: true, reason: 'Tenders only.' }, RISING).reason).toBe('');
  });
});

describe('a draft', () => {
  const [winRate, stale] = setup.metrics.map(({ tuning }) => tuning);

  it('comes back as the tuning it was made of', () => {
    for (const { tuning } of setup.metrics) expect(tuningOf(draftOf(tuning), tuning)).toEqual(tuning);
  });

  it('puts back what ships where it is emptied', () => {
    if (!winRate || !stale) throw new Error('the fixture has no metrics');
    const emptied = tuningOf(EMPTY, winRate);
    expect(emptied).toMatchObject({ thresholds: null, weight: null, reason: null, isOff: false });
    expect(isShipped(emptied)).toBe(true);
    expect(isShipped(winRate)).toBe(false);
    expect(isShipped(stale)).toBe(false);
  });
});
