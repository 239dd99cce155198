import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../fixtures/org.ts';
import type { TestOrg } from '../fixtures/org.ts';
import { Decimal } from '../values/decimal.ts';

// "Set an Access Mode for Database Operations" and "Use the with sharing, without sharing, and inherited sharing Keywords",
// Apex Developer Guide; "Organization-Wide Sharing Defaults", Salesforce Help.

function people(org: TestOrg) {
  return {
    owner: org.user('owner', 'Standard User', ['Projects']),
    colleague: org.user('colleague', 'Standard User', ['Projects']),
    stranger: org.user('stranger', 'Minimum Access - Salesforce'),
  };
}

test('without a grant an object is not there in user mode', () => {
  const org = testOrg();
  const { stranger } = people(org);
  org.as(stranger, () => {
    assert.throws(() => org.count('SELECT COUNT() FROM Project__c'), {
      name: 'System.QueryException',
      message: /sObject type 'Project__c' is not supported/,
    });
    assert.throws(
      () => org.insert('Project__c', {}),
      /INSUFFICIENT_ACCESS_OR_READONLY, Access to entity 'Project__c' denied/,
    );
    assert.equal(org.data.canAccessObject(org.context, 'project__c', 'read'), false);
    assert.equal(org.count('SELECT COUNT() FROM Project__c WITH SYSTEM_MODE'), 0);
  });
});

test('field-level security covers every clause and every write', () => {
  const org = testOrg();
  const { owner } = people(org);
  org.as(owner, () => {
    const project = org.insert('Project__c', { Name: 'mine', Budget__c: Decimal.parse('1') });
    for (const text of [
      'SELECT Secret__c FROM Project__c',
      "SELECT Id FROM Project__c WHERE Secret__c = 'x'",
      'SELECT Id FROM Project__c ORDER BY Secret__c',
    ])
      assert.throws(() => org.rows(text), {
        name: 'System.QueryException',
        message: /No such column 'Secret__c' on entity 'Project__c'/,
      });
    assert.throws(
      () => org.dml('update', [org.record('Project__c', { Id: project.id, Status__c: 'Closed' })]),
      /fields being inaccessible on Sobject Project__c/,
    );
    org.dml('update', [org.record('Project__c', { Id: project.id, Status__c: 'Closed', Secret__c: 's' })], {
      mode: 'system',
    });
    assert.equal(org.data.canAccessField(org.context, 'Project__c', 'Status__c', 'read'), true);
    assert.equal(org.data.canAccessField(org.context, 'Project__c', 'Status__c', 'edit'), false);
  });
});

test('private rows and their details belong to the owner until they are shared', () => {
  const org = testOrg();
  const { owner, colleague } = people(org);
  const project = org.as(owner, () => org.insert('Project__c', { Name: 'private' }));
  org.as(owner, () => org.insert('Milestone__c', { Project__c: project.id }));
  const counts = (): number[] => ['Project__c', 'Milestone__c'].map((name) => org.count(`SELECT COUNT() FROM ${name}`));
  const edit = (): void =>
    void org.dml('update', [org.record('Project__c', { Id: project.id, Budget__c: Decimal.parse('9') })]);
  assert.deepEqual(counts(), [1, 1], 'View All Data sees them');
  org.as(colleague, () => {
    assert.deepEqual(counts(), [0, 0]);
    assert.throws(edit, /INSUFFICIENT_ACCESS_OR_READONLY, insufficient access rights on object id/);
  });
  const share = org.as(owner, () =>
    org.insert('Project__Share', { ParentId: project.id, UserOrGroupId: colleague.id, AccessLevel: 'Read' }),
  );
  org.as(colleague, () => {
    assert.deepEqual(counts(), [1, 1]);
    assert.throws(edit, /INSUFFICIENT_ACCESS_OR_READONLY/);
    assert.throws(
      () => org.insert('Milestone__c', { Project__c: project.id }),
      /INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY/,
    );
  });
  org.as(owner, () => org.dml('update', [org.record('Project__Share', { Id: share.id, AccessLevel: 'Edit' })]));
  org.as(colleague, () => {
    edit();
    org.insert('Milestone__c', { Project__c: project.id });
    assert.throws(() => org.dml('delete', [project]), /INSUFFICIENT_ACCESS_OR_READONLY/);
  });
  org.as(owner, () => org.dml('delete', [project]));
});

test('in system mode the class decides about sharing', () => {
  const org = testOrg();
  const { owner, stranger } = people(org);
  org.as(owner, () => org.insert('Project__c', {}));
  org.as(stranger, () => {
    assert.equal(org.count('SELECT COUNT() FROM Project__c WITH SYSTEM_MODE'), 0);
    org.context.sharing = 'without';
    assert.equal(org.count('SELECT COUNT() FROM Project__c WITH SYSTEM_MODE'), 1);
    org.context.sharing = 'with';
  });
});

