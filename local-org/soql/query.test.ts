import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../fixtures/org.ts';
import { ApexList } from '../values/collections.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import { SObjectValue } from '../values/sobject.ts';
import type { Value } from '../values/value.ts';

const org = testOrg(2);
const account = org.insert('Account', { Name: 'Acme', Industry: 'Energy' });
const other = org.insert('Account', { Name: 'beta' });
const deal = (name: string, fields: Readonly<Record<string, Value>>): SObjectValue =>
  org.insert('Opportunity', { Name: name, StageName: 'Prospecting', CloseDate: ApexDate.of(2026, 1, 31), ...fields });
deal('alpha', { AccountId: account.id, Amount: Decimal.parse('100.10'), StageName: 'Closed Won' });
deal('Beta', { AccountId: account.id, Amount: Decimal.parse('0.20'), CloseDate: ApexDate.of(2026, 2, 1) });
deal('gamma', { CloseDate: ApexDate.of(2025, 12, 31) });
const project = org.insert('Project__c', {
  Name: 'P',
  Account__c: account.id,
  Budget__c: Decimal.parse('5'),
  Tags__c: 'red;blue',
});
org.insert('Milestone__c', { Project__c: project.id, Due__c: ApexDate.of(2026, 3, 1) });
org.insert('Milestone__c', { Project__c: project.id, Due__c: ApexDate.of(2026, 2, 1) });

const names = (where: string, binds: Readonly<Record<string, Value>> = {}): unknown[] =>
  org.rows(`SELECT Name FROM Opportunity ${where}`, binds).map((row) => row.get('name'));

// "Comparison Operators", "Logical Operators", "ORDER BY", SOQL and SOSL Reference.
const FILTERS: readonly [string, string[]][] = [
  ["WHERE Name = 'ALPHA'", ['alpha']],
  ["WHERE Name LIKE '%ta' ORDER BY Name", ['Beta']],
  ["WHERE Name LIKE 'b_ta'", ['Beta']],
  ['WHERE Amount = null', ['gamma']],
  ['WHERE Amount != null ORDER BY Name', ['alpha', 'Beta']],
  ['WHERE Amount != 100.1 ORDER BY Name', ['Beta', 'gamma']],
  ['WHERE Amount > 0.195 AND Amount < 100.101 ORDER BY Name', ['alpha', 'Beta']],
  ['WHERE (NOT Amount > 50) ORDER BY Name', ['Beta', 'gamma']],
  ["WHERE Name IN ('alpha', 'GAMMA') ORDER BY Name", ['alpha', 'gamma']],
  ["WHERE Account.Name NOT IN ('Acme')", ['gamma']],
  [
    "WHERE Account.Industry = 'energy' AND (IsWon = true OR CloseDate > 2026-01-31) ORDER BY Name DESC",
    ['Beta', 'alpha'],
  ],
  ['ORDER BY Amount', ['gamma', 'Beta', 'alpha']],
  ['ORDER BY Amount DESC', ['alpha', 'Beta', 'gamma']],
  ['ORDER BY Amount NULLS LAST', ['Beta', 'alpha', 'gamma']],
  ['ORDER BY Amount DESC LIMIT 1 OFFSET 1', ['Beta']],
  ['WHERE CloseDate = THIS_FISCAL_YEAR ORDER BY Name', ['alpha', 'gamma']],
  ['WHERE CloseDate > THIS_MONTH', ['Beta']],
  ['WHERE CreatedDate = TODAY ORDER BY Name', ['alpha', 'Beta', 'gamma']],
  ['WHERE CreatedDate >= 2026-01-15T10:00:01Z', []],
  ['WHERE CALENDAR_YEAR(CloseDate) = 2025', ['gamma']],
  ['WHERE Id IN (SELECT OpportunityId FROM OpportunityHistory WHERE Amount = null)', ['gamma']],
  ['WHERE AccountId NOT IN (SELECT Account__c FROM Project__c WHERE Budget__c > 1)', ['gamma']],
  ["WHERE Owner.Name = 'ada admin' AND Owner.IsActive = true ORDER BY Name LIMIT 1", ['alpha']],
];

for (const [where, expected] of FILTERS) test(where, () => assert.deepEqual(names(where), expected));

