import type { Case } from '../case.ts';
import { SHOPS } from './shops.ts';

/** Apex that asserts what one row of totals holds; `text` builds a text of it. */
function grouped(name: string, page: string, query: string, text: string, expected: string): Case {
  return {
    name,
    page: `SOQL and SOSL Reference: ${page}`,
    body: `${SHOPS}
  List<String> found = new List<String>();
  for (AggregateResult row : [${query}]) { found.add(${text}); }
  Assert.areEqual('${expected}', String.join(found, ', '));`,
  };
}

const BY_GRADE = `row.get('Grade__c') + ' ' + row.get('n')`;

/** "GROUP BY", "HAVING", "Aggregate Functions", SOQL and SOSL Reference. */
export const GROUPS: readonly Case[] = [
  grouped(
    'GROUP BY counts rows by value',
    'GROUP BY',
    'SELECT Grade__c, COUNT(Id) n FROM Shop__c GROUP BY Grade__c ORDER BY Grade__c',
    BY_GRADE,
    'A 2, B 1, C 1',
  ),
  grouped(
    'rows without a value are a group',
    'Considerations When Using GROUP BY',
    'SELECT Code__c, COUNT(Id) n FROM Shop__c GROUP BY Code__c ORDER BY Code__c NULLS FIRST',
    `row.get('Code__c') + ' ' + row.get('n')`,
    'null 2, A1 1, B2 1',
  ),
  grouped(
    'GROUP BY without an aggregate gives each value once',
    'GROUP BY',
    'SELECT Grade__c FROM Shop__c GROUP BY Grade__c ORDER BY Grade__c',
    `String.valueOf(row.get('Grade__c'))`,
    'A, B, C',
  ),
  grouped(
    'GROUP BY takes several fields',
    'GROUP BY',
    'SELECT Grade__c, IsOpen__c, COUNT(Id) n FROM Shop__c GROUP BY Grade__c, IsOpen__c ORDER BY Grade__c, IsOpen__c',
    `row.get('Grade__c') + ' ' + row.get('IsOpen__c') + ' ' + row.get('n')`,
    'A false 1, A true 1, B false 1, C true 1',
  ),
  grouped(
    'totals without an alias are expr0, expr1, …',
    'Alias Notation',
    'SELECT Grade__c, COUNT(Id), MAX(Area__c) FROM Shop__c GROUP BY Grade__c ORDER BY Grade__c LIMIT 1',
    `row.get('expr0') + ' ' + row.get('expr1')`,
    '2 100.50',
  ),
  grouped(
    'a grouped field may have an alias',
    'Alias Notation',
    'SELECT Grade__c grade, COUNT(Id) n FROM Shop__c GROUP BY Grade__c ORDER BY Grade__c LIMIT 1',
    `String.valueOf(row.get('grade'))`,
    'A',
  ),
  grouped(
    'HAVING takes groups by their total',
    'HAVING',
    'SELECT Grade__c, COUNT(Id) n FROM Shop__c GROUP BY Grade__c HAVING COUNT(Id) > 1',
    BY_GRADE,
    'A 2',
  ),
  grouped(
    'HAVING takes grouped fields',
    'HAVING',
    `SELECT Grade__c, COUNT(Id) n FROM Shop__c GROUP BY Grade__c HAVING Grade__c IN ('B', 'C') ORDER BY Grade__c`,
    BY_GRADE,
    'B 1, C 1',
  ),
  grouped(
    'WHERE comes before the groups',
    'HAVING',
    'SELECT Grade__c, COUNT(Id) n FROM Shop__c WHERE Area__c = 50 GROUP BY Grade__c ORDER BY Grade__c',
    BY_GRADE,
    'A 1, B 1',
  ),
  grouped(
    'ORDER BY takes a total',
    'ORDER BY',
    'SELECT Grade__c, COUNT(Id) n FROM Shop__c GROUP BY Grade__c ORDER BY COUNT(Id) DESC, Grade__c DESC',
    BY_GRADE,
    'A 2, C 1, B 1',
  ),
  grouped(
    'LIMIT counts groups',
    'GROUP BY',
    'SELECT Grade__c, COUNT(Id) n FROM Shop__c GROUP BY Grade__c ORDER BY Grade__c LIMIT 2',
    BY_GRADE,
    'A 2, B 1',
  ),
  grouped(
    'totals without GROUP BY are one row',
    'Aggregate Functions',
    'SELECT SUM(Area__c) area, MIN(Area__c) least, MAX(Area__c) most FROM Shop__c',
    `row.get('area') + ' ' + row.get('least') + ' ' + row.get('most')`,
    '200.50 50.00 100.50',
  ),
  grouped(
    'AVG leaves out rows without a value',
    'Aggregate Functions',
    'SELECT AVG(Revenue__c) mean FROM Shop__c WHERE Area__c != 100.5',
    `String.valueOf(((Decimal) row.get('mean')).setScale(1))`,
    '375.0',
  ),
  grouped(
    'COUNT of a field leaves out rows without a value',
    'Aggregate Functions',
    'SELECT COUNT(Area__c) n, COUNT(Id) all_rows FROM Shop__c',
    `row.get('n') + ' ' + row.get('all_rows')`,
    '3 4',
  ),
  grouped(
    'COUNT_DISTINCT counts values, not rows',
    'Aggregate Functions',
    'SELECT COUNT_DISTINCT(Area__c) n FROM Shop__c',
    `String.valueOf(row.get('n'))`,
    '2',
  ),
  grouped(
    'COUNT_DISTINCT of text has no case',
    'Aggregate Functions',
    'SELECT COUNT_DISTINCT(Grade__c) n FROM Shop__c',
    `String.valueOf(row.get('n'))`,
    '3',
  ),
  grouped(
    'MIN and MAX take dates',
    'Aggregate Functions',
    'SELECT MIN(Opened__c) first, MAX(Opened__c) last FROM Shop__c',
    `((Date) row.get('first')).day() + ' ' + ((Date) row.get('last')).day()`,
    '31 15',
  ),
  grouped(
    'a sum over no value is null',
    'Aggregate Functions',
    `SELECT SUM(Revenue__c) total FROM Shop__c WHERE Name = 'nobody'`,
    `'' + row.get('total')`,
    'null',
  ),
  grouped(
    'GROUP BY takes a field of a parent',
    'GROUP BY',
    'SELECT Parent__r.Name parent, COUNT(Id) n FROM Shop__c GROUP BY Parent__r.Name',
    `row.get('parent') + ' ' + row.get('n')`,
    'null 4',
  ),
  {
    name: 'a total of a query counts as one query, and its rows',
    page: 'Apex Developer Guide: Execution Governors and Limits',
    body: `${SHOPS}
  Integer before = Limits.getQueryRows();
  AggregateResult row = [SELECT SUM(Area__c) total FROM Shop__c];
  Assert.areEqual(before + 4, Limits.getQueryRows());
  Assert.areEqual(200.5, (Decimal) row.get('total'));`,
  },
  {
    name: 'what was not selected is no part of a result',
    page: 'Apex Developer Guide: Working with SOQL Aggregate Functions',
    body: `${SHOPS}
  AggregateResult row = [SELECT COUNT(Id) n FROM Shop__c];
  try {
    Object area = row.get('Area__c');
    Assert.fail('read');
  } catch (SObjectException e) {
    Assert.areEqual('Invalid field Area__c for AggregateResult', e.getMessage());
  }`,
  },
];

