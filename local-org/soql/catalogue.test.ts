import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../fixtures/org.ts';

// "SOQL Operation Limitations", Tooling API Developer Guide; "FieldDefinition" and "EntityDefinition", Object Reference.

const BY_OBJECT = "EntityDefinitionId = 'Account'";

test('fields are asked for by their object', () => {
  const org = testOrg();
  assert.deepEqual(org.rows(`SELECT Label FROM FieldDefinition WHERE ${BY_OBJECT}`), []);
  assert.deepEqual(org.rows("SELECT Label FROM FieldDefinition WHERE EntityDefinitionId IN ('Account', 'Lead')"), []);
  const message = /A filter on a reified column is required \[EntityDefinition,EntityDefinitionId,DurableId\]/;
  for (const where of ['', "WHERE Label = 'x'", "WHERE EntityDefinitionId LIKE 'A%'"])
    assert.throws(() => org.rows(`SELECT Label FROM FieldDefinition ${where}`), message);
});

const REFUSED: readonly [string, RegExp][] = [
  [`SELECT COUNT() FROM FieldDefinition WHERE ${BY_OBJECT}`, /not yet supported/],
  [`SELECT COUNT(Id) n FROM FieldDefinition WHERE ${BY_OBJECT} GROUP BY Label`, /not yet supported/],
  [`SELECT Label FROM FieldDefinition WHERE ${BY_OBJECT} OR Label = 'x'`, /Disjunctions not supported/],
  [`SELECT Label FROM FieldDefinition WHERE ${BY_OBJECT} AND Label != 'x'`, /Only equals comparisons permitted/],
  [`SELECT Label FROM FieldDefinition WHERE ${BY_OBJECT} AND (NOT Label = 'x')`, /Only equals comparisons permitted/],
];
for (const [text, message] of REFUSED) {
  test(`refuses ${text}`, () => {
    assert.throws(() => testOrg().rows(text), { name: 'System.QueryException', message });
  });
}

test('LIMIT is ignored', () => {
  const org = testOrg();
  for (const label of ['One', 'Two'])
    org.data.importRows('FieldDefinition', [{ EntityDefinitionId: 'Account', Label: label }]);
  assert.equal(org.rows(`SELECT Label FROM FieldDefinition WHERE ${BY_OBJECT} LIMIT 1`).length, 2);
});