test('an owner has a share row with its cause', () => {
  const org = testOrg();
  const { owner, colleague } = people(org);
  const project = org.as(owner, () => org.insert('Project__c', {}));
  org.dml('update', [org.record('Project__c', { Id: project.id, OwnerId: colleague.id })]);
  const rows = org.rows('SELECT UserOrGroupId, AccessLevel, RowCause FROM Project__Share');
  assert.deepEqual(
    rows.map((row) => [row.get('UserOrGroupId'), row.get('AccessLevel'), row.get('RowCause')]),
    [[colleague.id, 'All', 'Owner']],
  );
});

test('what is hidden is hidden from administrators too', () => {
  const org = testOrg();
  assert.equal(org.count('SELECT COUNT() FROM Lead'), 0);
  org.data.hideObjects(['Lead']);
  org.data.hideFields(['Opportunity.NextStep']);
  assert.throws(() => org.count('SELECT COUNT() FROM Lead'), /sObject type 'Lead' is not supported/);
  assert.throws(() => org.rows('SELECT NextStep FROM Opportunity'), /No such column 'NextStep'/);
  assert.equal(org.data.canAccessObject(org.context, 'Lead', 'read'), false);
  assert.equal(org.data.canAccessField(org.context, 'Opportunity', 'nextstep', 'read'), false);
});

test('custom metadata is read by those who are granted its type', () => {
  const org = testOrg();
  const { owner } = people(org);
  org.as(owner, () => {
    assert.equal(org.count('SELECT COUNT() FROM Rate__mdt'), 2);
    assert.throws(() => org.count('SELECT COUNT() FROM Region__mdt'), /sObject type 'Region__mdt' is not supported/);
  });
});

// "DuplicateRule", special access rules, Object Reference: only users with View Setup and Configuration; "Standard Profiles", Salesforce
// Help: the Standard User can view the org's setup.
test('what is configured is open to whoever may view the set-up', () => {
  const org = testOrg();
  const { owner, stranger } = people(org);
  for (const name of ['DuplicateRule', 'FlowDefinitionView', 'FieldDefinition']) {
    const where = name === 'FieldDefinition' ? "WHERE EntityDefinitionId = 'Account'" : '';
    const text = `SELECT Id FROM ${name} ${where}`;
    org.as(owner, () => {
      assert.deepEqual(org.rows(text), []);
      assert.throws(() => org.insert(name, {}), /INSUFFICIENT_ACCESS_OR_READONLY/);
    });
    org.as(stranger, () => assert.throws(() => org.rows(text), /is not supported/));
  }
  org.as(stranger, () => assert.equal(org.count('SELECT COUNT() FROM ProcessDefinition'), 0));
});

// "LoginHistory", special access rules, Object Reference: Manage Users sees all, everybody their own since API 37.
test('log-ins of others are for Manage Users', () => {
  const org = testOrg();
  const { owner, colleague } = people(org);
  for (const user of [owner, owner, colleague]) org.data.importRows('LoginHistory', [{ UserId: user.id }]);
  assert.equal(org.count('SELECT COUNT() FROM LoginHistory'), 3);
  org.as(owner, () => assert.equal(org.count('SELECT COUNT() FROM LoginHistory'), 2));
  org.as(colleague, () => assert.equal(org.count('SELECT COUNT() FROM LoginHistory WITH SYSTEM_MODE'), 1));
});

// "PermissionSet" (IsOwnedByProfile, PermissionsPermissionName) and "PermissionSetAssignment" (special access rules), Object Reference.
test('a profile owns a permission set that its users are assigned', () => {
  const org = testOrg();
  const { owner, stranger } = people(org);
  const managing =
    'SELECT COUNT() FROM PermissionSetAssignment WHERE AssigneeId = :who AND PermissionSet.PermissionsManageUsers = TRUE';
  assert.equal(org.count(managing, { who: org.context.user.id }), 1);
  org.as(owner, () => {
    assert.equal(org.count(managing, { who: owner.id }), 0);
    assert.equal(
      org.count('SELECT COUNT() FROM PermissionSetAssignment WHERE AssigneeId = :who', { who: owner.id }),
      2,
    );
  });
  org.as(stranger, () => assert.throws(() => org.count(managing, { who: stranger.id }), /is not supported/));
  const admin = org.rows("SELECT Id FROM Profile WHERE Name = 'System Administrator'")[0]?.id ?? null;
  org.dml('update', [org.record('User', { Id: owner.id, ProfileId: admin })]);
  assert.equal(org.count(managing, { who: owner.id }), 1);
});

// "Considerations for Deactivating Users", Salesforce Help: no new record is owned by someone who left, what is owned stays editable.
test('nobody who left is given a record', () => {
  const org = testOrg();
  const { owner, colleague } = people(org);
  const project = org.as(owner, () => org.insert('Project__c', { Name: 'kept' }));
  org.dml('update', [org.record('User', { Id: owner.id, IsActive: false })]);
  org.dml('update', [org.record('Project__c', { Id: project.id, Name: 'edited' })]);
  org.dml('update', [org.record('Project__c', { Id: project.id, OwnerId: colleague.id })]);
  assert.throws(
    () => org.dml('update', [org.record('Project__c', { Id: project.id, OwnerId: owner.id })]),
    /INACTIVE_OWNER_OR_USER, operation performed with inactive user/,
  );
});
