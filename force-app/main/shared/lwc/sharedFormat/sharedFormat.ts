import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { LABELS } from './labels';

/** Units of a metric's value. Percentages run 0 to 100. */
export type Unit = 'percent' | 'hours' | 'count' | 'ratio' | 'coefficient' | 'points' | 'days';

/** Numbers and dates as text of one locale. */
export interface Format {
  /** One decimal, always: `2.0`. */
  readonly decimal: (value: number) => string;
  /** One decimal with its sign, plus included; zero has none. */
  readonly signed: (value: number) => string;
  /** Up to three decimals, for sums that are checked by hand. */
  readonly precise: (value: number) => string;
  /**
   * Whole amount in the currency of that ISO 4217 code, whatever the user's own is; without a sign where there is no code or none that is
   * well formed.
   */
  readonly money: (value: number, currency: string | null) => string;
  /** Whole number with group separators. */
  readonly whole: (value: number) => string;
  /** Whole percentage of a share from 0 to 1; a part that is neither nothing nor all shows as 1 to 99 %. */
  readonly share: (value: number) => string;
  /** A metric's value with its unit; an unknown unit leaves the bare number. */
  readonly quantity: (value: number, unit: string) => string;
  /** A calendar day given as `YYYY-MM-DD`; the same day in every time zone. */
  readonly day: (isoDay: string) => string;
  /** A moment given as ISO text, in the user's time zone. */
  readonly moment: (iso: string) => string;
  /** The time of day of a moment given as ISO text, in the user's time zone. */
  readonly time: (iso: string) => string;
}

/** Three letters, as Intl asks for. */
const CODE = /^[A-Za-z]{3}$/;

function amountsOf(locale: string): Format['money'] {
  const known = new Map<string, Intl.NumberFormat>();
  const formatOf = (currency: string): Intl.NumberFormat => {
    const format =
      known.get(currency) ??
      new Intl.NumberFormat(locale, {
        ...(CODE.test(currency) && { style: 'currency', currency }),
        minimumFractionDigits: 0,
        maximumFractionDigits: 0,
      });
    known.set(currency, format);
    return format;
  };
  return (value, currency) => formatOf(currency ?? '').format(value);
}

/** The formats of `locale`, moments shown in the IANA zone `timeZone`. */
export function createFormat(locale: string, timeZone: string): Format {
  const decimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signs = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const precise = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const wholes = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const percents = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const hours = new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', maximumFractionDigits: 1 });
  const spans = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const units: Readonly<Record<string, (value: number) => string>> = {
    percent: (value) => percents.format(value / 100),
    hours: (value) => hours.format(value),
    days: (value) => spans.format(value),
    points: (value) => fill(LABELS.points, decimals.format(value)),
    ratio: (value) => fill(LABELS.ratio, hundredths.format(value)),
    coefficient: (value) => hundredths.format(value),
  };
  return {
    decimal: (value) => decimals.format(value),
    signed: (value) => signs.format(value),
    precise: (value) => precise.format(value),
    money: amountsOf(locale),
    whole: (value) => wholes.format(value),
    share: (value) => shares.format(isPart(value) ? Math.min(Math.max(value, 0.01), 0.99) : value),
    quantity: (value, unit) => (units[unit] ?? decimals.format)(value),
    day: (isoDay) => days.format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`)),
    moment: (iso) => moments.format(new Date(iso)),
    time: (iso) => times.format(new Date(iso)),
  };
}

/** Apart from noise in the last of nine decimals. */
function isPart(share: number): boolean {
  return share > 1e-9 && share < 1 - 1e-9;
}

/** The running user's formats. */
export const userFormat: Format = createFormat(LOCALE, TIME_ZONE);

/** Stands where there is no value: never a zero. */
export const NO_VALUE = LABELS.none;

/** `template` with `{0}`, `{1}`, … replaced by `values`; a placeholder without a value stays. */
export function fill(template: string, ...values: readonly string[]): string {
  return template.replace(/\{(\d+)\}/g, (placeholder, index: string) => values[Number(index)] ?? placeholder);
}