/** "ORDER BY", SOQL and SOSL Reference. */
export const ORDER: readonly Case[] = [
  ['ORDER BY goes up, empty values first', 'Code__c, Name', 'Gamma%2, Gamma_1, Alpha, beta'],
  ['NULLS LAST puts empty values last', 'Code__c NULLS LAST, Grade__c', 'Alpha, beta, Gamma_1, Gamma%2'],
  ['DESC goes down, empty values last', 'Revenue__c DESC', 'Alpha, beta, Gamma%2, Gamma_1'],
  ['DESC NULLS FIRST puts empty values first', 'Revenue__c DESC NULLS FIRST', 'Gamma_1, Alpha, beta, Gamma%2'],
  ['ASC is the same as nothing', 'Revenue__c ASC NULLS LAST', 'Gamma%2, beta, Alpha, Gamma_1'],
  ['several fields order one after the other', 'Grade__c DESC, Area__c', 'Gamma%2, beta, Gamma_1, Alpha'],
  ['text orders without regard to case', 'Grade__c, Code__c NULLS LAST', 'Alpha, Gamma_1, beta, Gamma%2'],
].map(([name = '', order = '', expected = '']) => ({
  name,
  page: 'SOQL and SOSL Reference: ORDER BY',
  body: `${SHOPS}
  List<String> found = new List<String>();
  for (Shop__c shop : [SELECT Name FROM Shop__c ORDER BY ${order}]) { found.add(shop.Name); }
  Assert.areEqual('${expected}', String.join(found, ', '));`,
}));
