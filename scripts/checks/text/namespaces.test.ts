import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namespaceFindings } from './namespaces.ts';

const TEXT = "const first = 'Widget__c';\nconst second = 'l2ox__Widget__c';\n";
const BUNDLE = 'force-app/main/shared/lwc/sharedA';

test('a name with a namespace is found at its line', () => {
  const found = namespaceFindings({ file: `${BUNDLE}/sharedA.ts`, text: TEXT });
  assert.deepEqual(
    found.map(({ line, message }) => [line, message]),
    [[2, 'l2ox__Widget__c carries a namespace']],
  );
});

test('the test of a component may name what an installed package has', () => {
  assert.deepEqual(namespaceFindings({ file: `${BUNDLE}/__tests__/sharedA.test.ts`, text: TEXT }), []);
});
