import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namespaceFindings } from './namespaces.ts';

const TEXT = "const name = 'acme__Row__c';";

test('a name with a namespace is found in what is deployed', () => {
  assert.equal(namespaceFindings({ file: 'force-app/main/app/lwc/a/a.ts', text: TEXT }).length, 1);
});

test('Jest tests, which stay at home, may run the package under a namespace', () => {
  assert.deepEqual(namespaceFindings({ file: 'force-app/main/app/lwc/a/__tests__/a.test.ts', text: TEXT }), []);
});