test('binds of every kind', () => {
  assert.deepEqual(names('WHERE Name = :b0', { b0: 'alpha' }), ['alpha']);
  assert.deepEqual(names('WHERE Name IN :b0', { b0: new ApexList(['alpha', 'BETA']) }), ['alpha', 'Beta']);
  assert.deepEqual(names('WHERE AccountId IN :b0', { b0: new ApexList([other, account]) }), ['alpha', 'Beta']);
  assert.deepEqual(names('WHERE AccountId = :b0', { b0: account.id?.slice(0, 15) ?? null }), ['alpha', 'Beta']);
  assert.deepEqual(names('WHERE AccountId IN :b0', { b0: new ApexList([null]) }), ['gamma']);
  assert.deepEqual(names('WHERE Amount = :b0', { b0: null }), ['gamma']);
  assert.deepEqual(names('WHERE Amount >= :b0 LIMIT :b1', { b0: 1, b1: 9 }), ['alpha']);
  assert.deepEqual(names('WHERE CloseDate <= :b0', { b0: ApexDate.of(2025, 12, 31) }), ['gamma']);
  assert.deepEqual(names('WHERE CreatedDate < :b0', { b0: new ApexDatetime(org.context.now()) }), []);
  assert.deepEqual(names('WHERE Name LIKE :b0', { b0: 'g%' }), ['gamma']);
});

test('parents and children come with their records', () => {
  const [row] = org.rows(
    'SELECT Name, Account__r.Owner.Name, Account__r.Name, (SELECT Name, Project__r.Name FROM Milestones__r ORDER BY Due__c LIMIT 1) FROM Project__c',
  );
  assert.equal(row?.parent('Account__r')?.get('Name'), 'Acme');
  assert.equal(row?.parent('Account__r')?.parent('Owner')?.get('Name'), 'Ada Admin');
  const [first] = row?.childList('Milestones__r').items ?? [];
  assert.ok(first instanceof SObjectValue);
  assert.equal(first.get('Name'), 'M-0002');
  assert.equal(first.parent('Project__r')?.get('Name'), 'P');
  assert.throws(() => row?.get('Budget__c'), /without querying the requested field: Project__c\.Budget__c/);
});

// "SOQL For Loops", Apex Developer Guide: more than 200 children can be iterated and not assigned; with long text, Salesforce Help 000381135, fewer.
test('too many children of a record can only be iterated', () => {
  const crowd = testOrg();
  const project = crowd.insert('Project__c', { Name: 'Crowd' });
  const add = (count: number): void => {
    const rows = Array.from({ length: count }, () => crowd.record('Milestone__c', { Project__c: project.id }));
    crowd.dml('insert', rows);
  };
  const read = (fields: string): SObjectValue | undefined =>
    crowd.rows(`SELECT Id, (SELECT ${fields} FROM Milestones__r) FROM Project__c`)[0];
  add(2);
  assert.equal(read('Id')?.childList('Milestones__r').size, 2);
  add(199);
  assert.throws(() => read('Id')?.childList('Milestones__r'), /too many rows for direct assignment, use FOR loop/);
  assert.equal(read('Id')?.childRows('Milestones__r').size, 201);
});

test('children with long text can only be iterated once there are several', () => {
  const crowd = testOrg();
  const account = crowd.insert('Account', { Name: 'a' });
  const read = (): SObjectValue | undefined =>
    crowd.rows('SELECT Id, (SELECT Description FROM Opportunities) FROM Account')[0];
  const add = (): void =>
    void crowd.insert('Opportunity', {
      Name: 'd',
      StageName: 'Prospecting',
      CloseDate: ApexDate.of(2026, 1, 31),
      AccountId: account.id,
    });
  add();
  assert.equal(read()?.childList('Opportunities').size, 1);
  add();
  assert.throws(() => read()?.childList('Opportunities'), { name: 'System.QueryException' });
  assert.equal(read()?.childRows('Opportunities').size, 2);
});

test('formula fields and labels are worked out when read', () => {
  const [row] = org.rows('SELECT Double__c, toLabel(Status__c) FROM Project__c');
  assert.equal(String(row?.get('Double__c')), '10.00');
  assert.equal(row?.get('Status__c'), 'Still open');
});

test('values of a multi-select picklist', () => {
  assert.equal(org.count("SELECT COUNT() FROM Project__c WHERE Tags__c INCLUDES ('red;blue', 'green')"), 1);
  assert.equal(org.count("SELECT COUNT() FROM Project__c WHERE Tags__c EXCLUDES ('blue')"), 0);
});

// "GROUP BY", "Aggregate Functions", "Date Functions", SOQL and SOSL Reference.
test('groups count, add exactly and keep empty sums null', () => {
  const rows = org.rows(
    'SELECT Account.Name account, FISCAL_YEAR(CloseDate), COUNT(Id) deals, SUM(Amount), AVG(Amount) mean, MAX(CloseDate) last FROM Opportunity GROUP BY Account.Name, FISCAL_YEAR(CloseDate) HAVING COUNT(Id) > 0 ORDER BY Account.Name NULLS LAST, FISCAL_YEAR(CloseDate)',
  );
  const shown = rows.map((row) =>
    ['account', 'expr0', 'deals', 'expr1', 'mean', 'last'].map((name) => String(row.get(name)).slice(0, 10)),
  );
  assert.deepEqual(shown, [
    ['Acme', '2026', '1', '100.10', '100.1', '2026-01-31'],
    ['Acme', '2027', '1', '0.20', '0.2', '2026-02-01'],
    ['null', '2026', '1', 'null', 'null', '2025-12-31'],
  ]);
  const [total] = org.rows('SELECT SUM(Amount) total, COUNT_DISTINCT(StageName) stages FROM Opportunity');
  assert.deepEqual([String(total?.get('total')), total?.get('stages')], ['100.30', 2]);
});

