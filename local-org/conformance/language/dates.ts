import { onPage, type Chapter } from '../case.ts';

export const DATES: Chapter = {
  name: 'dates',
  cases: [
    ...onPage('Apex Reference Guide: Date Class', {
      'parts of a date': `Date d = Date.newInstance(2026, 2, 17); Assert.areEqual(2026, d.year()); Assert.areEqual(2, d.month()); Assert.areEqual(17, d.day()); Assert.areEqual(48, d.dayOfYear());`,
      'addDays, addMonths and addYears': `
        Date d = Date.newInstance(2024, 1, 31); Assert.areEqual(Date.newInstance(2024, 2, 29), d.addMonths(1)); Assert.areEqual(Date.newInstance(2024, 2, 1), d.addDays(1));
        Assert.areEqual(Date.newInstance(2025, 2, 28), Date.newInstance(2024, 2, 29).addYears(1));`,
      'daysBetween counts with a sign': `Assert.areEqual(1, Date.newInstance(2026, 1, 1).daysBetween(Date.newInstance(2026, 1, 2))); Assert.areEqual(-1, Date.newInstance(2026, 1, 2).daysBetween(Date.newInstance(2026, 1, 1)));`,
      'monthsBetween looks at no days': `Assert.areEqual(1, Date.newInstance(2026, 1, 31).monthsBetween(Date.newInstance(2026, 2, 1)));`,
      'daysInMonth and isLeapYear': `Assert.areEqual(29, Date.daysInMonth(2024, 2)); Assert.isTrue(Date.isLeapYear(2024)); Assert.isFalse(Date.isLeapYear(2100));`,
      'toStartOfMonth and toStartOfWeek': `Assert.areEqual(Date.newInstance(2026, 1, 1), Date.newInstance(2026, 1, 15).toStartOfMonth()); Assert.areEqual(Date.newInstance(2026, 1, 11), Date.newInstance(2026, 1, 15).toStartOfWeek());`,
      isSameDay: `Assert.isTrue(Date.today().isSameDay(Date.today()));`,
      'valueOf reads yyyy-MM-dd': `Assert.areEqual(Date.newInstance(2026, 1, 5), Date.valueOf('2026-1-5')); Assert.areEqual(Date.newInstance(2026, 1, 5), Date.valueOf('2026-01-05 10:00:00'));`,
      'valueOf refuses another text': `try { Date.valueOf('5.1.2026'); Assert.fail(); } catch (TypeException e) { Assert.isTrue(e.getMessage().startsWith('Invalid date')); }`,
      'newInstance carries over': `Assert.areEqual(Date.newInstance(2026, 3, 1), Date.newInstance(2026, 2, 29));`,
      'format writes in the locale of the user': `Assert.areEqual('1/15/2026', Date.newInstance(2026, 1, 15).format());`,
      'dates compare': `Assert.isTrue(Date.newInstance(2026, 1, 1) < Date.newInstance(2026, 1, 2)); Assert.isTrue(Date.newInstance(2026, 1, 1) == Date.newInstance(2026, 1, 1));`,
    }),
    ...onPage('Apex Reference Guide: Datetime Class', {
      'parts of a time in Greenwich': `
        Datetime t = Datetime.newInstanceGmt(2026, 1, 15, 10, 20, 30); Assert.areEqual(10, t.hourGmt()); Assert.areEqual(20, t.minuteGmt()); Assert.areEqual(30, t.secondGmt()); Assert.areEqual(Date.newInstance(2026, 1, 15), t.dateGmt());`,
      'add seconds, minutes, hours and days': `
        Datetime t = Datetime.newInstanceGmt(2026, 1, 15, 23, 59, 59); Assert.areEqual(Datetime.newInstanceGmt(2026, 1, 16, 0, 0, 0), t.addSeconds(1));
        Assert.areEqual(Datetime.newInstanceGmt(2026, 1, 16, 0, 59, 59), t.addHours(1)); Assert.areEqual(Datetime.newInstanceGmt(2026, 1, 17, 0, 0, 59), t.addDays(1).addMinutes(1));`,
      'format with a pattern': `
        Datetime t = Datetime.newInstanceGmt(2026, 1, 5, 9, 5, 7); Assert.areEqual('2026-01-05 09:05:07', t.format('yyyy-MM-dd HH:mm:ss', 'UTC')); Assert.areEqual('Mon, Jan 5', t.formatGmt('EEE, MMM d'));`,
      'getTime counts milliseconds': `Assert.areEqual(0L, Datetime.newInstanceGmt(1970, 1, 1).getTime()); Assert.areEqual(Datetime.newInstanceGmt(1970, 1, 1, 0, 0, 1), Datetime.newInstance(1000L));`,
      'valueOfGmt reads a text': `Assert.areEqual(Datetime.newInstanceGmt(2026, 1, 15, 10, 0, 0), Datetime.valueOfGmt('2026-01-15 10:00:00'));`,
      'isSameDay and date': `Datetime t = Datetime.newInstance(2026, 1, 15, 10, 0, 0); Assert.isTrue(t.isSameDay(t.addHours(1))); Assert.areEqual(Date.newInstance(2026, 1, 15), t.date());`,
      'now is a Datetime and today its day': `Assert.areEqual(System.today(), System.now().date()); Assert.areEqual(Date.today(), System.today());`,
      'a Date becomes a Datetime at midnight': `Datetime t = Date.newInstance(2026, 1, 15); Assert.areEqual(Datetime.newInstance(2026, 1, 15, 0, 0, 0), t);`,
      'a time zone of its own': `Datetime t = Datetime.newInstanceGmt(2026, 7, 1, 12, 0, 0); Assert.areEqual('05:00', t.format('HH:mm', 'America/Los_Angeles'));`,
    }),
    ...onPage('Apex Reference Guide: TimeZone Class', {
      'the offset at a time': `
        TimeZone tz = TimeZone.getTimeZone('America/Los_Angeles'); Assert.areEqual('America/Los_Angeles', tz.getID()); Assert.areEqual(-28800000, tz.getOffset(Datetime.newInstanceGmt(2026, 1, 15, 0, 0, 0)));
        Assert.areEqual(-25200000, tz.getOffset(Datetime.newInstanceGmt(2026, 7, 15, 0, 0, 0)));`,
    }),
  ],
};
