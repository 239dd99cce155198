/** Names of System.RoundingMode. */
export type Rounding = 'UP' | 'DOWN' | 'CEILING' | 'FLOOR' | 'HALF_UP' | 'HALF_DOWN' | 'HALF_EVEN' | 'UNNECESSARY';

/**
 * `numerator / denominator` to a whole number by the given mode.
 * Throws a RangeError in mode UNNECESSARY when the division leaves a remainder.
 */
export function divideRounded(numerator: bigint, denominator: bigint, mode: Rounding): bigint {
  const quotient = numerator / denominator;
  const remainder = numerator % denominator;
  if (remainder === 0n) return quotient;
  const isNegative = numerator < 0n !== denominator < 0n;
  return awayFromZero(quotient, remainder, denominator, isNegative, mode)
    ? quotient + (isNegative ? -1n : 1n)
    : quotient;
}

function awayFromZero(
  quotient: bigint,
  remainder: bigint,
  denominator: bigint,
  isNegative: boolean,
  mode: Rounding,
): boolean {
  switch (mode) {
    case 'UP':
      return true;
    case 'DOWN':
      return false;
    case 'CEILING':
      return !isNegative;
    case 'FLOOR':
      return isNegative;
    case 'UNNECESSARY':
      throw new RangeError('Rounding necessary');
    default:
      return halfRoundsAway(quotient, remainder, denominator, mode);
  }
}

function halfRoundsAway(
  quotient: bigint,
  remainder: bigint,
  denominator: bigint,
  mode: 'HALF_UP' | 'HALF_DOWN' | 'HALF_EVEN',
): boolean {
  const twice = magnitude(remainder) * 2n;
  const whole = magnitude(denominator);
  if (twice !== whole) return twice > whole;
  if (mode === 'HALF_EVEN') return quotient % 2n !== 0n;
  return mode === 'HALF_UP';
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
