import { ApexDate } from '../../values/date.ts';
import { ApexDatetime, type WallClock } from '../../values/datetime.ts';
import { typeError } from '../../values/exception.ts';
import { equals } from '../../values/operators.ts';
import type { Value } from '../../values/value.ts';
import type { Context } from '../context.ts';
import { intlLocale } from '../locale.ts';
import { refusingNull } from '../nulls.ts';
import { type Body, platformClass } from '../registry.ts';
import { formatDatetime } from './simpleDateFormat.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type ZoneOf = (context: Context) => string;
const userZone: ZoneOf = (context) => context.user.timeZone;
const gmt: ZoneOf = () => 'GMT';

/** Source: "Datetime Class", Apex Reference Guide. */
platformClass({
  name: 'Datetime',
  statics: {
    'now(): Datetime': (context) => new ApexDatetime(context.now()),
    ...refusingNull({
      'newInstance(Long): Datetime': (_c, time: number) => new ApexDatetime(time),
      ...newInstances('newInstance', userZone),
      ...newInstances('newInstanceGmt', gmt),
      'valueOf(String): Datetime': (context, text: string) => ApexDatetime.parse(text, context.user.timeZone),
      'valueOf(Object): Datetime': (context, value: Value) => datetimeOf(context, value),
      'valueOfGmt(String): Datetime': (_c, text: string) => ApexDatetime.parse(text, 'GMT'),
    }),
  },
  methods: {
    ...refusingNull({
      'getTime(): Long': (_c, self: ApexDatetime) => self.time,
      'addSeconds(Integer): Datetime': (_c, self: ApexDatetime, count: number) => self.plus(count * SECOND),
      'addMinutes(Integer): Datetime': (_c, self: ApexDatetime, count: number) => self.plus(count * MINUTE),
      'addHours(Integer): Datetime': (_c, self: ApexDatetime, count: number) => self.plus(count * HOUR),
      'addDays(Integer): Datetime': (_c, self: ApexDatetime, count: number) => self.plus(count * DAY),
      'addMonths(Integer): Datetime': (_c, self: ApexDatetime, count: number) =>
        self.onDay('GMT', (day) => day.addMonths(count)),
      'addYears(Integer): Datetime': (_c, self: ApexDatetime, count: number) =>
        self.onDay('GMT', (day) => day.addYears(count)),
      'isSameDay(Datetime): Boolean': (context, self: ApexDatetime, other: ApexDatetime) =>
        self.dateIn(context.user.timeZone).days === other.dateIn(context.user.timeZone).days,
      ...parts('', userZone),
      ...parts('Gmt', gmt),
      'format(): String': (context, self: ApexDatetime) => localText(self, context),
      'format(String): String': (context, self: ApexDatetime, pattern: string) =>
        formatDatetime(self, pattern, context.user.timeZone),
      'formatGmt(String): String': (_c, self: ApexDatetime, pattern: string) => formatDatetime(self, pattern, 'GMT'),
      'format(String, String): String': (_c, self: ApexDatetime, pattern: string, zone: string) =>
        formatDatetime(self, pattern, zone),
      'toString(): String': (_c, self: ApexDatetime) => self.textIn('GMT'),
      'hashCode(): Integer': (_c, self: ApexDatetime) => self.time | 0,
    }),
    'equals(Object): Boolean': (_c, self: ApexDatetime, other: Value) => equals(self, other),
  },
});

function newInstances(name: string, zone: ZoneOf): Record<string, Body> {
  return {
    [`${name}(Integer, Integer, Integer): Datetime`]: (context, year: number, month: number, day: number) =>
      ApexDatetime.of(zone(context), year, month, day),
    [`${name}(Integer, Integer, Integer, Integer, Integer, Integer): Datetime`]: (
      context,
      year: number,
      month: number,
      day: number,
      hour: number,
      minute: number,
      second: number,
    ) => ApexDatetime.of(zone(context), year, month, day, hour, minute, second),
  };
}

function parts(suffix: string, zone: ZoneOf): Record<string, Body> {
  const part =
    (read: (clock: WallClock) => Value): Body =>
    (context, self: ApexDatetime) =>
      read(self.wallClock(zone(context)));
  return {
    [`date${suffix}(): Date`]: part((clock) => clock.date),
    [`year${suffix}(): Integer`]: part((clock) => clock.date.year),
    [`month${suffix}(): Integer`]: part((clock) => clock.date.month),
    [`day${suffix}(): Integer`]: part((clock) => clock.date.day),
    [`dayOfYear${suffix}(): Integer`]: part((clock) => clock.date.dayOfYear),
    [`hour${suffix}(): Integer`]: part((clock) => clock.hour),
    [`minute${suffix}(): Integer`]: part((clock) => clock.minute),
    [`second${suffix}(): Integer`]: part((clock) => clock.second),
    [`millisecond${suffix}(): Integer`]: part((clock) => clock.millisecond),
  };
}

function datetimeOf(context: Context, value: Value): ApexDatetime {
  if (value instanceof ApexDatetime) return value;
  if (value instanceof ApexDate) return ApexDatetime.of('GMT', value.year, value.month, value.day);
  if (typeof value === 'string') return ApexDatetime.parse(value, context.user.timeZone);
  throw typeError('Invalid date/time');
}

function localText(instant: ApexDatetime, context: Context): string {
  const format = new Intl.DateTimeFormat(intlLocale(context.user.locale), {
    timeZone: context.user.timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  // Intl separates the day period by a narrow no-break space; the platform shows an ordinary one.
  return format.format(instant.time).replaceAll('\u202f', ' ');
}
