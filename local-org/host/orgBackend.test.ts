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
