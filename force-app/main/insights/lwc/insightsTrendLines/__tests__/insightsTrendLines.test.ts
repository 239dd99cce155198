import { changeWords, chartOf, gapWords, isModelChange, nameOf, sparkOf, valueOf } from 'c/insightsTrendLines';
import type { TrendLineDto, TrendPointDto } from 'c/insightsTrendApi';
import { trend } from '../../insightsTrendApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.scoring_Words_PartlyProven', () => ({ default: '{0}, partly proven' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_TrendLines_Coverage', () => ({ default: 'evidence {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_Up', () => ({ default: 'up {0} since {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_Down', () => ({ default: 'down {0} since {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_Same', () => ({ default: 'same since {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_NotRated', () => ({ default: 'not rated at {0}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_TrendLines_DayRun', () => ({ default: '{0} run' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_DayBackCast', () => ({ default: '{0} history' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_Proven', () => ({ default: 'proven {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_LikeForLike', () => ({ default: 'like {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_Claimed', () => ({ default: 'claimed {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_Level', () => ({ default: 'level {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_Money', () => ({ default: '{0} at stake' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_ModelChanged', () => ({ default: 'model' }), { virtual: true });

const [INDEX, ICP, PIPELINE] = trend.lines as [TrendLineDto, TrendLineDto, TrendLineDto];
const [june, , december, march] = ICP.points as [TrendPointDto, TrendPointDto, TrendPointDto, TrendPointDto];
const lineOf = (...levels: (number | null)[]): TrendLineDto => ({
  ...ICP,
  points: levels.map((level, place) => ({ ...june, asOf: `2025-0${place + 1}-01`, proven: level, likeForLike: level })),
});

describe('a value', () => {
  it('is proven by every metric on the day of a run alone', () => {
    expect(valueOf('proven', june)).toBeNull();
    expect(valueOf('likeForLike', june)).toBe(1.2);
    expect(valueOf('proven', march)).toBe(2.1);
  });
});

describe('a change of the model', () => {
  it.each<[string, Partial<TrendPointDto>, boolean]>([
    ['another fingerprint', { tuningHash: 'c' }, true],
    ['another version', { modelVersion: '2.0' }, true],
    ['neither', {}, false],
    ['an unknown fingerprint', { tuningHash: null }, false],
  ])('is told by %s', (_what, change, isChange) => {
    expect(isModelChange({ ...march, ...change }, march)).toBe(isChange);
  });

  it('is none on the first day', () => expect(isModelChange(march, undefined)).toBe(false));
});

describe('changeWords', () => {
  it('compares like for like: what only today can say takes no part', () => {
    expect(changeWords(ICP)).toBe('up 0.6 since Jun 30, 2025');
  });

  it.each([
    [lineOf(2, 1.5), 'down 0.5 since Jan 1, 2025'],
    [lineOf(null, 2, 2.04), 'same since Feb 1, 2025'],
    [lineOf(null, 2), 'c.insights_TrendLines_NotComparable'],
    [PIPELINE, 'c.insights_TrendLines_NoDays'],
  ])('says what moved', (line, words) => expect(changeWords(line)).toBe(words));
});

describe('nameOf', () => {
  it('names the Index and the dimensions', () => {
    expect([INDEX, ICP].map(nameOf)).toEqual(['c.insights_TrendLines_Index', 'ICP & Qualification']);
    expect(nameOf({ ...ICP, name: null })).toBe('icp');
  });
});

describe('gapWords', () => {
  it('says why a day is not rated', () => {
    expect(gapWords(ICP.points[1]!, 'icp')).toBe('not rated at 30%');
    expect(gapWords(INDEX.points[0]!, 'index')).toBe('c.insights_TrendLines_NoIndex');
    expect(gapWords(march, 'icp')).toBe('');
  });
});

describe('chartOf', () => {
  const chart = chartOf(ICP, null, trend.zones);
  const pathOf = (key: string) => chart.lines.find((line) => line.key === key)?.path;

  it('breaks the like-for-like line where a day is not rated, and marks the gap', () => {
    expect(pathOf('likeForLike')).toMatch(/^M [\d.]+ 85.25 L 344 76.7$/);
    expect(chart.days.map(({ cross }) => cross !== null)).toEqual([false, true, false, false]);
  });

  it('draws claim and full proof of runs alone, from run to run', () => {
    expect(chart.days.map(({ marks }) => marks.map(({ key }) => key))).toEqual([
      ['likeForLike'],
      [],
      ['likeForLike'],
      ['likeForLike', 'claimed', 'proven'],
    ]);
    expect(pathOf('proven')).toBe('');
    const runs = [march, { ...june, asOf: '2026-04-30' }, { ...march, asOf: '2026-05-31' }];
    const later = chartOf({ ...ICP, points: runs }, null, trend.zones);
    expect(later.lines.find(({ key }) => key === 'proven')?.path).toMatch(/^M 30 [\d.]+ L 344 [\d.]+$/);
  });

  it('stands days at their distance in time', () => {
    const [first, second, third] = chart.days.map(({ x }) => x) as [number, number, number];
    expect((second - first) / (third - second)).toBeCloseTo(1, 1);
    expect(chart).toMatchObject({ from: 'Jun 30, 2025', to: 'Mar 31, 2026' });
  });

  it('marks where the model changed, and tells each day in words', () => {
    expect(chart.changes.map(({ key }) => key)).toEqual(['2026-03-31']);
    expect(chart.days.map(({ text }) => text)).toEqual([
      'Jun 30, 2025 history: like 1.2 · evidence 70%, partly proven',
      'Sep 30, 2025 history: not rated at 30%',
      'Dec 31, 2025 history: like 1.5 · evidence 70%, partly proven',
      'Mar 31, 2026 run: proven 2.1 · like 1.8 · claimed 2.8 · level 2.1 · $420,000 at stake · model',
    ]);
  });

  it('has the thresholds 2.0 and 3.0 apart from the other rungs, and the average only where it is given', () => {
    const lines = chart.scale.filter(({ className }) => className === 'grid grid_line');
    expect(lines.map(({ level }) => level)).toEqual([2, 3]);
    expect(chart.average).toBeNull();
    expect(chartOf(INDEX, 1.6, trend.zones).average).toBe(82.4);
  });
});

describe('sparkOf', () => {
  it('draws the like-for-like line to its last rated day', () => {
    expect(sparkOf(ICP)).toMatchObject({ end: { x: 92 }, text: 'ICP & Qualification: up 0.6 since Jun 30, 2025' });
    expect(sparkOf({ ...ICP, points: [june, december] })?.path).toMatch(/^M 4 [\d.]+ L 92 [\d.]+$/);
  });

  it('is nothing before two days can be compared', () => {
    expect(sparkOf(PIPELINE)).toBeNull();
    expect(sparkOf(lineOf(null, 2))).toBeNull();
  });
});
