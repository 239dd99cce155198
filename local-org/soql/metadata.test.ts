import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../fixtures/org.ts';
import { checkQuery } from './check.ts';

const org = testOrg();
const refusals = (text: string): readonly string[] => checkQuery(org.schema, text).map(({ message }) => message);

// "Custom Metadata Types Limitations", Salesforce Help.
test('custom metadata is ordered by selected fields of the type itself', () => {
  assert.deepEqual(refusals('SELECT Value__c, DeveloperName FROM Rate__mdt ORDER BY Value__c, DeveloperName DESC'), []);
  assert.match(
    refusals('SELECT Value__c FROM Rate__mdt ORDER BY DeveloperName')[0] ?? '',
    /ordered by selected fields/,
  );
  assert.match(
    refusals('SELECT Region__r.Key__c FROM Rate__mdt ORDER BY Region__r.Key__c')[0] ?? '',
    /ordered by a field of another type/,
  );
  assert.deepEqual(refusals('SELECT Name FROM Account ORDER BY CreatedDate'), []);
});

test('custom metadata takes OR on one field only, no groups and no aggregates but COUNT()', () => {
  assert.deepEqual(refusals("SELECT Id FROM Rate__mdt WHERE DeveloperName = 'a' OR DeveloperName LIKE 'b%'"), []);
  assert.match(refusals("SELECT Id FROM Rate__mdt WHERE DeveloperName = 'a' OR Value__c > 1")[0] ?? '', /one field/);
  assert.match(
    refusals("SELECT Id FROM Rate__mdt WHERE Value__c > 0 AND (NOT (DeveloperName = 'a' OR Value__c > 1))")[0] ?? '',
    /one field/,
  );
  assert.match(refusals('SELECT MAX(Value__c) FROM Rate__mdt')[0] ?? '', /can not aggregate/);
  assert.match(refusals('SELECT DeveloperName FROM Rate__mdt GROUP BY DeveloperName')[0] ?? '', /can not be grouped/);
  assert.deepEqual(refusals('SELECT COUNT() FROM Rate__mdt'), []);
});

// "Custom Metadata Type__mdt", Object Reference: NamespacePrefix keeps apart what packages and subscribers call alike.
test('records of another namespace may share a developer name', () => {
  const customMetadata = [
    { type: 'Rate__mdt', developerName: 'Base', namespacePrefix: 'other', values: { Value__c: '9' } },
    { type: 'Rate__mdt', developerName: 'Free', values: { Value__c: '7' } },
  ];
  const rates = testOrg(1, 'UTC', undefined, { customMetadata }).rows(
    'SELECT DeveloperName, NamespacePrefix, QualifiedApiName, Value__c FROM Rate__mdt ORDER BY QualifiedApiName',
  );
  assert.deepEqual(
    rates.map((row) => [row.get('QualifiedApiName'), row.get('NamespacePrefix'), String(row.get('Value__c'))]),
    [
      ['Base', null, '1.500'],
      ['Free', null, '7.000'],
      ['other__Base', 'other', '9.000'],
    ],
  );
});
