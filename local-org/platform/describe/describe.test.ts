import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PACKAGE } from '../../fixtures/org.ts';
import { loadSchema } from '../../schema/load.ts';
import type { DataAccess } from '../../store/types.ts';
import { ApexList, ApexMap } from '../../values/collections.ts';
import { equals, toText } from '../../values/operators.ts';
import { SObjectValue } from '../../values/sobject.ts';
import { ACCOUNT, callIn, testContext } from '../testing/context.ts';
import { describeField, describeObject, sobjectFieldToken, sobjectTypeToken } from './tokens.ts';

/** A user who reads accounts, and of their fields only the name. */
const data = {
  canAccessObject: (_c: unknown, _object: string, operation: string) => operation === 'read',
  canAccessField: (_c: unknown, _object: string, field: string) => field.toLowerCase() === 'name',
} as unknown as DataAccess;
const context = testContext({ data });
const call = callIn.bind(null, context);

// "Understanding Apex Describe Information", Apex Developer Guide.
test('the global describe finds objects whatever the case', () => {
  const all = call('Schema', 'getGlobalDescribe()');
  assert.equal(all instanceof ApexMap && all.get('ACCOUNT'), sobjectTypeToken(ACCOUNT));
  const [key] = all instanceof ApexMap ? all.keys() : [];
  assert.equal(key, 'account');
});

test('object access is that of the user', () => {
  const account = describeObject(ACCOUNT);
  assert.equal(call('Schema.DescribeSObjectResult', 'isAccessible()', account), true);
  assert.equal(call('Schema.DescribeSObjectResult', 'isDeletable()', account), false);
  assert.equal(call('Schema.DescribeSObjectResult', 'getKeyPrefix()', account), '001');
});

test('fields are found by name and describe themselves', () => {
  const map = call(
    'Schema.SObjectTypeFields',
    'getMap()',
    call('Schema.DescribeSObjectResult', 'fields: ', describeObject(ACCOUNT)),
  );
  const token = map instanceof ApexMap ? map.get('annualRevenue') : null;
  const revenue = call('Schema.SObjectField', 'getDescribe()', token);
  assert.equal(toText(call('Schema.DescribeFieldResult', 'getType()', revenue)), 'CURRENCY');
  assert.equal(call('Schema.DescribeFieldResult', 'isAccessible()', revenue), false);
  const industry = ACCOUNT.fields.get('industry');
  assert.ok(industry);
  const entries = call(
    'Schema.DescribeFieldResult',
    'getPicklistValues()',
    call('Schema.SObjectField', 'getDescribe()', sobjectFieldToken(ACCOUNT, industry)),
  );
  assert.equal(entries instanceof ApexList && entries.size, 1);
});

// "getController()" and "isDependentPicklist()", DescribeFieldResult Class, Apex Reference Guide.
test('a dependent picklist knows the field that narrows it', () => {
  const project = loadSchema({ packageFolder: PACKAGE }).object('Project__c');
  assert.ok(project);
  const described = describeField(project, project.fields.get('reason__c') ?? assert.fail());
  const controller = call('Schema.DescribeFieldResult', 'getController()', described);
  assert.equal(call('Schema.DescribeFieldResult', 'isDependentPicklist()', described), true);
  assert.equal(controller, sobjectFieldToken(project, project.fields.get('status__c') ?? assert.fail()));
  const free = describeField(project, project.fields.get('status__c') ?? assert.fail());
  assert.equal(call('Schema.DescribeFieldResult', 'isDependentPicklist()', free), false);
  assert.equal(call('Schema.DescribeFieldResult', 'getController()', free), null);
});

// "SObject Class", Apex Reference Guide.
test('records get, put and tell what is set', () => {
  const record = new SObjectValue(ACCOUNT);
  call('SObject', 'put(String, Object)', record, 'numberofemployees', 5);
  assert.equal(call('SObject', 'get(String)', record, 'NumberOfEmployees'), 5);
  assert.equal(call('SObject', 'isSet(String)', record, 'Name'), false);
  assert.throws(
    () => call('SObject', 'put(String, Object)', record, 'Nope', 1),
    /System.SObjectException: Invalid field Nope for Account/,
  );
  assert.throws(
    () => call('SObject', 'put(String, Object)', record, 'Name', 1),
    /Illegal assignment from Integer to String/,
  );
  assert.ok(equals(call('SObject', 'getSObjectType()', record), sobjectTypeToken(ACCOUNT)));
});

test('a field that the query left out cannot be read', () => {
  const row = new SObjectValue(ACCOUNT, new Set(['id', 'name']));
  row.put('name', 'Acme');
  assert.equal(row.get('Name'), 'Acme');
  assert.throws(
    () => row.get('Industry'),
    /SObject row was retrieved via SOQL without querying the requested field: Account.Industry/,
  );
});

// "Security Class", Apex Reference Guide.
test('stripInaccessible removes what the user may not read', () => {
  const record = new SObjectValue(ACCOUNT);
  record.put('Name', 'Acme');
  record.put('Industry', 'Banking');
  const decision = call(
    'Security',
    'stripInaccessible(AccessType, List<SObject>): ',
    { name: 'READABLE' },
    new ApexList([record]),
  );
  const rows = call('SObjectAccessDecision', 'getRecords()', decision);
  const [stripped] = rows instanceof ApexList ? rows.items : [];
  assert.ok(stripped instanceof SObjectValue && stripped.has('Name') && !stripped.has('Industry'));
  assert.equal(record.has('Industry'), true);
  assert.throws(
    () =>
      call('Security', 'stripInaccessible(AccessType, List<SObject>): ', { name: 'UPDATABLE' }, new ApexList([record])),
    /System.NoAccessException: No access to entity: Account/,
  );
});
