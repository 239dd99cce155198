import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type FixtureOrg, fixtureOrg } from './fixtureApp.ts';
import { orgBackend } from './orgBackend.ts';
import type { ListRequest, OrgBackend } from './orgTypes.ts';

let fixture: FixtureOrg;
let org: OrgBackend;
before(() => {
  fixture = fixtureOrg();
  org = orgBackend(fixture.org);
});

const LIST: ListRequest = {
  object: 'Widget__c',
  columns: ['NAME', 'Price__c', 'OWNER.ALIAS', 'Nothing__c'],
  filters: [],
  isMine: false,
  parent: null,
  sortBy: null,
  isDescending: false,
  limit: 50,
};

test('users with permission sets come first, each with what it holds', () => {
  const [first, ...others] = org.users();
  assert.deepEqual([first?.name, first?.role], ['Sam Tester', 'Fixture Use']);
  assert.deepEqual(
    others.map(({ role }) => role),
    ['System Administrator', 'Standard User'],
  );
});

test('a record has values, texts for people and its parents, as the UI API gives them', () => {
  const { fields } = org.record(
    {
      recordId: fixture.part,
      fields: ['Widget__c.Price__c', 'Widget__c.Stage__c'],
      optionalFields: ['Widget__c.Part__r.Name', 'Widget__c.Nothing__c'],
    },
    fixture.seller,
  );
  assert.deepEqual(fields.Price__c, { value: 3, displayValue: '$3.00' });
  assert.deepEqual(fields.Stage__c, { value: 'made', displayValue: 'Made' });
  assert.equal(fields.Part__r?.displayValue, 'Whole');
  assert.equal('Nothing__c' in fields, false);
});

test('a field or record that the user may not see is refused with the code of the UI API', () => {
  const read = (fields: readonly string[], userId: string) => () =>
    org.record({ recordId: fixture.widget, fields, optionalFields: [] }, userId);
  assert.throws(read(['Widget__c.Nothing__c'], fixture.seller), { status: 400, code: 'INVALID_FIELD' });
  assert.throws(read([], fixture.stranger), { status: 400 });
  assert.throws(() => org.objectInfo('Widget__c', fixture.stranger), { status: 403, code: 'INSUFFICIENT_ACCESS' });
  assert.throws(() => org.list(LIST, fixture.stranger), { status: 403, grantedBy: ['Fixture Use'] });
});

test('a list has the columns the user can read, in the order asked for, and counts all its rows', () => {
  const { columns, records, total } = org.list({ ...LIST, sortBy: 'Price__c', limit: 1 }, fixture.seller);
  assert.deepEqual(
    columns.map(({ path, label, link }) => [path, label, link]),
    [
      ['Name', 'Widget Name', 'Id'],
      ['Price__c', 'Price', null],
      ['Owner.Alias', 'Owner Alias', null],
    ],
  );
  assert.deepEqual([records.map(({ id }) => id), total], [[fixture.part], 2]);
});

test('filters of a list view narrow it', () => {
  const names = (field: string, operation: string, value: string): readonly unknown[] =>
    org
      .list({ ...LIST, filters: [{ field, operation, value }] }, fixture.seller)
      .records.map(({ fields }) => fields.Name?.value);
  assert.deepEqual(names('Stage__c', 'equals', 'sold'), ['Whole']);
  assert.deepEqual(names('Stage__c', 'equals', 'sold,made'), ['Part', 'Whole']);
  assert.deepEqual(names('Stage__c', 'notEqual', 'sold'), ['Part']);
  assert.deepEqual(names('Price__c', 'greaterThan', '5'), ['Whole']);
  assert.deepEqual(names('NAME', 'startsWith', 'Pa'), ['Part']);
  assert.deepEqual(names('NAME', 'contains', 'ol'), ['Whole']);
  assert.throws(() => names('Price__c', 'within', '5'), /within are not simulated/);
});

