import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const state = mkdtempSync(path.join(tmpdir(), 'stored-org-'));
process.env['L2O_STATE'] = state;
const { forgetStoredOrgs, openStoredOrg } = await import('./storedOrg.ts');

after(() => rmSync(state, { recursive: true, force: true }));

test('the org of each namespace is kept apart, and reset forgets all of them', () => {
  for (const namespace of [null, 'l2ox']) {
    const made = openStoredOrg(namespace);
    assert.deepEqual([made.isComplete, made.hasReplaced, made.org.schema.namespace], [false, false, namespace]);
    made.complete();
    made.close();
  }
  for (const namespace of [null, 'l2ox']) {
    const kept = openStoredOrg(namespace);
    assert.equal(kept.isComplete, true);
    kept.close();
  }
  const folder = path.join(state, 'namespaces/l2ox');
  assert.ok(readdirSync(folder).some((file) => file.endsWith('.sqlite')));
  assert.ok(!existsSync(path.join(folder, 'lock')), 'the lock is let go');
  assert.equal(forgetStoredOrgs(), true);
  assert.deepEqual([readdirSync(folder), readdirSync(state)], [[], ['namespaces']]);
  assert.equal(forgetStoredOrgs(), false);
});
