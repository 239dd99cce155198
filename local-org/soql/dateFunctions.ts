import { makeField } from '../schema/fields.ts';
import { fieldColumn, integerColumn } from './column.ts';
import type { Column } from './column.ts';
import { QueryFault } from './fault.ts';
import type { Parameters } from './environment.ts';
import { offsetAt } from '../values/zone.ts';
import type { DatabaseSync } from 'node:sqlite';

/** Gives SQL the wall clock: `local_time(ms, zone)` is the instant as if the zone were UTC, in milliseconds. */
export function addClock(database: DatabaseSync): void {
  database.function('local_time', { deterministic: true }, (time, zone) =>
    typeof time === 'number' && typeof zone === 'string' ? time + offsetAt(zone, time) : null,
  );
}

/**
 * A date function over a date or datetime column ("Date Functions", SOQL and SOSL Reference). Datetimes count in UTC unless
 * wrapped in convertTimezone, which takes the running user's zone.
 */
export function dateFunction(
  name: string,
  source: Column,
  isLocalTime: boolean,
  parameters: Parameters,
  offset: number,
): Column {
  const isDatetime = source.field.type === 'datetime';
  if (!isDatetime && source.field.type !== 'date')
    throw new QueryFault(`${name.toUpperCase()} takes a date or datetime, not ${source.field.name}`, offset);
  if (!isDatetime && (name === 'day_only' || name === 'hour_in_day' || isLocalTime))
    throw new QueryFault(`${name.toUpperCase()} takes a datetime, not ${source.field.name}`, offset);
  const zone = isLocalTime ? parameters.add(({ context }) => context.user.timeZone) : null;
  const time = zone === null ? source.sql : `local_time(${source.sql}, ${zone})`;
  const day = isDatetime ? `strftime('%Y-%m-%d', ${time} / 1000, 'unixepoch')` : source.sql;
  if (name === 'day_only') return fieldColumn(day, makeField('expr', 'date'), source.object);
  if (name === 'hour_in_day')
    return integerColumn(`CAST(strftime('%H', ${time} / 1000, 'unixepoch') AS INTEGER)`, source.object, false);
  return integerColumn(calendarSql(name, day, parameters), source.object, false);
}

function calendarSql(name: string, day: string, parameters: Parameters): string {
  const year = `CAST(substr(${day}, 1, 4) AS INTEGER)`;
  const month = `CAST(substr(${day}, 6, 2) AS INTEGER)`;
  const dayOfMonth = `CAST(substr(${day}, 9, 2) AS INTEGER)`;
  const dayOfYear = `CAST(strftime('%j', ${day}) AS INTEGER)`;
  switch (name) {
    case 'calendar_year':
      return year;
    case 'calendar_quarter':
      return `((${month} + 2) / 3)`;
    case 'calendar_month':
      return month;
    case 'day_in_month':
      return dayOfMonth;
    case 'day_in_year':
      return dayOfYear;
    case 'day_in_week':
      return `(CAST(strftime('%w', ${day}) AS INTEGER) + 1)`;
    case 'week_in_month':
      return `((${dayOfMonth} - 1) / 7 + 1)`;
    case 'week_in_year':
      return `((${dayOfYear} - 1) / 7 + 1)`;
    default:
      return fiscalSql(name, year, month, parameters);
  }
}

function fiscalSql(name: string, year: string, month: string, parameters: Parameters): string {
  // Numbers are bound as fractions, which would make the divisions below fractions too.
  const whole = (name: string): string => `CAST(${name} AS INTEGER)`;
  const start = whole(parameters.add(({ fiscal }) => fiscal.startMonth));
  const fiscalMonth = `((${month} - ${start} + 12) % 12 + 1)`;
  if (name === 'fiscal_month') return fiscalMonth;
  if (name === 'fiscal_quarter') return `((${fiscalMonth} + 2) / 3)`;
  const lead = whole(parameters.add(({ fiscal }) => (fiscal.startMonth === 1 || fiscal.isNamedByStart ? 0 : 1)));
  return `(${year} - (${month} < ${start}) + ${lead})`;
}