test('a change is saved as the user, and refused with an error for the field', () => {
  org.update({ Id: fixture.widget, Price__c: 14.25 }, fixture.seller);
  const { fields } = org.record(
    { recordId: fixture.widget, fields: ['Widget__c.Price__c'], optionalFields: [] },
    fixture.seller,
  );
  assert.equal(fields.Price__c?.value, 14.25);
  assert.throws(
    () => org.update({ Id: fixture.widget, Stage__c: 'lost' }, fixture.seller),
    (error: { fieldErrors: readonly { field: string }[] }) => error.fieldErrors[0]?.field === 'Stage__c',
  );
  assert.throws(() => org.update({ Id: fixture.widget, Price__c: 1 }, fixture.stranger), { status: 400 });
});

test('schema tokens are what the org has', () => {
  const known = ['Widget__c', 'Widget__c.Price__c', 'Widget__c.Part__r.Name', 'Opportunity.Account.Name'];
  assert.deepEqual(
    known.map((path) => org.hasSchema(path)),
    [true, true, true, true],
  );
  assert.deepEqual(
    ['Nothing__c', 'Widget__c.Nothing__c', 'Widget__c.Part__c.Name'].map((path) => org.hasSchema(path)),
    [false, false, false],
  );
});

/** Source: Apex Developer Guide, "Namespace Prefix": only Apex, and SOQL in it, have the namespace of the package as their default. */
test('under a namespace the page names objects and fields with it, and without it there are none', () => {
  const { org: local, seller, widget, part } = fixtureOrg('l2ox');
  const named = orgBackend(local);
  const read = (fields: readonly string[]) => named.record({ recordId: part, fields, optionalFields: [] }, seller);
  const { apiName, fields } = read(['l2ox__Widget__c.l2ox__Price__c', 'l2ox__Widget__c.l2ox__Part__r.Name']);
  assert.equal(apiName, 'l2ox__Widget__c');
  assert.deepEqual(fields.l2ox__Price__c, { value: 3, displayValue: '$3.00' });
  assert.equal(fields.l2ox__Part__r?.displayValue, 'Whole');
  for (const path of ['Widget__c.Name', 'l2ox__Widget__c.Price__c', 'l2ox__Widget__c.Part__r.Name'])
    assert.throws(() => read([path]), { status: 400, code: 'INVALID_FIELD' }, path);
  assert.equal(named.objectOf(part), 'l2ox__Widget__c');
  assert.ok('l2ox__Price__c' in named.objectInfo('l2ox__Widget__c', seller).fields);
  assert.throws(() => named.objectInfo('Widget__c', seller), { status: 403 });
  assert.throws(() => named.list(LIST, seller), { status: 403 });
  const list = { ...LIST, object: 'l2ox__Widget__c', columns: ['NAME', 'l2ox__Price__c', 'Price__c'] };
  assert.deepEqual(
    named.list(list, seller).columns.map(({ path }) => path),
    ['Name', 'l2ox__Price__c'],
  );
  named.update({ Id: widget, l2ox__Price__c: 14.25 }, seller);
  assert.throws(() => named.update({ Id: widget, Price__c: 1 }, seller), { status: 400, code: 'INVALID_FIELD' });
  assert.throws(() => named.create('Widget__c', { Name: 'New' }, seller), { status: 400, code: 'INVALID_TYPE' });
});

test('under a namespace a schema token is written without it, a tab is asked for with it', () => {
  const { org: local, seller, stranger } = fixtureOrg('l2ox');
  const named = orgBackend(local);
  assert.deepEqual(
    ['Widget__c', 'Widget__c.Part__r.Name', 'Opportunity.Account.Name', 'Nothing__c'].map((path) =>
      named.hasSchema(path),
    ),
    [true, true, true, false],
  );
  assert.equal(named.canSeeTab('l2ox__Fixture_Home', seller), true);
  assert.equal(named.canSeeTab('Fixture_Home', seller), false);
  assert.equal(named.canSeeTab('l2ox__Fixture_Home', stranger), false);
  assert.deepEqual(named.tabGrants('l2ox__Fixture_Home'), ['Fixture Use']);
});
