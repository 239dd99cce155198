import type { Arithmetic } from 'c/scoring';
import { linesOf, shownResult } from '../viewModel';
import { addsUp, workingOf } from '../working';

jest.mock('@salesforce/label/c.insights_Arithmetic_LowerOf', () => ({ default: 'lower of {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_Arithmetic_OnlySide', () => ({ default: 'only {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_Arithmetic_HighestOf', () => ({ default: 'highest of {0}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_Arithmetic_BelowHalf', () => ({ default: '{0} of {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_Arithmetic_Of', () => ({ default: '{0}: {1}' }), { virtual: true });

const leaf = (result: number | null, change: Partial<Arithmetic> = {}): Arithmetic => ({
  label: 'question',
  subject: 'q',
  operation: 'given',
  result,
  withheld: null,
  weight: 1,
  operands: [],
  ...change,
});
const over = (operation: Arithmetic['operation'], result: number | null, operands: readonly Arithmetic[]): Arithmetic =>
  leaf(result, { label: 'claimed', subject: 'icp', operation, operands });

describe('workingOf', () => {
  it.each([
    [over('mean', 2.5, [leaf(2), leaf(3), leaf(null)]), '(2 + 3) ÷ 2'],
    [over('mean', 1, [leaf(2, { weight: 0.5 }), leaf(0.5)]), '(2 × 0.5 + 0.5 × 1) ÷ 1.5'],
    [over('mean', -0.25, [leaf(0.5), leaf(-1)]), '(0.5 + (-1)) ÷ 2'],
    [over('lower', 1, [leaf(1), leaf(2)]), 'lower of 1, 2'],
    [over('lower', 1, [leaf(1), leaf(null)]), 'only 1'],
    [over('higher', 2, [leaf(1), leaf(2)]), 'highest of 1, 2'],
    [over('range', 2, [leaf(1), leaf(3)]), '3 − 1'],
    [over('share', 0.75, [leaf(1, { weight: 3 }), leaf(null)]), '3 ÷ 4'],
    [over('difference', 1, [leaf(3), leaf(2)]), '3 − 2'],
    [over('rise', 1, [leaf(3), leaf(2)]), '3 − 2'],
    [over('given', 3, [leaf(3)]), ''],
    [over('mean', null, []), ''],
  ])('writes %#', (node, text) => {
    expect(workingOf(node)).toBe(text);
  });
});

describe('addsUp', () => {
  it.each([
    [over('mean', 2.5, [leaf(2), leaf(3)]), true],
    [over('mean', 2.7, [leaf(2), leaf(3)]), false],
    [over('mean', 2.5, [leaf(null)]), false],
    [over('mean', 2, [leaf(2), leaf(null, { withheld: 'private' })]), false],
    [over('lower', 1, [leaf(1), leaf(2)]), true],
    [over('higher', 1, [leaf(1), leaf(2)]), false],
    [over('range', 2, [leaf(1), leaf(3)]), true],
    [over('share', 0.5, [leaf(1), leaf(null)]), true],
    [over('difference', 1, [leaf(3), leaf(2)]), true],
    [over('difference', 1, [leaf(3)]), false],
    [over('mean', null, [leaf(2)]), true],
  ])('checks %#', (node, is) => {
    expect(addsUp(node)).toBe(is);
  });
});

describe('linesOf', () => {
  const words = { names: [{ key: 'icp', name: 'ICP' }], readings: [] };
  const notes = (tree: Arithmetic) => linesOf(tree, words).map(({ note }) => note);

  it('has a line for every node, further in the deeper it stands', () => {
    const lines = linesOf(over('mean', 2, [over('mean', 2, [leaf(2)])]), words);
    expect(lines.map(({ className }) => className)).toEqual(['line line_0', 'line line_1', 'line line_2']);
    expect(lines.map(({ title }) => title)).toEqual([
      'ICP: c.insights_Arithmetic_Claimed',
      'c.insights_Arithmetic_Claimed',
      'q: c.insights_Arithmetic_Subject',
    ]);
  });

  it('shows no sum that does not add up, and says why', () => {
    const hidden = over('mean', 2, [leaf(1), leaf(null, { withheld: 'private' })]);
    expect(linesOf(hidden, words)[0]).toMatchObject({ working: '', note: 'c.insights_Arithmetic_OperandsPrivate' });
    expect(notes(over('mean', 2, [leaf(1)]))[0]).toBe('c.insights_Arithmetic_Stale');
    expect(notes(leaf(2, { operation: 'mean', operands: [leaf(1)] }))[0]).toBe('c.insights_Arithmetic_VoicesPrivate');
    expect(notes(leaf(2, { operation: 'mean' }))[0]).toBe('c.insights_Arithmetic_VoicesPrivate');
  });

  it('says why there is no number', () => {
    expect(notes(leaf(null))).toEqual(['c.insights_Arithmetic_NoOperand']);
    expect(notes({ ...over('mean', null, [leaf(2), leaf(null, { weight: 2 })]), withheld: 'belowHalf' })[0]).toBe(
      '1 of 3',
    );
  });
});

describe('shownResult', () => {
  const zones = [{ key: 'low', name: '', lowerBound: 2, meaning: null }];
  it.each([
    ['level', 1.96, '1.9'],
    ['gap', 0.8, '+0.8'],
    ['spread', 1.96, '2.0'],
    ['coverage', 0.666, '67%'],
    ['level', null, 'c.shared_Format_None'],
  ] as const)('shows %s %p as %s', (label, result, text) => {
    expect(shownResult(leaf(result, { label }), zones)).toBe(text);
  });
});
