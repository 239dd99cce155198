import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDate, daysInMonth, isLeapYear } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { offsetAt } from './zone.ts';

const date = (text: string): ApexDate => ApexDate.parse(text);
const PACIFIC = 'America/Los_Angeles';

// "Date Class", Apex Reference Guide.

test('newInstance carries overflow over', () => {
  assert.equal(ApexDate.of(2024, 14, 1).toString(), '2025-02-01');
  assert.equal(ApexDate.of(2024, 2, 30).toString(), '2024-03-01');
});

test('addMonths stops at the end of the month', () => {
  assert.equal(date('2024-01-31').addMonths(1).toString(), '2024-02-29');
  assert.equal(date('2024-03-31').addMonths(-1).toString(), '2024-02-29');
  assert.equal(date('2024-02-29').addYears(1).toString(), '2025-02-28');
  assert.equal(date('2024-01-15').addMonths(-13).toString(), '2022-12-15');
});

test('daysBetween and monthsBetween count towards the argument', () => {
  assert.equal(date('1960-02-17').daysBetween(date('1960-02-18')), 1);
  assert.equal(date('2006-02-12').monthsBetween(date('2008-12-02')), 34);
  assert.equal(date('2024-05-01').daysBetween(date('2024-04-30')), -1);
});

test('knows the calendar', () => {
  assert.equal(daysInMonth(1960, 2), 29);
  assert.equal(isLeapYear(1900), false);
  assert.equal(date('1998-10-21').dayOfYear, 294);
});

// "Datetime Class", Apex Reference Guide; changes of the clock as java.util.GregorianCalendar.

test('parts are those of the zone', () => {
  const instant = ApexDatetime.of(PACIFIC, 2024, 7, 1, 9, 5, 3);
  assert.equal(instant.toIso(), '2024-07-01T16:05:03.000Z');
  assert.equal(instant.textIn(PACIFIC), '2024-07-01 09:05:03');
  assert.equal(instant.dateIn('Asia/Tokyo').toString(), '2024-07-02');
});

test('a skipped hour moves forward and a repeated one is the second', () => {
  assert.equal(ApexDatetime.of(PACIFIC, 2024, 3, 10, 2, 30).textIn(PACIFIC), '2024-03-10 03:30:00');
  assert.equal(ApexDatetime.of(PACIFIC, 2024, 11, 3, 1, 30).toIso(), '2024-11-03T09:30:00.000Z');
});

test('offsets are right on the day of the change', () => {
  assert.equal(offsetAt(PACIFIC, Date.UTC(2024, 2, 10, 9, 59)), -8 * 3_600_000);
  assert.equal(offsetAt(PACIFIC, Date.UTC(2024, 2, 10, 10, 0)), -7 * 3_600_000);
  assert.equal(offsetAt('Asia/Kolkata', 0), 5.5 * 3_600_000);
  assert.equal(offsetAt('GMT', 0), 0);
});

test('adding months keeps the wall clock of the zone', () => {
  const noon = ApexDatetime.of(PACIFIC, 2024, 1, 31, 12);
  assert.equal(noon.onDay(PACIFIC, (day) => day.addMonths(2)).textIn(PACIFIC), '2024-03-31 12:00:00');
});

test('refuses other forms', () => {
  assert.throws(() => ApexDatetime.parse('2024-01-01', 'GMT'), /Invalid date\/time: 2024-01-01/);
  assert.throws(() => date('1.1.2024'), /Invalid date: 1.1.2024/);
});
