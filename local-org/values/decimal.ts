import { divideRounded, type Rounding } from './rounding.ts';
import { mathError, typeError } from './exception.ts';

/** Powers of ten a number holds exactly. */
const SMALL_POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
/** The precision of the `/` operator: java.math.MathContext.DECIMAL128. */
const DIVISION_DIGITS = 34;
const MAX_SAFE = Number.MAX_SAFE_INTEGER;
const NUMBER_PATTERN = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * An Apex Decimal: a whole number and how many of its digits stand right of the point, as java.math.BigDecimal.
 * The whole number is a JavaScript number while it is safe (the fast path of sums and comparisons) and a bigint beyond.
 */
export class Decimal {
  static readonly ZERO = new Decimal(0, 0);

  private readonly digits: number | bigint;
  /** Digits right of the point; negative after multiplying by a power of ten was stripped of zeros. */
  readonly scale: number;

  private constructor(digits: number | bigint, scale: number) {
    this.digits = digits;
    this.scale = scale;
  }

  /** From a whole number, scale 0. */
  static ofInteger(value: number): Decimal {
    return new Decimal(Number.isSafeInteger(value) ? value : BigInt(value), 0);
  }

  static ofUnscaled(unscaled: bigint, scale: number): Decimal {
    return new Decimal(shrink(unscaled), scale);
  }

  /** The shortest decimal text of a JavaScript number, as Decimal.valueOf(Double) takes it. */
  static ofNumber(value: number): Decimal {
    if (Number.isSafeInteger(value)) return new Decimal(value, 0);
    return Decimal.parse(String(value));
  }

  /** Throws System.TypeException with the platform's text when `text` is no number. */
  static parse(text: string): Decimal {
    const parsed = Decimal.tryParse(text);
    if (parsed === null) throw typeError(`Invalid decimal: ${text}`);
    return parsed;
  }

  /** Null when `text` is no number. Surrounding spaces are not allowed. */
  static tryParse(text: string): Decimal | null {
    const match = NUMBER_PATTERN.exec(text);
    if (match === null) return null;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    const digits = whole + fraction;
    if (digits === '') return null;
    const scale = fraction.length - Number(exponent);
    const unscaled = digits.length < 16 ? Number(digits) : shrink(BigInt(digits));
    return new Decimal(sign === '-' ? negated(unscaled) : unscaled, scale);
  }

  get unscaled(): bigint {
    return BigInt(this.digits);
  }

  get sign(): number {
    return this.digits > 0 ? 1 : this.digits < 0 ? -1 : 0;
  }

  /** Count of digits of the whole number; 1 for zero. */
  get precision(): number {
    return digitCount(this.unscaled);
  }

  plus(other: Decimal): Decimal {
    const scale = this.scale > other.scale ? this.scale : other.scale;
    const left = this.digitsAt(scale);
    const right = other.digitsAt(scale);
    if (typeof left === 'number' && typeof right === 'number') {
      const sum = left + right;
      if (isSafe(sum)) return new Decimal(sum, scale);
    }
    return Decimal.ofUnscaled(BigInt(left) + BigInt(right), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negate());
  }

  times(other: Decimal): Decimal {
    const scale = this.scale + other.scale;
    if (typeof this.digits === 'number' && typeof other.digits === 'number') {
      const product = this.digits * other.digits;
      if (isSafe(product)) return new Decimal(product, scale);
    }
    return Decimal.ofUnscaled(this.unscaled * other.unscaled, scale);
  }

  /** The `/` operator: 34 significant digits, half-even, trailing zeros trimmed down to scale(this) − scale(other) or 0. */
  over(other: Decimal): Decimal {
    if (other.sign === 0) throw mathError('Divide by 0');
    const preferred = Math.max(0, this.scale - other.scale);
    if (this.sign === 0) return new Decimal(0, preferred);
    const scale = DIVISION_DIGITS + this.scale - other.scale + other.precision - this.precision + 1;
    const [numerator, denominator] = scaledPair(this, other, scale);
    const surplus = digitCount(numerator / denominator) - DIVISION_DIGITS;
    return roundedQuotient(this, other, scale - surplus, 'HALF_EVEN').trimmedTo(preferred);
  }

  /** Quotient with exactly `scale` digits right of the point. */
  divide(other: Decimal, scale: number, mode: Rounding): Decimal {
    if (other.sign === 0) throw mathError('Divide by 0');
    return roundedQuotient(this, other, scale, mode);
  }

  /** The same value with `scale` digits right of the point. Throws System.MathException when UNNECESSARY rounding is needed. */
  setScale(scale: number, mode: Rounding): Decimal {
    if (scale === this.scale) return this;
    if (scale > this.scale) return new Decimal(this.digitsAt(scale), scale);
    const divisor = tenTo(this.scale - scale);
    return Decimal.ofUnscaled(rounded(this.unscaled, divisor, mode), scale);
  }

  negate(): Decimal {
    return new Decimal(negated(this.digits), this.scale);
  }

