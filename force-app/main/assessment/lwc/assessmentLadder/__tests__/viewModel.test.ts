import { levelAfter, rungsOf } from '../viewModel';

const statements = ['zero', 'one', 'two', 'three', 'four'];

describe('rungsOf', () => {
  it('puts 0 at the bottom and fills what lies below the chosen rung', () => {
    const rungs = rungsOf(statements, 2);
    expect(rungs.map(({ level }) => level)).toEqual([4, 3, 2, 1, 0]);
    expect(rungs.map(({ className }) => className)).toEqual([
      'rung',
      'rung',
      'rung rung_filled rung_chosen',
      'rung rung_filled',
      'rung rung_filled',
    ]);
    expect(rungs.map(({ checked }) => checked)).toEqual(['false', 'false', 'true', 'false', 'false']);
  });

  it.each([
    [null, 0],
    [0, 0],
    [4, 4],
  ])('lets Tab reach one rung only: chosen %s, rung %s', (chosen, level) => {
    const reachable = rungsOf(statements, chosen).filter(({ tabIndex }) => tabIndex === '0');
    expect(reachable.map((rung) => rung.level)).toEqual([level]);
  });

  it('has no names for a ladder of another height', () => {
    expect(rungsOf(['no', 'yes'], null).map(({ name }) => name)).toEqual(['', '']);
  });

  it('has no names where they do not fit the statements', () => {
    expect(rungsOf(statements, 1, false).map(({ name }) => name)).toEqual(['', '', '', '', '']);
  });
});

describe('levelAfter', () => {
  it.each([
    ['ArrowUp', 1, 2],
    ['ArrowRight', 1, 2],
    ['ArrowUp', 4, 4],
    ['ArrowDown', 1, 0],
    ['ArrowLeft', 0, 0],
    ['Home', 3, 0],
    ['End', 1, 4],
    [' ', 2, 2],
    ['Enter', 2, 2],
    ['0', 2, 0],
    ['4', 2, 4],
    ['5', 2, null],
    ['a', 2, null],
    ['Tab', 2, null],
  ])('%s from rung %s leads to %s', (key, focused, level) => expect(levelAfter(key, focused, 4)).toBe(level));
});
