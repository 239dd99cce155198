import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { LocalOrg } from './localOrg.ts';
import { openOrg } from './openOrg.ts';

const packageFolder = path.join(import.meta.dirname, '../fixtures/namespaced/package');
const NAMESPACES = [null, 'pkg'] as const;

for (const namespace of NAMESPACES) {
  const mode = namespace === null ? 'without a namespace' : 'with a namespace';
  const p = namespace === null ? '' : 'pkg__';
  const c = namespace === null ? '' : 'pkg.';
  const org: LocalOrg = openOrg({ packageFolder, namespace });
  const names = (
    method: string,
    params: Readonly<Record<string, unknown>> = {},
    userId = org.administratorId,
  ): unknown => org.call('Names', method, params, userId);

  // "DescribeSObjectResult Class", Apex Reference Guide: getName, getLocalName.
  test(`objects are shown under their full names, ${mode}`, () => {
    const own = [`${p}Parcel__c`, 'Parcel__c', `${p}Parcel__c`, `${p}Rule__mdt`, `${p}Parcel__Share`];
    assert.deepEqual(names('objects'), [...own, 'Account']);
  });

  // "DescribeFieldResult Class", Apex Reference Guide: getName, getLocalName, getRelationshipName.
  test(`fields are shown under their full names, ${mode}`, () => {
    const own = [`${p}Route__c`, 'Route__c', `${p}Route__c`, `${p}Route__r`, `${p}Priority__c`];
    assert.deepEqual(names('fields'), [...own, 'Name']);
  });

  // "ChildRelationship Class", Apex Reference Guide.
  test(`child relationships are shown under their full names, ${mode}`, () => {
    const shares = ['Shares', `${p}Route__Share`, 'ParentId'];
    assert.deepEqual(names('children'), [`${p}Parcels__r`, `${p}Parcel__c`, `${p}Route__c`, ...shares]);
  });

  // "Accessing All sObjects", Apex Developer Guide: from API 28.0 the keys always carry the namespace of the code.
  test(`keys of the global describe are full names, ${mode}`, () => {
    assert.equal(names('isInGlobalDescribe', { name: `${p}PARCEL__c` }), true);
    assert.equal(names('isInGlobalDescribe', { name: 'Parcel__c' }), namespace === null);
    assert.equal(names('isInGlobalDescribe', { name: 'account' }), true);
  });

  // "Schema Class", Apex Reference Guide: describeSObjects takes names as the global describe gives them.
  test(`objects are described by their full names, ${mode}`, () => {
    assert.equal(names('described', { name: `${p}parcel__c` }), `${p}Parcel__c`);
    if (namespace !== null) assert.throws(() => names('described', { name: 'Parcel__c' }), /Invalid object: Parcel__c/);
  });

  // "Namespace Prefix", Apex Developer Guide: from API 34.0 map keys of a describe result carry the namespace.
  test(`keys of a field map are full names, ${mode}`, () => {
    assert.equal(names('isInFieldMap', { name: `${p}priority__c` }), true);
    assert.equal(names('isInFieldMap', { name: 'Priority__c' }), namespace === null);
    assert.equal(names('isInFieldMap', { name: 'industry' }), true);
  });

  // "Type Class", Apex Reference Guide: getName, toString.
  test(`types are shown under their full names, ${mode}`, () => {
    const own = [`${c}Names`, `${c}Holder.Open`, `${p}Parcel__c`, `List<${c}Holder.Open>`];
    assert.deepEqual(names('types'), [...own, 'String', `${c}Holder.Shut`]);
  });

  // "Type Class", Apex Reference Guide: forName retrieves public and global classes, not private ones; the name with its namespace.
  test(`types are found by their names, ${mode}`, () => {
    const found = (name: string): unknown => names('typeNamed', { name });
    assert.equal(found('holder'), `${c}Holder`);
    assert.equal(found('Holder.Open'), `${c}Holder.Open`);
    assert.equal(found('Holder.Shut'), null);
    assert.equal(found('NoSuchClass'), null);
    assert.equal(found('Parcel__c'), `${p}Parcel__c`);
    assert.equal(found('pkg.Holder'), namespace === null ? null : 'pkg.Holder');
    assert.equal(found('List<Holder>'), `List<${c}Holder>`);
  });

  // "Type Class", Apex Reference Guide: forName(namespace, name); an empty namespace stands for a type that has none.
  test(`types are found by namespace and name, ${mode}`, () => {
    const found = (space: string | null, name: string): unknown => names('typeOf', { namespace: space, name });
    assert.equal(found('pkg', 'Holder'), namespace === null ? null : 'pkg.Holder');
    assert.equal(found('other', 'Holder'), null);
    assert.equal(found('', 'Holder'), namespace === null ? 'Holder' : null);
    assert.equal(found(null, 'Holder'), namespace === null ? 'Holder' : null);
    assert.equal(found('pkg', 'Holder.Shut'), null);
    assert.equal(names('made', { namespace, name: 'Holder' }), 'of the package');
  });

  // "Exception Class and Built-In Exceptions", Apex Reference Guide: getTypeName; "DmlException Methods": getDmlFieldNames.
  test(`exceptions name types and fields in full, ${mode}`, () => {
    const type = `${c}ParcelException`;
    assert.deepEqual(names('failures'), [type, `${type}: lost`, `${p}Weight__c`]);
  });

  // "Namespace Prefix", Apex Developer Guide: names without a namespace are those of the code's own.
  test(`queries and field access take names with the namespace and without, ${mode}`, () => {
    const row = ['2.50 North', '2.50 2.50 2.50', 'truetruefalse', 'North'];
    assert.deepEqual(names('rows'), [...row, ...row, '11']);
    assert.deepEqual(names('changed'), ['4.25', 'true', '5.00']);
  });

  // "Prevent Field Name Collisions in Managed SOQL Queries", Apex Developer Guide: both names are one field, selected twice.
  test(`a field under both its names is a duplicate, ${mode}`, () => {
    const text = `SELECT Weight__c, ${p}Weight__c FROM Parcel__c`;
    assert.throws(() => names('queried', { text }), /duplicate field selected: (pkg__)?Weight__c/);
  });

  // "SObject Class", Apex Reference Guide: getPopulatedFieldsAsMap; "JSON Support", Apex Developer Guide.
  test(`records show their fields under full names, ${mode}`, () => {
    assert.deepEqual(names('populated'), ['Name', `${p}Weight__c`, `${p}Route__r`]);
    const route = `"${p}Route__r":{"attributes":{"type":"${p}Route__c"},"Name":"R"}`;
    const parcel = `{"attributes":{"type":"${p}Parcel__c"},"Name":"P","${p}Weight__c":1,${route}}`;
    assert.equal(names('json'), parcel);
    assert.deepEqual(names('read', { text: parcel }), ['1', 'R', '1', 'true']);
    assert.deepEqual(names('read', { text: parcel.replaceAll('pkg__', '') }), ['1', 'R', '1', 'true']);
  });

  // "Custom Metadata Type__mdt", Object Reference: NamespacePrefix, QualifiedApiName.
  test(`custom metadata records say whose they are, ${mode}`, () => {
    const of = `${namespace}`.replace('null', '');
    assert.deepEqual(names('rules'), [`Heavy ${p}Heavy ${of} 30.00 ${p}Light`, `Light ${p}Light ${of} 2.00 `]);
    assert.deepEqual(names('ownRules', { namespace }), ['2.00', '30.00']);
  });

  // "PermissionSet" and "CustomNotificationType", Object Reference: NamespacePrefix.
  test(`permission sets and notification types say whose they are, ${mode}`, () => {
    assert.deepEqual(names('setUp'), [`Shipper ${namespace} Shipper`, `ParcelLost ${namespace}`]);
  });

  test(`permission sets grant what they name, ${mode}`, () => {
    const shipper = org.addUser({
      firstName: 'Sam',
      lastName: 'Shipper',
      userName: 'sam@fixture.example',
      profile: 'Standard User',
      permissionSets: ['Shipper'],
      timeZone: 'UTC',
    });
    assert.deepEqual(names('access', {}, shipper), [true, true, false, true, false]);
  });

  test(`describes are found under both names, ${mode}`, () => {
    const parcel = org.schema.object(`${p}Parcel__c`);
    assert.equal(org.schema.namespace, namespace);
    assert.equal(org.schema.object('parcel__c'), parcel);
    assert.equal(parcel?.localName, 'Parcel__c');
    assert.equal(parcel.fields.get(`${p}weight__c`), parcel.fields.get('weight__c'));
    assert.equal(parcel.parents.get(`${p}route__r`)?.localName, 'Route__c');
    assert.ok(org.schema.object('Route__c')?.children.has(`${p}parcels__r`));
    assert.equal(parcel.keyPrefix, openOrg({ packageFolder }).schema.object('Parcel__c')?.keyPrefix);
  });
}
