import type { Case } from '../case.ts';

const FORMATS = 'SOQL and SOSL Reference: Date Formats and Date Literals in WHERE';

/** Shops opened around the turn of 2025, by name; the org's clock says Thursday, 2026-01-15 10:00 UTC and its fiscal year starts in April. */
const OPENED = `
  for (String day : new List<String>{ DAYS }) { all.add(new Shop__c(Name = day, Opened__c = Date.valueOf(day))); }
  insert all;`;

/** The days that the literal takes out of the days given. */
function literal(condition: string, days: readonly string[], taken: readonly string[]): Case {
  const list = days.map((day) => `'${day}'`).join(', ');
  return {
    name: `Opened__c ${condition}`,
    page: FORMATS,
    body: `
  List<Shop__c> all = new List<Shop__c>();${OPENED.replace('DAYS', list)}
  List<String> found = new List<String>();
  for (Shop__c shop : [SELECT Name FROM Shop__c WHERE Opened__c ${condition} ORDER BY Opened__c]) { found.add(shop.Name); }
  Assert.areEqual('${taken.join(', ')}', String.join(found, ', '));`,
  };
}

/** First and last day of a range, and the days just outside it. */
function range(condition: string, before: string, first: string, last: string, after: string): Case {
  const inside = first === last ? [first] : [first, last];
  return literal(`= ${condition}`, [before, ...inside, after], inside);
}