test('custom metadata relates by name and is read by path', () => {
  const rows = org.rows(
    'SELECT DeveloperName, Region__c, Region__r.Key__c, Value__c FROM Rate__mdt ORDER BY DeveloperName',
  );
  assert.deepEqual(
    rows.map((row) => [
      row.get('DeveloperName'),
      row.parent('Region__r')?.get('Key__c') ?? null,
      String(row.get('Value__c')),
    ]),
    [
      ['Base', 'north', '1.500'],
      ['Free', null, 'null'],
    ],
  );
  assert.match(String(rows[0]?.get('Region__c')), /^m/);
});

// "Execution Governors and Limits", Apex Developer Guide; COUNT() is one row.
test('rows are charged as the platform counts them', () => {
  const used = (text: string): [number, number] => {
    org.context.charged.clear();
    org.rows(text);
    return [org.context.charged.get('queries') ?? 0, org.context.charged.get('queryRows') ?? 0];
  };
  assert.deepEqual(used('SELECT COUNT() FROM Opportunity'), [1, 1]);
  assert.deepEqual(used('SELECT COUNT(Id) FROM Opportunity'), [1, 3]);
  assert.deepEqual(used('SELECT Id, (SELECT Id FROM Milestones__r) FROM Project__c'), [1, 3]);
});

// "Dynamic SOQL", Apex Developer Guide: a field of a variable is no bind variable.
test('a bind that nobody gave does not exist', () => {
  for (const name of ['nope', 'deal.Id'])
    assert.throws(
      () => org.rows(`SELECT Id FROM Opportunity WHERE Id = :${name}`, { deal: null }),
      new RegExp(`Variable does not exist: ${name}`, 'i'),
    );
});

test('a cursor reads what was there when it was opened, in order', () => {
  const request = {
    text: 'SELECT Name FROM Opportunity ORDER BY Name',
    binds: new Map<string, Value>(),
    mode: 'user' as const,
    isLocator: true,
  };
  org.context.charged.clear();
  const cursor = org.data.cursor(org.context, request);
  const first = cursor.next();
  assert.ok(!first.done);
  assert.equal(first.value.get('Name'), 'alpha');
  deal('delta', {});
  assert.deepEqual(
    [...cursor].map((row) => row.get('Name')),
    ['Beta', 'gamma'],
  );
  assert.equal(org.context.charged.get('queryLocatorRows'), 3);
  assert.equal(org.context.charged.get('queryRows'), undefined);
});

test('a day is a day in the time zone of the user', () => {
  const far = testOrg(1, 'Pacific/Auckland');
  far.data.importRows('Account', [{ Name: 'Early', CreatedDate: new ApexDatetime(Date.UTC(2026, 0, 14, 12)) }]);
  assert.equal(far.count('SELECT COUNT() FROM Account WHERE CreatedDate = TODAY'), 1);
  assert.equal(far.count('SELECT COUNT() FROM Account WHERE CreatedDate = YESTERDAY'), 0);
  const [row] = far.rows(
    'SELECT DAY_IN_MONTH(CreatedDate) utc, DAY_IN_MONTH(convertTimezone(CreatedDate)) here FROM Account GROUP BY DAY_IN_MONTH(CreatedDate), DAY_IN_MONTH(convertTimezone(CreatedDate))',
  );
  assert.deepEqual([row?.get('utc'), row?.get('here')], [14, 15]);
});

test('sums beyond 2^53 stay exact', () => {
  const big = testOrg();
  const amount = Decimal.parse('9000000000000000.01');
  big.data.importRows('Opportunity', [
    { Name: 'a', Amount: amount },
    { Name: 'b', Amount: amount },
  ]);
  assert.equal(String(big.rows('SELECT SUM(Amount) total FROM Opportunity')[0]?.get('total')), '18000000000000000.02');
});

// "Querying All Records with a SOQL Statement", Apex Developer Guide; "queryAll()", SOAP API Developer Guide.
test('archived activities are seen with ALL ROWS only', () => {
  const subject = 'An old call';
  org.data.importRows('Task', [
    { Subject: subject, IsArchived: true },
    { Subject: subject, IsArchived: false },
    { Subject: subject, IsArchived: true, IsDeleted: true },
  ]);
  const count = (rest: string): number => org.count(`SELECT COUNT() FROM Task WHERE Subject = '${subject}' ${rest}`);
  assert.equal(count(''), 1);
  assert.equal(count('AND IsArchived = TRUE'), 0);
  assert.equal(count('AND IsDeleted = FALSE ALL ROWS'), 2);
});
