import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../fixtures/org.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import type { Value } from '../values/value.ts';

const DEAL = { Name: 'Deal', StageName: 'Prospecting', CloseDate: ApexDate.of(2026, 1, 31) };

// "Core Data Types: StatusCode", SOAP API Developer Guide; texts as DmlException.getMessage gives them.
const REFUSALS: readonly [string, Readonly<Record<string, Value>>, RegExp][] = [
  [
    'Account',
    {},
    /^Insert failed\. First exception on row 0; first error: REQUIRED_FIELD_MISSING, Required fields are missing: \[Name\]: \[Name\]$/,
  ],
  ['Account', { Name: '   ' }, /REQUIRED_FIELD_MISSING/],
  [
    'Project__c',
    { Status__c: 'Odd' },
    /INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, Status: bad value for restricted picklist field: Odd: \[Status__c\]/,
  ],
  [
    'Project__c',
    { Code__c: 'x'.repeat(21) },
    /STRING_TOO_LONG, Code: data value too large: x{21} \(max length=20\): \[Code__c\]/,
  ],
  ['Project__c', { Score__c: Decimal.parse('10') }, /NUMBER_OUTSIDE_VALID_RANGE/],
  ['Project__c', { Account__c: '001000000000999AAA' }, /INVALID_CROSS_REFERENCE_KEY/],
  [
    'Project__c',
    { Account__c: '005000000000001AAA' },
    /FIELD_INTEGRITY_EXCEPTION, Account: id value of incorrect type/,
  ],
  [
    'Opportunity',
    { ...DEAL, IsWon: true },
    /INVALID_FIELD_FOR_INSERT_UPDATE, Unable to create\/update fields: IsWon\./,
  ],
];

for (const [object, fields, message] of REFUSALS) {
  test(`refuses ${object} ${JSON.stringify(fields)}`, () => {
    const org = testOrg();
    assert.throws(() => org.insert(object, fields), { name: 'System.DmlException', message });
    assert.equal(org.count(`SELECT COUNT() FROM ${object}`), 0);
  });
}

test('one bad row takes all rows back, or only itself', () => {
  const org = testOrg();
  const rows = [org.record('Account', { Name: 'a' }), org.record('Account', {}), org.record('Account', { Name: 'c' })];
  assert.throws(() => org.dml('insert', rows), /First exception on row 1/);
  assert.equal(org.count('SELECT COUNT() FROM Account'), 0);
  assert.equal(rows[0]?.id, null);
  const results = org.dml('insert', rows, { allOrNone: false });
  assert.deepEqual(
    results.map((result) => result.isSuccess),
    [true, false, true],
  );
  assert.equal(results[1]?.errors[0]?.code, 'REQUIRED_FIELD_MISSING');
  assert.equal(org.count('SELECT COUNT() FROM Account'), 2);
});

test('defaults, numbers and who and when are filled in', () => {
  const org = testOrg();
  org.insert('Project__c', {});
  const [project] = org.rows('SELECT Name, Status__c, OwnerId, CreatedDate, CreatedById FROM Project__c');
  assert.equal(project?.get('Name'), project?.id);
  assert.equal(project?.get('Status__c'), 'Open');
  assert.equal(project?.get('OwnerId'), org.context.user.id);
  assert.equal(String(project?.get('CreatedDate') instanceof ApexDatetime), 'true');
});

test('unique values are refused, and upsert finds by them', () => {
  const org = testOrg();
  const first = org.insert('Project__c', { Code__c: 'one' });
  assert.throws(
    () => org.insert('Project__c', { Code__c: 'ONE' }),
    new RegExp(
      `DUPLICATE_VALUE, duplicate value found: Code__c duplicates value on record with id: ${String(first.id)}`,
    ),
  );
  const again = org.record('Project__c', { Code__c: 'one', Budget__c: Decimal.parse('3') });
  const fresh = org.record('Project__c', { Code__c: 'two' });
  const results = org.dml('upsert', [again, fresh], { externalId: 'Code__c' });
  assert.deepEqual(
    results.map((result) => result.isCreated),
    [false, true],
  );
  assert.equal(again.id, first.id);
  assert.equal(org.count('SELECT COUNT() FROM Project__c'), 2);
});

test('a validation rule sees what was and what will be', () => {
  const org = testOrg();
  const project = org.insert('Project__c', { Status__c: 'Closed', Budget__c: Decimal.parse('1') });
  org.dml('update', [org.record('Project__c', { Id: project.id, Secret__c: 'fine' })]);
  assert.throws(
    () => org.dml('update', [org.record('Project__c', { Id: project.id, Budget__c: Decimal.parse('2') })]),
    /Update failed\. First exception on row 0 with id \S+; first error: FIELD_CUSTOM_VALIDATION_EXCEPTION, A closed project keeps its budget\.: \[Budget__c\]/,
  );
});