/** "Date Formats and Date Literals in WHERE", SOQL and SOSL Reference; the expectations are counted on a calendar. */
export const DATE_LITERALS: readonly Case[] = [
  literal('= YESTERDAY', ['2026-01-13', '2026-01-14', '2026-01-15'], ['2026-01-14']),
  literal('= TODAY', ['2026-01-14', '2026-01-15', '2026-01-16'], ['2026-01-15']),
  literal('= TOMORROW', ['2026-01-15', '2026-01-16', '2026-01-17'], ['2026-01-16']),
  range('LAST_WEEK', '2026-01-03', '2026-01-04', '2026-01-10', '2026-01-11'),
  range('THIS_WEEK', '2026-01-10', '2026-01-11', '2026-01-17', '2026-01-18'),
  range('NEXT_WEEK', '2026-01-17', '2026-01-18', '2026-01-24', '2026-01-25'),
  range('LAST_MONTH', '2025-11-30', '2025-12-01', '2025-12-31', '2026-01-01'),
  range('THIS_MONTH', '2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'),
  range('NEXT_MONTH', '2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'),
  range('LAST_90_DAYS', '2025-10-16', '2025-10-17', '2026-01-15', '2026-01-16'),
  range('NEXT_90_DAYS', '2026-01-15', '2026-01-16', '2026-04-15', '2026-04-16'),
  range('LAST_N_DAYS:3', '2026-01-11', '2026-01-12', '2026-01-15', '2026-01-16'),
  range('NEXT_N_DAYS:3', '2026-01-15', '2026-01-16', '2026-01-18', '2026-01-19'),
  range('N_DAYS_AGO:3', '2026-01-11', '2026-01-12', '2026-01-12', '2026-01-13'),
  range('LAST_N_WEEKS:2', '2025-12-27', '2025-12-28', '2026-01-10', '2026-01-11'),
  range('NEXT_N_WEEKS:2', '2026-01-17', '2026-01-18', '2026-01-31', '2026-02-01'),
  range('N_WEEKS_AGO:2', '2025-12-27', '2025-12-28', '2026-01-03', '2026-01-04'),
  range('LAST_N_MONTHS:2', '2025-10-31', '2025-11-01', '2025-12-31', '2026-01-01'),
  range('NEXT_N_MONTHS:2', '2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01'),
  range('N_MONTHS_AGO:2', '2025-10-31', '2025-11-01', '2025-11-30', '2025-12-01'),
  range('THIS_QUARTER', '2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'),
  range('LAST_QUARTER', '2025-09-30', '2025-10-01', '2025-12-31', '2026-01-01'),
  range('NEXT_QUARTER', '2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'),
  range('LAST_N_QUARTERS:2', '2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01'),
  range('NEXT_N_QUARTERS:2', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01'),
  range('N_QUARTERS_AGO:2', '2025-06-30', '2025-07-01', '2025-09-30', '2025-10-01'),
  range('THIS_YEAR', '2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'),
  range('LAST_YEAR', '2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'),
  range('NEXT_YEAR', '2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'),
  range('LAST_N_YEARS:2', '2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01'),
  range('NEXT_N_YEARS:2', '2026-12-31', '2027-01-01', '2028-12-31', '2029-01-01'),
  range('N_YEARS_AGO:2', '2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'),
  literal('< THIS_MONTH', ['2025-12-31', '2026-01-01'], ['2025-12-31']),
  literal('<= THIS_MONTH', ['2026-01-31', '2026-02-01'], ['2026-01-31']),
  literal('> THIS_MONTH', ['2026-01-31', '2026-02-01'], ['2026-02-01']),
  literal('>= THIS_MONTH', ['2025-12-31', '2026-01-01'], ['2026-01-01']),
  literal('!= THIS_MONTH', ['2025-12-31', '2026-01-01', '2026-02-01'], ['2025-12-31', '2026-02-01']),
];

/** Fiscal years that start in April: the org's quarters are April, July, October, January. */
export const FISCAL_LITERALS: readonly Case[] = [
  range('THIS_FISCAL_QUARTER', '2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'),
  range('LAST_FISCAL_QUARTER', '2025-09-30', '2025-10-01', '2025-12-31', '2026-01-01'),
  range('NEXT_FISCAL_QUARTER', '2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'),
  range('LAST_N_FISCAL_QUARTERS:3', '2025-03-31', '2025-04-01', '2025-12-31', '2026-01-01'),
  range('NEXT_N_FISCAL_QUARTERS:2', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01'),
  range('N_FISCAL_QUARTERS_AGO:3', '2025-03-31', '2025-04-01', '2025-06-30', '2025-07-01'),
  range('THIS_FISCAL_YEAR', '2025-03-31', '2025-04-01', '2026-03-31', '2026-04-01'),
  range('LAST_FISCAL_YEAR', '2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01'),
  range('NEXT_FISCAL_YEAR', '2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'),
  range('LAST_N_FISCAL_YEARS:2', '2023-03-31', '2023-04-01', '2025-03-31', '2025-04-01'),
  range('NEXT_N_FISCAL_YEARS:2', '2026-03-31', '2026-04-01', '2028-03-31', '2028-04-01'),
  range('N_FISCAL_YEARS_AGO:2', '2023-03-31', '2023-04-01', '2024-03-31', '2024-04-01'),
];

const CHECKED = `
  insert new List<Shop__c>{
    new Shop__c(Name = 'early', Checked__c = Datetime.newInstanceGmt(2026, 1, 14, 23, 30, 0)),
    new Shop__c(Name = 'late', Checked__c = Datetime.newInstanceGmt(2026, 1, 15, 0, 30, 0))
  };`;

/** Formats of dates and datetimes. */
export const DATE_FORMATS: readonly Case[] = [
  literal('= 2026-01-15', ['2026-01-14', '2026-01-15'], ['2026-01-15']),
  literal('> 2026-01-14', ['2026-01-14', '2026-01-15'], ['2026-01-15']),
  literal('IN (2026-01-14, 2026-01-16)', ['2026-01-14', '2026-01-15', '2026-01-16'], ['2026-01-14', '2026-01-16']),
  {
    name: 'a datetime in UTC ends in Z',
    page: FORMATS,
    body: `${CHECKED}
  Assert.areEqual('early', [SELECT Name FROM Shop__c WHERE Checked__c < 2026-01-15T00:00:00Z].Name);`,
  },
  {
    name: 'a datetime may have an offset from UTC',
    page: FORMATS,
    body: `${CHECKED}
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Checked__c >= 2026-01-15T00:00:00+01:00]);
  Assert.areEqual(0, [SELECT COUNT() FROM Shop__c WHERE Checked__c >= 2026-01-15T00:00:00-08:00]);`,
  },
  {
    name: 'date literals compare datetimes',
    page: FORMATS,
    body: `${CHECKED}
  Assert.areEqual('late', [SELECT Name FROM Shop__c WHERE Checked__c = TODAY].Name);
  Assert.areEqual('early', [SELECT Name FROM Shop__c WHERE Checked__c = YESTERDAY].Name);`,
  },
  {
    name: 'dates and datetimes can be bound',
    page: 'Apex Developer Guide: Using Apex Variables in SOQL and SOSL Queries',
    body: `${CHECKED}
  Datetime border = Datetime.newInstanceGmt(2026, 1, 15, 0, 0, 0);
  Assert.areEqual('late', [SELECT Name FROM Shop__c WHERE Checked__c >= :border].Name);
  insert new Shop__c(Name = 'day', Opened__c = Date.newInstance(2026, 1, 15));
  Date day = Date.newInstance(2026, 1, 15);
  Assert.areEqual('day', [SELECT Name FROM Shop__c WHERE Opened__c = :day].Name);`,
  },
];

const FUNCTIONS = 'SOQL and SOSL Reference: Date Functions';

/** What a date function gives for 2026-02-28 (or another day), grouped and in WHERE. */
function dateFunction(call: string, value: number, day = '2026-02-28'): Case {
  return {
    name: `${call} of ${day}`,
    page: FUNCTIONS,
    body: `
  insert new List<Shop__c>{ new Shop__c(Name = 'one', Opened__c = Date.valueOf('${day}')), new Shop__c(Name = 'none') };
  AggregateResult row = [SELECT ${call}(Opened__c) part, COUNT(Id) shops FROM Shop__c WHERE Opened__c != NULL GROUP BY ${call}(Opened__c)];
  Assert.areEqual(${value}, (Integer) row.get('part'));
  Assert.areEqual(1, [SELECT COUNT() FROM Shop__c WHERE ${call}(Opened__c) = ${value}]);`,
  };
}

export const DATE_FUNCTIONS: readonly Case[] = [
  dateFunction('CALENDAR_MONTH', 2),
  dateFunction('CALENDAR_QUARTER', 1),
  dateFunction('CALENDAR_YEAR', 2026),
  dateFunction('DAY_IN_MONTH', 28),
  dateFunction('DAY_IN_WEEK', 7),
  dateFunction('DAY_IN_WEEK', 1, '2026-03-01'),
  dateFunction('DAY_IN_YEAR', 59),
  dateFunction('FISCAL_MONTH', 11),
  dateFunction('FISCAL_QUARTER', 4),
  dateFunction('FISCAL_YEAR', 2026),
  dateFunction('WEEK_IN_MONTH', 1, '2026-03-07'),
  dateFunction('WEEK_IN_MONTH', 2, '2026-03-08'),
  dateFunction('WEEK_IN_YEAR', 1, '2026-01-07'),
  dateFunction('WEEK_IN_YEAR', 2, '2026-01-08'),
  {
    name: 'HOUR_IN_DAY takes datetimes',
    page: FUNCTIONS,
    body: `${CHECKED}
  Assert.areEqual('early', [SELECT Name FROM Shop__c WHERE HOUR_IN_DAY(Checked__c) = 23].Name);`,
  },
  {
    name: 'DAY_ONLY is the date of a datetime',
    page: FUNCTIONS,
    body: `${CHECKED}
  Assert.areEqual('late', [SELECT Name FROM Shop__c WHERE DAY_ONLY(Checked__c) = 2026-01-15].Name);
  AggregateResult row = [SELECT DAY_ONLY(Checked__c) day FROM Shop__c WHERE Name = 'late' GROUP BY DAY_ONLY(Checked__c)];
  Assert.areEqual(Date.newInstance(2026, 1, 15), (Date) row.get('day'));`,
  },
  {
    name: 'convertTimezone stands inside a date function',
    page: 'SOQL and SOSL Reference: Convert Time Zones in Date Functions',
    body: `${CHECKED}
  AggregateResult row = [SELECT HOUR_IN_DAY(convertTimezone(Checked__c)) hour FROM Shop__c WHERE Name = 'late' GROUP BY HOUR_IN_DAY(convertTimezone(Checked__c))];
  Assert.areEqual(0, (Integer) row.get('hour'));`,
  },
];
