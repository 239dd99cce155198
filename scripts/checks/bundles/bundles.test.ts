import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableTests } from '../planted/tableTests.ts';
import { checkTemplates } from './check.ts';
import { TEMPLATE_FAULTS, TEMPLATE_VALID } from './faults.ts';
import { RULES } from './rules.ts';

tableTests(checkTemplates, TEMPLATE_FAULTS, TEMPLATE_VALID);

test('every rule has a name of its own, names its page and has a planted fault', () => {
  assert.equal(new Set(RULES.map(({ name }) => name)).size, RULES.length);
  for (const { name, page } of RULES) assert.match(page, /^[A-Z].+: .+/, name);
  const planted = new Set(TEMPLATE_FAULTS.map(({ rule }) => rule));
  assert.deepEqual(
    RULES.filter(({ name }) => !planted.has(`templates/${name}`)).map(({ name }) => name),
    [],
  );
});
