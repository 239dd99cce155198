import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { toText } from '../../values/operators.ts';
import { call } from '../testing/context.ts';

const INSTANT = new ApexDatetime(Date.UTC(2024, 2, 5, 22, 7, 9, 45));

// "Datetime Class", Apex Reference Guide, and java.text.SimpleDateFormat, which format(pattern) refers to.
const FORMATS: readonly (readonly [string, string])[] = [
  ["EEE, MMM d, yyyy 'at' h:mm a", 'Tue, Mar 5, 2024 at 10:07 PM'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2024-03-05T22:07:09.045+0000'],
  ['EEEE dd MMMM yy', 'Tuesday 05 March 24'],
  ["u D w ''X''", "2 65 10 'Z'"],
  ['kk K', '22 10'],
];
for (const [pattern, expected] of FORMATS) {
  test(`formatGmt ${pattern}`, () => assert.equal(call('Datetime', 'formatGmt(String)', INSTANT, pattern), expected));
}

test('format uses the zone of the user or the one named', () => {
  assert.equal(call('Datetime', 'format(String): ', INSTANT, 'yyyy-MM-dd HH:mm Z'), '2024-03-05 14:07 -0800');
  assert.equal(call('Datetime', 'format(String, String)', INSTANT, 'HH:mm XXX', 'Asia/Kolkata'), '03:37 +05:30');
  assert.equal(call('Datetime', 'format(): ', INSTANT), '3/5/2024, 2:07 PM');
  assert.throws(() => call('Datetime', 'format(String): ', INSTANT, 'b'), /System.IllegalArgumentException/);
});

test('newInstance is local, newInstanceGmt is not', () => {
  const local = call('Datetime', 'newInstance(Integer, Integer, Integer): ', 2024, 3, 5);
  const gmt = call('Datetime', 'newInstanceGmt(Integer, Integer, Integer): ', 2024, 3, 5);
  assert.equal(local instanceof ApexDatetime && local.toIso(), '2024-03-05T08:00:00.000Z');
  assert.equal(gmt instanceof ApexDatetime && gmt.toIso(), '2024-03-05T00:00:00.000Z');
  assert.equal(call('Datetime', 'hour()', INSTANT), 14);
  assert.equal(call('Datetime', 'hourGmt()', INSTANT), 22);
});

// "Date Class", Apex Reference Guide.
test('today is the day of the user, weeks and months have starts', () => {
  assert.equal(toText(call('Date', 'today()')), '2024-03-15');
  assert.equal(toText(call('Date', 'toStartOfWeek()', ApexDate.of(2024, 3, 15))), '2024-03-10');
  assert.equal(toText(call('Date', 'toStartOfMonth()', ApexDate.of(2024, 3, 15))), '2024-03-01');
  assert.equal(call('Date', 'format()', ApexDate.of(2024, 3, 5)), '3/5/2024');
});

// "TimeZone Class", Apex Reference Guide.
test('a time zone gives its offset at an instant', () => {
  const zone = call('TimeZone', 'getTimeZone(String)', 'America/Los_Angeles');
  const summer = ApexDatetime.of('GMT', 2012, 10, 23);
  assert.equal(call('TimeZone', 'getOffset(Datetime)', zone, summer), -25_200_000);
  assert.equal(call('TimeZone', 'getID()', call('TimeZone', 'getTimeZone(String)', 'Nowhere')), 'GMT');
});
