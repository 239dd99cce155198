import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PACKAGE } from '../fixtures/org.ts';
import { loadSchema } from '../schema/load.ts';
import { checkQuery } from './check.ts';

const schema = loadSchema({ packageFolder: PACKAGE });

const GOOD = [
  'SELECT Id FROM Account WITH USER_MODE',
  "SELECT Id, What.Name, Who.Type FROM Task WHERE WhatId IN :b0 AND Status = 'x' WITH SYSTEM_MODE ORDER BY CreatedDate LIMIT :b1",
  'SELECT Id FROM Project__c WHERE Account__r.Owner.Profile.Name = :b0 FOR UPDATE',
  'SELECT Id FROM Opportunity WHERE LastModifiedDate > LAST_N_FISCAL_QUARTERS:2 ALL ROWS',
];

for (const text of GOOD) test(`nothing is wrong with ${text}`, () => assert.deepEqual(checkQuery(schema, text), []));

const BAD: readonly [string, RegExp, number][] = [
  ['SELECT Foo FROM Account', /No such column 'Foo' on entity 'Account'/, 7],
  ['SELECT Id FROM Nope__c', /sObject type 'Nope__c' is not supported/, 15],
  ['SELECT Bar__r.Name FROM Account', /Didn't understand relationship 'Bar__r' in field path/, 7],
  ['SELECT Id, (SELECT Id FROM Foos) FROM Account', /Didn't understand relationship 'Foos' in FROM part/, 27],
  ['SELECT Id FROM', /expecting|mismatched/, 14],
  ['SELECT Id FROM Account WHERE CreatedDate > 2020-01-01', /must be of type dateTime/, 29],
  ["SELECT Id FROM Opportunity WHERE IsWon = 'true'", /must be of type boolean/, 33],
  ['SELECT Name, COUNT(Id) FROM Account', /must be grouped or aggregated: Name/, 7],
  ['SELECT Id FROM Account WITH SECURITY_ENFORCED', /cannot be used in API version 67.0/, 23],
  ['SELECT FIELDS(ALL) FROM Account LIMIT 10', /not supported with an unbounded set of fields/, 7],
  ['SELECT TYPEOF What WHEN Account THEN Name END FROM Task', /TYPEOF is outside the local org's subset/, 7],
  ['SELECT Id FROM Project__c WHERE Double__c > 1', /formula field Double__c in a condition/, 32],
  ["SELECT Id FROM Account WHERE Description = 'x'", /can not be filtered/, 29],
  ['SELECT SUM(Name) FROM Account', /does not support aggregate operator SUM/, 7],
];

for (const [text, message, offset] of BAD) {
  test(`refuses ${text}`, () => {
    const [problem] = checkQuery(schema, text);
    assert.match(problem?.message ?? '', message);
    assert.equal(problem?.offset, offset);
  });
}

test('a formula that the local org cannot read spoils only the queries that select it', () => {
  const project = schema.object('Project__c');
  const double = project?.fields.get('double__c');
  assert.ok(project && double);
  const fields = new Map([...project.fields, ['double__c', { ...double, formula: 'VLOOKUP(1)' }]]);
  const strange = { ...project, fields };
  const odd = {
    ...schema,
    objects: [strange],
    object: (name: string) => (name === 'Project__c' ? strange : schema.object(name)),
  };
  assert.deepEqual(checkQuery(odd, 'SELECT Id FROM Project__c'), []);
  const [problem] = checkQuery(odd, 'SELECT Id, Double__c FROM Project__c');
  assert.match(problem?.message ?? '', /VLOOKUP is outside the local org/);
  assert.equal(problem?.offset, 11);
});
