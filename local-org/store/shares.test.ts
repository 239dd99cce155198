import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../fixtures/org.ts';
import type { TestOrg } from '../fixtures/org.ts';

// "Understanding Sharing", "Sharing a Record Using Apex" and "Recalculating Apex Managed Sharing", Apex Developer Guide.

function shared(org: TestOrg, cause?: string) {
  const [owner, next, friend] = ['owner', 'next', 'friend'].map((name) =>
    org.user(name, 'Standard User', ['Projects']),
  );
  assert.ok(owner && next && friend);
  const project = org.as(owner, () => org.insert('Project__c', { Name: 'private' }));
  const row = {
    ParentId: project.id,
    UserOrGroupId: friend.id,
    AccessLevel: 'Read',
    ...(cause && { RowCause: cause }),
  };
  return { owner, next, friend, project, row };
}

const causes = (org: TestOrg): unknown[] =>
  org.rows('SELECT RowCause FROM Project__Share ORDER BY RowCause').map((row) => row.get('RowCause'));

test('a new owner ends what was shared by hand and keeps what Apex shared with a reason', () => {
  const org = testOrg();
  const { next, project, row } = shared(org);
  org.insert('Project__Share', row);
  org.insert('Project__Share', { ...row, RowCause: 'Sponsor__c' });
  assert.deepEqual(causes(org), ['Manual', 'Owner', 'Sponsor__c']);
  org.dml('update', [org.record('Project__c', { Id: project.id, OwnerId: next.id })]);
  assert.deepEqual(causes(org), ['Owner', 'Sponsor__c']);
});

test('only Modify All Data changes shares with a reason, where the user counts', () => {
  const org = testOrg();
  const { owner, row } = shared(org, 'Sponsor__c');
  org.as(owner, () => {
    assert.throws(() => org.insert('Project__Share', row), /INSUFFICIENT_ACCESS_OR_READONLY/);
    org.context.sharing = 'without';
    org.dml('insert', [org.record('Project__Share', row)], { mode: 'system' });
    org.context.sharing = 'with';
    const [share] = org.rows("SELECT Id FROM Project__Share WHERE RowCause = 'Sponsor__c'");
    assert.ok(share);
    assert.throws(() => org.dml('delete', [share]), /INSUFFICIENT_ACCESS_OR_READONLY/);
  });
  const [share] = org.rows("SELECT Id FROM Project__Share WHERE RowCause = 'Sponsor__c'");
  assert.ok(share);
  org.dml('delete', [share]);
});

test('somebody with whom a row was shared may not share it on', () => {
  const org = testOrg();
  const { owner, next, friend, row } = shared(org);
  org.as(owner, () => org.insert('Project__Share', row));
  org.as(friend, () =>
    assert.throws(
      () => org.insert('Project__Share', { ...row, UserOrGroupId: next.id }),
      /INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY/,
    ),
  );
});

test('causes of the platform, unknown causes and full access are refused', () => {
  const org = testOrg();
  const { row } = shared(org);
  for (const RowCause of ['Owner', 'Rule', 'Unknown__c'])
    assert.throws(() => org.insert('Project__Share', { ...row, RowCause }), /FIELD_INTEGRITY_EXCEPTION, Row Cause/);
  assert.throws(() => org.insert('Project__Share', { ...row, AccessLevel: 'All' }), /full access cannot be granted/);
  const [own] = org.rows("SELECT Id FROM Project__Share WHERE RowCause = 'Owner'");
  assert.ok(own);
  assert.throws(() => org.dml('delete', [own]), /DELETE_FAILED, cannot delete owner or rule share rows/);
});

// "AccountShare", Object Reference: what matches an existing share changes that one.
test('the same share twice is one row', () => {
  const org = testOrg();
  const { row } = shared(org, 'Sponsor__c');
  const first = org.insert('Project__Share', row);
  const second = org.insert('Project__Share', { ...row, AccessLevel: 'Edit' });
  assert.equal(second.id, first.id);
  const rows = org.rows("SELECT AccessLevel FROM Project__Share WHERE RowCause = 'Sponsor__c'");
  assert.deepEqual(
    rows.map((one) => one.get('AccessLevel')),
    ['Edit'],
  );
});
