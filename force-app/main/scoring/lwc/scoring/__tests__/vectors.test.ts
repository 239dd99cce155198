import { displayGap, displayLevel, faultsOf, nine, score, ScoringError } from 'c/scoring';
import { modelNamed, readVectors, resolveInput, type Vector } from './vectorFile';
import { stored, storedLevel } from '../rounding';
import { linesOf } from '../zones';

const file = readVectors();
const { zones } = modelNamed(file, 'l2o');

const scored = file.vectors.filter(({ expected }) => expected.faults === undefined);
const faulty = file.vectors.filter(({ expected }) => expected.faults !== undefined);

/** The part of `actual` that `expected` names. */
function partOf(actual: object | undefined, expected: object | null | undefined): unknown {
  if (actual === undefined) return null;
  const entries = new Map(Object.entries(actual));
  return Object.fromEntries(Object.keys(expected ?? {}).map((key) => [key, entries.get(key)]));
}

function partsOf(actual: readonly { readonly key: string }[], expected: Vector['expected']['dimensions']): unknown {
  return Object.fromEntries(
    Object.entries(expected ?? {}).map(([key, part]) => [
      key,
      partOf(
        actual.find((item) => item.key === key),
        part,
      ),
    ]),
  );
}

describe('shared vectors', () => {
  it('are at least eighty, each with a name of its own', () => {
    expect(file.vectors.length).toBeGreaterThanOrEqual(80);
    expect(new Set(file.vectors.map(({ name }) => name)).size).toBe(file.vectors.length);
  });

  it.each(scored.map((vector) => [vector.name, vector] as const))('%s', (_, { input, expected }) => {
    const result = score(resolveInput(file, input));
    expect({
      index: partOf(result.index, expected.index),
      dimensions: partsOf(result.dimensions, expected.dimensions),
      questions: partsOf(result.questions, expected.questions),
    }).toEqual({
      index: expected.index ?? {},
      dimensions: expected.dimensions ?? {},
      questions: expected.questions ?? {},
    });
  });

  it.each(faulty.map((vector) => [vector.name, vector] as const))('%s', (_, { input, expected }) => {
    const resolved = resolveInput(file, input);
    const faults = faultsOf(resolved);
    expect(faults.map(({ code, where }) => ({ code, where }))).toEqual(expected.faults);
    expect(() => score(resolved)).toThrow(new ScoringError(faults));
  });
});

describe('shared roundings', () => {
  it.each(file.roundings.map((entry) => [entry.value, entry] as const))('level %d', (value, expected) => {
    expect(nine(value)).toBe(expected.nine);
    expect(storedLevel(value, linesOf(zones))).toBe(expected.stored);
    expect(displayLevel(value, zones)).toBe(expected.shown);
  });

  it.each(file.gapRoundings.map((entry) => [entry.value, entry] as const))('gap %d', (value, expected) => {
    expect(nine(value)).toBe(expected.nine);
    expect(stored(value)).toBe(expected.stored);
    expect(displayGap(value)).toBe(expected.shown);
  });
});