  abs(): Decimal {
    return this.digits < 0 ? this.negate() : this;
  }

  /** Whole powers from 0 up. */
  pow(exponent: number): Decimal {
    if (exponent < 0) throw mathError('Invalid operation');
    return Decimal.ofUnscaled(this.unscaled ** BigInt(exponent), this.scale * exponent);
  }

  /** −1, 0 or 1 by value; scale does not matter. */
  compareTo(other: Decimal): number {
    if (this.scale === other.scale) return order(this.digits, other.digits);
    const scale = this.scale > other.scale ? this.scale : other.scale;
    return order(this.digitsAt(scale), other.digitsAt(scale));
  }

  equals(other: Decimal): boolean {
    return this.compareTo(other) === 0;
  }

  stripTrailingZeros(): Decimal {
    if (this.sign === 0) return Decimal.ZERO;
    return this.trimmedTo(-Infinity);
  }

  /** Nearest JavaScript number: for statistics and storage, never for money. */
  toNumber(): number {
    if (typeof this.digits === 'number' && this.scale >= 0 && this.scale < SMALL_POWERS.length) {
      return this.digits / (SMALL_POWERS[this.scale] ?? 1);
    }
    return Number(`${this.digits}e${-this.scale}`);
  }

  /** Whole part, towards zero. */
  truncated(): bigint {
    return this.setScale(0, 'DOWN').unscaled;
  }

  /** Digits without exponent. */
  toPlainString(): string {
    const text = String(this.digits < 0 ? negated(this.digits) : this.digits);
    const sign = this.digits < 0 ? '-' : '';
    if (this.scale <= 0) return sign + (this.digits === 0 ? '0' : text + '0'.repeat(-this.scale));
    const padded = text.padStart(this.scale + 1, '0');
    return `${sign}${padded.slice(0, -this.scale)}.${padded.slice(-this.scale)}`;
  }

  /** As BigDecimal.toString: plain, or with an exponent when the scale is negative or the value below 10^-6. */
  toString(): string {
    const exponent = this.precision - 1 - this.scale;
    if (this.scale >= 0 && exponent >= -6) return this.toPlainString();
    const text = String(this.digits < 0 ? negated(this.digits) : this.digits);
    const mantissa = text.length > 1 ? `${text[0]}.${text.slice(1)}` : text;
    const power = exponent === 0 ? '' : `E${exponent > 0 ? '+' : ''}${exponent}`;
    return `${this.digits < 0 ? '-' : ''}${mantissa}${power}`;
  }

  private digitsAt(scale: number): number | bigint {
    const shift = scale - this.scale;
    if (shift === 0) return this.digits;
    if (typeof this.digits === 'number' && shift < SMALL_POWERS.length) {
      const widened = this.digits * (SMALL_POWERS[shift] ?? 1);
      if (isSafe(widened)) return widened;
    }
    return shrink(this.unscaled * tenTo(shift));
  }

  private trimmedTo(scale: number): Decimal {
    let unscaled = this.unscaled;
    let at = this.scale;
    while (at > scale && unscaled % 10n === 0n) {
      unscaled /= 10n;
      at -= 1;
    }
    return at === this.scale ? this : Decimal.ofUnscaled(unscaled, at);
  }
}

/** Integer and Long values beside Decimals. */
export function toDecimal(value: Decimal | number): Decimal {
  return typeof value === 'number' ? Decimal.ofInteger(value) : value;
}

function roundedQuotient(left: Decimal, right: Decimal, scale: number, mode: Rounding): Decimal {
  const [numerator, denominator] = scaledPair(left, right, scale);
  return Decimal.ofUnscaled(rounded(numerator, denominator, mode), scale);
}

/** Two whole numbers whose quotient is left / right times 10^scale. */
function scaledPair(left: Decimal, right: Decimal, scale: number): [bigint, bigint] {
  const shift = scale - left.scale + right.scale;
  if (shift >= 0) return [left.unscaled * tenTo(shift), right.unscaled];
  return [left.unscaled, right.unscaled * tenTo(-shift)];
}

function rounded(numerator: bigint, denominator: bigint, mode: Rounding): bigint {
  try {
    return divideRounded(numerator, denominator, mode);
  } catch (error) {
    if (error instanceof RangeError) throw mathError('Rounding necessary');
    throw error;
  }
}

function tenTo(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function digitCount(value: bigint): number {
  return String(value < 0n ? -value : value).length;
}

function shrink(value: bigint): number | bigint {
  return value <= MAX_SAFE && value >= -MAX_SAFE ? Number(value) : value;
}

// `0 - x` instead of `-x`: a negative zero would print as "-0" in places and break Object.is comparisons.
function negated(value: number | bigint): number | bigint {
  return typeof value === 'number' ? 0 - value : -value;
}

function isSafe(value: number): boolean {
  return value <= MAX_SAFE && value >= -MAX_SAFE;
}

function order(left: number | bigint, right: number | bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
