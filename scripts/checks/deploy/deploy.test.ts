import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableTests } from '../planted/tableTests.ts';
import { checkDeploy } from './check.ts';
import { DEPLOY_FAULTS, DEPLOY_VALID } from './faults.ts';
import { RULES } from './rules.ts';

tableTests(checkDeploy, DEPLOY_FAULTS, DEPLOY_VALID);

test('every rule has a name of its own, names its page and has a planted fault', () => {
  assert.equal(new Set(RULES.map(({ name }) => name)).size, RULES.length);
  for (const { name, page } of RULES) assert.match(page, /^[A-Z].+: .+/, name);
  const planted = new Set(DEPLOY_FAULTS.map(({ rule }) => rule));
  assert.deepEqual(
    RULES.filter(({ name }) => !planted.has(`deploy/${name}`)).map(({ name }) => name),
    [],
  );
});