// "Opportunity" and "OpportunityHistory", Object Reference for the Salesforce Platform.
test('the stage closes, wins and weighs an opportunity, and leaves a trail', () => {
  const org = testOrg(2);
  const deal = org.insert('Opportunity', { ...DEAL, Amount: Decimal.parse('200') });
  org.dml('update', [org.record('Opportunity', { Id: deal.id, NextStep: 'call' })]);
  org.dml('update', [org.record('Opportunity', { Id: deal.id, StageName: 'Closed Won' })]);
  const [row] = org.rows(
    'SELECT IsClosed, IsWon, Probability, ExpectedRevenue, ForecastCategory, FiscalYear, FiscalQuarter, (SELECT StageName, Probability FROM OpportunityHistories ORDER BY Id) FROM Opportunity',
  );
  assert.deepEqual(
    ['IsClosed', 'IsWon', 'Probability', 'ExpectedRevenue', 'ForecastCategory', 'FiscalYear', 'FiscalQuarter'].map(
      (name) => String(row?.get(name)),
    ),
    ['true', 'true', '100', '200.00', 'Closed', '2026', '4'],
  );
  assert.equal(row?.childList('OpportunityHistories').size, 2);
  assert.throws(() => org.insert('OpportunityHistory', {}), { name: 'System.TypeException' });
});

test('a finished task is closed and moves the last activity', () => {
  const org = testOrg();
  const account = org.insert('Account', { Name: 'a' });
  org.insert('Task', {
    WhatId: account.id,
    Status: 'Completed',
    Subject: 'Call',
    ActivityDate: ApexDate.of(2026, 1, 10),
  });
  const [task] = org.rows(
    'SELECT IsClosed, CompletedDateTime, AccountId, What.Name, Account.LastActivityDate FROM Task',
  );
  assert.equal(task?.get('IsClosed'), true);
  assert.notEqual(task?.get('CompletedDateTime'), null);
  assert.equal(task?.parent('What')?.get('Name'), 'a');
  assert.equal(String(task?.parent('Account')?.get('LastActivityDate')).slice(0, 10), '2026-01-10');
});

test('deleting bins the details, empties look-ups and can be undone', () => {
  const org = testOrg();
  const account = org.insert('Account', { Name: 'a' });
  const project = org.insert('Project__c', { Account__c: account.id });
  org.insert('Milestone__c', { Project__c: project.id });
  org.dml('delete', [account]);
  assert.equal(org.count('SELECT COUNT() FROM Project__c WHERE Account__c = null'), 1);
  org.dml('delete', [project]);
  assert.equal(org.count('SELECT COUNT() FROM Milestone__c'), 0);
  assert.equal(org.count('SELECT COUNT() FROM Milestone__c WHERE IsDeleted = true ALL ROWS'), 1);
  assert.throws(() => org.dml('update', [project]), /ENTITY_IS_DELETED/);
  org.dml('undelete', [project]);
  assert.equal(org.count('SELECT COUNT() FROM Milestone__c'), 1);
});

test('a savepoint takes back what came after it, again and again', () => {
  const org = testOrg();
  org.data.transaction(true, () => {
    const savepoint = org.data.savepoint(org.context);
    for (const name of ['a', 'b']) {
      org.insert('Account', { Name: name });
      org.data.rollback(org.context, savepoint);
    }
    org.insert('Account', { Name: 'c' });
  });
  assert.deepEqual(
    org.rows('SELECT Name FROM Account').map((row) => row.get('Name')),
    ['c'],
  );
  org.data.transaction(false, () => org.insert('Account', { Name: 'd' }));
  assert.equal(org.count('SELECT COUNT() FROM Account'), 1);
});

test('imported rows keep their ids and may lack what rows must have', () => {
  const org = testOrg();
  const [id] = org.data.importRows('Opportunity', [{ Id: '006C845D2F0CD0E', Name: 'x', IsWon: true, CloseDate: null }]);
  assert.equal(id?.slice(0, 15), '006C845D2F0CD0E');
  const [row] = org.rows(
    "SELECT Id, IsWon, IsClosed, CloseDate, CreatedDate FROM Opportunity WHERE Id = '006C845D2F0CD0E'",
  );
  assert.deepEqual(
    [row?.id, row?.get('IsWon'), row?.get('IsClosed'), row?.get('CloseDate'), row?.get('CreatedDate')],
    [id, true, false, null, null],
  );
  assert.throws(() => org.data.importRows('Opportunity', [{ Nope: 1 }]), /no stored field Nope on Opportunity/);
});

test('an organisation has fiscal periods, stages and an administrator', () => {
  const org = testOrg(2);
  const [quarter] = org.rows(
    "SELECT StartDate, EndDate, Number FROM Period WHERE Type = 'Quarter' AND StartDate <= TODAY AND EndDate >= TODAY",
  );
  assert.deepEqual(
    ['StartDate', 'EndDate', 'Number'].map((name) => String(quarter?.get(name)).slice(0, 10)),
    ['2025-11-01', '2026-01-31', '4'],
  );
  assert.equal(org.count('SELECT COUNT() FROM OpportunityStage WHERE IsWon = true'), 1);
  assert.equal(org.count("SELECT COUNT() FROM User WHERE Profile.Name = 'System Administrator'"), 1);
  assert.equal(org.count("SELECT COUNT() FROM StaticResource WHERE Name = 'table'"), 1);
});

// "emptyRecycleBin()", SOAP API Developer Guide; "Database.emptyRecycleBin", Apex Reference Guide.
test('what is taken out of the recycle bin cannot be restored', () => {
  const org = testOrg();
  const project = org.insert('Project__c', { Name: 'gone' });
  const id = String(project.id);
  assert.equal(org.data.emptyRecycleBin(org.context, [id])[0]?.isSuccess, false, 'not deleted yet');
  org.dml('delete', [project]);
  assert.equal(org.data.emptyRecycleBin(org.context, [id])[0]?.isSuccess, true);
  assert.throws(() => org.dml('undelete', [project]), /UNDELETE_FAILED/);
});
