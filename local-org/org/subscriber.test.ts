import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { openOrg } from './openOrg.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/namespaced');
const org = openOrg({
  packageFolder: path.join(FOLDER, 'package'),
  subscriberFolder: path.join(FOLDER, 'subscriber'),
  namespace: 'pkg',
});

function names(method: string, params: Readonly<Record<string, unknown>> = {}, userId = org.administratorId): unknown {
  return org.call('Names', method, params, userId);
}

// "Namespace Prefix", Apex Developer Guide: the parser takes names without a namespace for those of the current one.
test('in code of the package a name stands for what the package brings, whatever the org has', () => {
  assert.deepEqual(names('counts'), [1, 1, 0]);
  assert.equal(org.schema.described('Parcel__c')?.label, 'Bundle');
  assert.equal(org.schema.object('Parcel__c')?.label, 'Parcel');
  assert.equal(names('typeNamed', { name: 'Parcel__c' }), 'pkg__Parcel__c');
});

// "Accessing All sObjects", Apex Developer Guide: the keys are full names.
test('the global describe has both objects', () => {
  assert.equal(names('fromGlobalDescribe', { name: 'Parcel__c' }), 'Bundle');
  assert.equal(names('fromGlobalDescribe', { name: 'pkg__Parcel__c' }), 'Parcel');
  assert.equal(names('described', { name: 'Parcel__c' }), 'Parcel__c');
});

// "Prevent Field Name Collisions in Managed SOQL Queries", Apex Developer Guide: the packaged field comes first.
test('a standard object has the field of the package and that of the org', () => {
  assert.deepEqual(names('bothPriorities'), ['high', 'one', 'Priority__c', '7']);
  assert.equal(names('typeOfField', { name: 'Priority__c' }), 'DOUBLE');
  assert.equal(names('typeOfField', { name: 'pkg__Priority__c' }), 'STRING');
});

test('an org adds fields to an object of the package', () => {
  const parcel = org.schema.object('pkg__Parcel__c');
  assert.equal(parcel?.fields.get('colour__c')?.name, 'Colour__c');
  assert.equal(parcel.fields.get('weight__c')?.name, 'pkg__Weight__c');
});

// "Custom Metadata Type__mdt", Object Reference: DeveloperName is unique within its namespace.
test('a record of the org may have the name of one of the package', () => {
  const rules = ['Heavy Heavy  5.00 pkg__Light', 'Heavy pkg__Heavy pkg 30.00 pkg__Light', 'Light pkg__Light pkg 2.00 '];
  assert.deepEqual(names('rules'), rules);
  assert.deepEqual(names('ownRules', { namespace: 'pkg' }), ['2.00', '30.00']);
  assert.deepEqual(names('ownRules', { namespace: null }), ['5.00']);
});

// "Type Class", Apex Reference Guide: an empty namespace gives the local type.
test('a class of the org may have the name of one of the package', () => {
  assert.equal(names('typeNamed', { name: 'Holder' }), 'pkg.Holder');
  assert.equal(names('typeOf', { namespace: '', name: 'Holder' }), 'Holder');
  assert.equal(names('made', { namespace: '', name: 'Holder' }), 'of the org');
  assert.equal(names('made', { namespace: 'pkg', name: 'Holder' }), 'of the package');
  assert.equal(names('isOwn', { namespace: '', name: 'Holder' }), false);
  assert.equal(names('isOwn', { namespace: 'pkg', name: 'Holder' }), true);
});

test('code of the org names what is the package’s with its namespace', () => {
  assert.equal(names('typeNamed', { name: 'Bundler' }), 'Bundler');
  assert.equal(names('made', { namespace: '', name: 'Bundler' }), 'Parcel__c pkg__Weight__c');
});

test('permission sets of one name are two', () => {
  assert.deepEqual(names('setUp'), ['Shipper pkg Shipper', 'Shipper null Shipper of the org', 'ParcelLost pkg']);
  const [packaged, own] = [...org.schema.permissionSets.values()];
  assert.ok(packaged && own);
  assert.ok(packaged.fields.has('parcel__c.weight__c'));
  assert.ok(own.fields.has('parcel__c.code__c'));
  assert.ok(own.fields.has('c:parcel__c.note__c'));
  assert.ok(own.objects.has('c:parcel__c'));
});

test('what the local org does not know of a subscriber is refused', () => {
  const subscriberFolder = path.join(FOLDER, 'package', 'notificationtypes');
  const options = { packageFolder: path.join(FOLDER, 'package'), subscriberFolder, namespace: 'pkg' };
  assert.throws(() => openOrg(options), /a subscriber's notificationType is outside the local org/);
});
