import assert from 'node:assert/strict';
import { test } from 'node:test';
import { id18, makeId, serialOf } from './ids.ts';

// "How to convert a 15 character Salesforce ID to 18 characters" (Salesforce Help, article 000385008).
test('the suffix tells which letters are capitals', () => {
  assert.equal(id18('00530000004CQpM'), '00530000004CQpMAAW');
  assert.equal(id18('001000000000001'), '001000000000001AAA');
});

test('an id of another length stays as it is', () => {
  assert.equal(id18('006-7'), '006-7');
  assert.equal(id18('00530000004CQpMAAW'), '00530000004CQpMAAW');
});

test('ids made here can be counted on from', () => {
  assert.equal(makeId('006', 61), '00600000000000zAAA');
  for (const serial of [1, 62, 4000, 9_999_999]) assert.equal(serialOf(makeId('a00', serial)), serial);
  assert.ok(makeId('006', 62) > makeId('006', 61));
});
