import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { PACKAGE } from '../fixtures/org.ts';
import { loadSchema, STANDARD_OBJECTS } from './load.ts';

const schema = loadSchema({ packageFolder: PACKAGE });

test('a custom object gets the fields every object has', () => {
  const project = schema.object('project__C');
  assert.ok(project);
  assert.equal(project.sharingModel, 'Private');
  for (const name of [
    'id',
    'name',
    'ownerid',
    'createddate',
    'createdbyid',
    'lastmodifieddate',
    'systemmodstamp',
    'isdeleted',
  ])
    assert.ok(project.fields.has(name), name);
  assert.equal(project.fields.get('budget__c')?.scale, 2);
  assert.equal(project.fields.get('code__c')?.isUnique, true);
  assert.equal(project.fields.get('double__c')?.isCalculated, true);
  assert.equal(project.parents.get('account__r')?.name, 'Account__c');
});

test('a detail has no owner and hangs on its master', () => {
  const milestone = schema.object('Milestone__c');
  assert.equal(milestone?.fields.has('ownerid'), false);
  assert.equal(milestone?.fields.get('name')?.isAutoNumber, true);
  assert.equal(milestone?.fields.get('project__c')?.deleteConstraint, 'cascade');
  assert.deepEqual(schema.object('Project__c')?.children.get('milestones__r'), {
    name: 'Milestones__r',
    key: 'milestones__r',
    childObject: 'Milestone__c',
    childField: 'Project__c',
  });
  assert.ok(schema.object('Account')?.children.has('projects__r'));
});

// "Create and Register Your Namespace for Second-Generation Managed Packages", Second-Generation Managed Packaging Developer Guide.
for (const namespace of ['1st', 'two__parts', 'much_longer_than_that', 'trailing_', 'a-b', '']) {
  test(`${JSON.stringify(namespace)} is refused as a namespace`, () => {
    assert.throws(() => loadSchema({ packageFolder: null, namespace }), /can be no namespace/);
  });
}

test('share tables exist where rows are shared', () => {
  assert.ok(schema.object('Project__Share')?.fields.has('parentid'));
  assert.ok(schema.object('OpportunityShare')?.fields.has('opportunityaccesslevel'));
  assert.equal(schema.object('Milestone__Share'), undefined);
});

test('records, labels, resources and permission sets are read', () => {
  assert.deepEqual(
    schema.customMetadata.map((record) => record.developerName),
    ['Base', 'Free', 'North'],
  );
  assert.equal(schema.labels.get('work_Greeting'), 'Hello & welcome');
  assert.match(schema.staticResources.get('table') ?? '', /table\.json$/);
  const grant = schema.permissionSets.get('Projects');
  assert.equal(grant?.objects.get('project__c')?.edit, true);
  assert.deepEqual(grant?.fields.get('project__c.status__c'), { read: true, edit: false });
});

test('every faulty file is named at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  const fields = join(folder, 'objects', 'Thing__c', 'fields');
  mkdirSync(fields, { recursive: true });
  writeFileSync(
    join(folder, 'objects', 'Thing__c', 'Thing__c.object-meta.xml'),
    '<CustomObject>\n<label>Thing</wrong>\n</CustomObject>',
  );
  writeFileSync(
    join(fields, 'A__c.field-meta.xml'),
    '<CustomField>\n<fullName>A__c</fullName>\n<type>Location</type></CustomField>',
  );
  writeFileSync(join(folder, 'Nothing.One.md-meta.xml'), '<CustomMetadata><label>One</label></CustomMetadata>');
  try {
    loadSchema({ packageFolder: folder });
    assert.fail('the faults went unseen');
  } catch (error) {
    const lines = String(error).split('\n');
    assert.ok(
      lines.some((line) => /Thing__c\.object-meta\.xml:2: /.test(line)),
      String(error),
    );
    assert.ok(
      lines.some((line) => /A__c\.field-meta\.xml:1: field A__c: type Location is outside/.test(line)),
      String(error),
    );
    assert.ok(
      lines.some((line) => /Nothing\.One\.md-meta\.xml: there is no custom metadata type Nothing__mdt/.test(line)),
      String(error),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a cached reading is used until its file changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  const cacheFolder = join(folder, 'cache');
  const file = join(folder, 'A.labels-meta.xml');
  const write = (text: string, time: number): void => {
    writeFileSync(file, `<CustomLabels><labels><fullName>a</fullName><value>${text}</value></labels></CustomLabels>`);
    utimesSync(file, time, time);
  };
  write('one', 1000);
  assert.equal(loadSchema({ packageFolder: folder, cacheFolder }).labels.get('a'), 'one');
  write('two', 1000);
  assert.equal(loadSchema({ packageFolder: folder, cacheFolder }).labels.get('a'), 'one');
  write('two', 2000);
  assert.equal(loadSchema({ packageFolder: folder, cacheFolder }).labels.get('a'), 'two');
  rmSync(folder, { recursive: true });
});

// "Person Account Record Types" and "Account", Object Reference: IsPersonAccount is there where person accounts are enabled.
test('accounts can be people where that is switched on', () => {
  const flag = (hasPersonAccounts: boolean): boolean | undefined =>
    loadSchema({ packageFolder: null, hasPersonAccounts }).object('Account')?.fields.has('ispersonaccount');
  assert.equal(flag(false), false);
  assert.equal(flag(true), true);
});

test('key prefixes are all different', () => {
  const prefixes = schema.objects.map((object) => object.keyPrefix);
  assert.equal(new Set(prefixes).size, prefixes.length);
});

const CATALOGUE = resolve(import.meta.dirname, '../../../shared/data/standard-sobjects.json.gz');
/** Fields of the analysed export that are no standard field. */
const EXTRA = new Set(['Account.YearStarted']);

const WITHOUT_CATALOGUE = existsSync(CATALOGUE) ? false : 'the catalogue (shared/data) is not beside this checkout';

test('standard fields have the names and Apex types Salesforce gives them', { skip: WITHOUT_CATALOGUE }, () => {
  const catalogue = JSON.parse(gunzipSync(readFileSync(CATALOGUE)).toString()) as Record<
    string,
    Record<string, string>
  >;
  const wrong: string[] = [];
  for (const { name } of STANDARD_OBJECTS) {
    const object = schema.object(name);
    for (const field of object?.fields.values() ?? []) {
      const path = `${name}.${field.name}`;
      const real = catalogue[name]?.[field.name];
      const isSame =
        real === field.apexType || ((real === 'Object' || real === 'java.lang.Object') && field.apexType === 'String');
      if (!isSame && !EXTRA.has(path) && !field.name.endsWith('__c'))
        wrong.push(`${path}: ${field.apexType}, not ${String(real)}`);
    }
    for (const child of object?.children.values() ?? []) {
      const isOurs = child.childObject.endsWith('__c') || child.childObject === 'User';
      if (!isOurs && catalogue[name]?.[child.name] !== `${child.childObject}[]`)
        wrong.push(`${name}.${child.name}: no such child relationship`);
    }
  }
  assert.deepEqual(wrong, []);
});
