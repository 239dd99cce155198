import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableTests } from '../planted/tableTests.ts';
import { checkApexRules } from './check.ts';
import { APEX_FAULTS, APEX_VALID } from './faults.ts';
import { RULES } from './rules.ts';

tableTests(checkApexRules, APEX_FAULTS, APEX_VALID);

test('every rule has a name of its own, names its page and has a planted fault', () => {
  assert.equal(new Set(RULES.map(({ name }) => name)).size, RULES.length);
  for (const { name, page } of RULES) assert.match(page, /^[A-Z].+: .+/, name);
  const planted = new Set(APEX_FAULTS.map(({ rule }) => rule));
  assert.deepEqual(
    RULES.filter(({ name }) => !planted.has(`apex-rules/${name}`)).map(({ name }) => name),
    [],
  );
});
