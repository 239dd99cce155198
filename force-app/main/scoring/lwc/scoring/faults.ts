import type { Fault } from './scoringError';

/** The fault of a level outside 0 to `topLevel`, or of one between two rungs where only rungs exist; none when it is fine. */
export function levelFaults(level: unknown, where: string, topLevel: number, isRung: boolean): readonly Fault[] {
  const allowed = isRung ? `a whole level from 0 to ${topLevel}` : `a level from 0 to ${topLevel}`;
  if (typeof level !== 'number' || !(level >= 0 && level <= topLevel)) {
    return [{ code: 'levelOutOfRange', where, message: `${String(level)} is no level of the model. Use ${allowed}.` }];
  }
  if (!isRung || Number.isInteger(level)) return [];
  return [{ code: 'levelNotWhole', where, message: `${level} lies between two rungs. Use ${allowed}.` }];
}

/** The fault of a weight that is negative or no number; none when it is fine. */
export function weightFaults(weight: unknown, where: string): readonly Fault[] {
  if (typeof weight === 'number' && weight >= 0 && weight < Infinity) return [];
  return [{ code: 'weightInvalid', where, message: `${String(weight)} is no weight. Use a number of 0 or more.` }];
}

/** The fault of a value that is not in the list; none when it is. */
export function unknownFaults(
  code: Fault['code'],
  value: string,
  where: string,
  known: readonly string[],
): readonly Fault[] {
  if (known.includes(value)) return [];
  return [{ code, where, message: `'${value}' is unknown. Use one of: ${known.join(', ')}.` }];
}

/** One fault per item whose key is empty or was used before in the list. */
export function keyFaults(keys: readonly string[], where: (position: number) => string): readonly Fault[] {
  return keys.flatMap((key, position): Fault[] => {
    if (key === '') return [{ code: 'keyMissing', where: where(position), message: 'The key is empty. Name it.' }];
    if (keys.indexOf(key) === position) return [];
    return [{ code: 'keyRepeated', where: where(position), message: `'${key}' was used before. Use each key once.` }];
  });
}
