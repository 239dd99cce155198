import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PACKAGE } from '../fixtures/org.ts';
import { openOrg } from './openOrg.ts';

// "Static Resources", Metadata API Developer Guide: an archive may be kept as a folder.
test('a static resource that is a folder opens, its Body an archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'static-'));
  cpSync(PACKAGE, folder, { recursive: true });
  const resources = join(folder, 'main/work/staticresources');
  mkdirSync(join(resources, 'icons'));
  writeFileSync(join(resources, 'icons/one.svg'), '<svg/>');
  writeFileSync(
    join(resources, 'icons.resource-meta.xml'),
    '<StaticResource xmlns="http://soap.sforce.com/2006/04/metadata"><cacheControl>Public</cacheControl><contentType>application/zip</contentType></StaticResource>',
  );
  const org = openOrg({ packageFolder: folder });
  const row = org.data.store.find(org.data.store.object('StaticResource'), 'Name', 'icons')[0];
  assert.equal(row?.get('contenttype'), 'application/zip');
  assert.notEqual(row?.get('body'), null);
  org.close();
});
