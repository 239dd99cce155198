import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GATES } from './gates.ts';
import { FAULTS, VALID } from './planted/tables.ts';
import { Tree } from './fixture.ts';
import { runGate } from './runGate.ts';

/** Those that need neither Java nor another program; check:bad-input has the others too. */
const QUICK = GATES.filter((gate) => ['apex', 'syntax', 'compiler', 'lint'].includes(gate.group));

test('names are unique, and each gate has a planted fault that it must find', () => {
  const names = GATES.map((gate) => gate.name);
  assert.equal(new Set(names).size, names.length);
  const proven = new Set(FAULTS.map((plant) => plant.gate));
  assert.deepEqual(
    GATES.filter(({ name, judges }) => judges !== 'tests' && !proven.has(name)),
    [],
  );
});

test('planted faults have names of their own and are at least 350, constructs that must pass at least 60', () => {
  assert.equal(new Set(FAULTS.map((plant) => plant.name)).size, FAULTS.length);
  assert.ok(FAULTS.length >= 350);
  assert.equal(new Set(VALID.map(({ name }) => name)).size, VALID.length);
  assert.ok(VALID.length >= 60);
});

test('a folder without a package is one finding, and no gate breaks on it', async (context) => {
  const tree = new Tree();
  context.after(() => tree.remove());
  const results = await Promise.all(QUICK.map((gate) => runGate(gate, tree.root)));
  assert.deepEqual(
    results.flatMap((result) => (result.state === 'failed' ? [result.reason] : [])),
    [],
  );
  assert.deepEqual(
    results.flatMap((result) => result.findings.map((finding) => finding.rule)),
    ['text/empty'],
  );
});

test('files that are nothing but a mistake break no gate', async (context) => {
  const folder = 'force-app/main/app';
  const tree = new Tree({
    'tsconfig.json': '{}',
    [`${folder}/classes/Broken.cls`]: 'public class Broken {\n<<<<<<< HEAD\n',
    [`${folder}/classes/Empty.cls`]: '',
    [`${folder}/classes/Broken.cls-meta.xml`]: '<ApexClass',
    [`${folder}/objects/Odd__c/fields/Odd__c.field-meta.xml`]: '',
    [`${folder}/layouts/100%-Layout.layout-meta.xml`]: '<Layout/>',
    [`${folder}/lwc/odd/odd.html`]: '<template><c-odd',
    [`${folder}/lwc/odd/odd.ts`]: 'import { from',
    [`${folder}/permissionsets/Odd.permissionset-meta.xml`]: '<PermissionSet><fieldPermissions/></PermissionSet>',
  });
  context.after(() => tree.remove());
  const results = await Promise.all(QUICK.map((gate) => runGate(gate, tree.root)));
  assert.deepEqual(
    results.flatMap((result) => (result.state === 'failed' ? [result.reason] : [])),
    [],
  );
  const found = new Set(results.flatMap((result) => result.findings.map((finding) => finding.rule)));
  for (const rule of [
    'apex-syntax/error',
    'metadata/not-xml',
    'metadata/namespace',
    'text/merge-marker',
    'compiler/syntax',
    'view-rule/syntax',
  ])
    assert.ok(found.has(rule), rule);
});
