import { ApexDate, daysInMonth, isLeapYear } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { typeError } from '../../values/exception.ts';
import { equals } from '../../values/operators.ts';
import type { Value } from '../../values/value.ts';
import type { Context } from '../context.ts';
import { intlLocale } from '../locale.ts';
import { refusingNull } from '../nulls.ts';
import { platformClass } from '../registry.ts';

/** The calendar day it is for the running user. */
export function today(context: Context): ApexDate {
  return new ApexDatetime(context.now()).dateIn(context.user.timeZone);
}

/** Source: "Date Class", Apex Reference Guide. */
platformClass({
  name: 'Date',
  statics: {
    'today(): Date': (context) => today(context),
    ...refusingNull({
      'newInstance(Integer, Integer, Integer): Date': (_c, year: number, month: number, day: number) =>
        ApexDate.of(year, month, day),
      'daysInMonth(Integer, Integer): Integer': (_c, year: number, month: number) => daysInMonth(year, month),
      'isLeapYear(Integer): Boolean': (_c, year: number) => isLeapYear(year),
      'valueOf(String): Date': (_c, text: string) => ApexDate.parse(text),
      'valueOf(Object): Date': (context, value: Value) => dateOf(context, value),
    }),
  },
  methods: {
    ...refusingNull({
      'year(): Integer': (_c, self: ApexDate) => self.year,
      'month(): Integer': (_c, self: ApexDate) => self.month,
      'day(): Integer': (_c, self: ApexDate) => self.day,
      'dayOfYear(): Integer': (_c, self: ApexDate) => self.dayOfYear,
      'addDays(Integer): Date': (_c, self: ApexDate, count: number) => self.addDays(count),
      'addMonths(Integer): Date': (_c, self: ApexDate, count: number) => self.addMonths(count),
      'addYears(Integer): Date': (_c, self: ApexDate, count: number) => self.addYears(count),
      'daysBetween(Date): Integer': (_c, self: ApexDate, other: ApexDate) => self.daysBetween(other),
      'monthsBetween(Date): Integer': (_c, self: ApexDate, other: ApexDate) => self.monthsBetween(other),
      'isSameDay(Date): Boolean': (_c, self: ApexDate, other: ApexDate) => self.days === other.days,
      'toStartOfMonth(): Date': (_c, self: ApexDate) => self.addDays(1 - self.day),
      'toStartOfWeek(): Date': (context, self: ApexDate) => startOfWeek(self, context.user.locale),
      'format(): String': (context, self: ApexDate) => localDate(self, context.user.locale),
      'toString(): String': (_c, self: ApexDate) => self.toString(),
      'hashCode(): Integer': (_c, self: ApexDate) => self.days,
    }),
    'equals(Object): Boolean': (_c, self: ApexDate, other: Value) => equals(self, other),
  },
});

function dateOf(context: Context, value: Value): ApexDate {
  if (value instanceof ApexDate) return value;
  if (value instanceof ApexDatetime) return value.dateIn(context.user.timeZone);
  if (typeof value === 'string') return ApexDate.parse(value);
  throw typeError('Invalid date');
}

/** Sunday in the United States and other locales that begin there, Monday elsewhere. */
function startOfWeek(day: ApexDate, locale: string): ApexDate {
  const first = /_(?:US|CA|MX|BR|JP|KR|IL|IN|ZA|HK|TW|PH)$/.test(locale) ? 0 : 1;
  return day.addDays(-((day.weekday - first + 7) % 7));
}

function localDate(day: ApexDate, locale: string): string {
  const options = { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(intlLocale(locale), options).format(day.days * 86_400_000);
}
