import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg, type TestOrg } from '../fixtures/org.ts';
import { MixedDml } from './checks/mixedDml.ts';

/** An org in whose one transaction the rule is looked at. */
function strictOrg(): { org: TestOrg; rule: MixedDml } {
  const org = testOrg();
  const rule = new MixedDml();
  Object.assign(org.context, { mixedDml: rule });
  return { org, rule };
}

function assignment(org: TestOrg): Record<string, string> {
  const set = org.rows('SELECT Id FROM PermissionSet')[0];
  return { AssigneeId: org.context.user.id, PermissionSetId: String(set?.id) };
}

// "sObjects That Can't Be Used Together in DML Operations", Apex Developer Guide.

test('set-up rows and other rows may not be written in one transaction', () => {
  const { org } = strictOrg();
  const mixed =
    /^Insert failed\. .*MIXED_DML_OPERATION, DML operation on setup object is not permitted after you have updated a non-setup object \(or vice versa\): PermissionSetAssignment, original object: Account/;
  org.insert('Account', { Name: 'Acme' });
  org.insert('Account', { Name: 'Acme again' });
  const values = assignment(org);
  assert.throws(() => org.insert('PermissionSetAssignment', values), { name: 'System.DmlException', message: mixed });
  const results = org.dml('insert', [org.record('PermissionSetAssignment', values)], { allOrNone: false });
  assert.deepEqual(
    results.map(({ isSuccess, errors }) => [isSuccess, errors[0]?.code]),
    [[false, 'MIXED_DML_OPERATION']],
  );
});

test('the other way round it is refused too', () => {
  const { org } = strictOrg();
  org.insert('UserRole', { Name: 'Boss' });
  assert.throws(
    () => org.insert('Account', { Name: 'Acme' }),
    /MIXED_DML_OPERATION.*: Account, original object: UserRole/,
  );
});

test('a user without a role may be made anywhere, one with a role may not', () => {
  const { org } = strictOrg();
  const role = testOrg().insert('UserRole', { Name: 'Boss' });
  org.insert('Account', { Name: 'Acme' });
  const user = org.user('Lee', 'Standard User');
  const withRole = org.record('User', { Id: user.id, UserRoleId: role.id });
  assert.throws(() => org.dml('update', [withRole]), /MIXED_DML_OPERATION/);
  assert.throws(() => org.dml('update', [org.record('User', { Id: user.id, IsActive: false })]), /MIXED_DML_OPERATION/);
  org.dml('update', [org.record('User', { Id: user.id, Title: 'Seller' })]);
});

test('a group may be made and changed anywhere, not deleted', () => {
  const { org } = strictOrg();
  org.insert('Account', { Name: 'Acme' });
  const group = org.insert('Group', { Name: 'Team', DeveloperName: 'Team', Type: 'Regular' });
  org.dml('update', [group]);
  assert.throws(() => org.dml('delete', [group]), /MIXED_DML_OPERATION|not allowed/);
});

// "Mixed DML Operations in Test Methods", Apex Developer Guide.
test('inside a block of System.runAs they may mix, and the block leaves no trace', () => {
  const { org, rule } = strictOrg();
  org.insert('Account', { Name: 'Acme' });
  rule.enclosed(() => org.insert('PermissionSetAssignment', assignment(org)));
  org.insert('Account', { Name: 'Acme again' });
});
