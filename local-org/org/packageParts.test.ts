import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { PACKAGE } from '../fixtures/org.ts';
import { loadPackage } from '../apex/index.ts';
import { checkQuery } from '../soql/check.ts';
import type { LocalOrg } from './localOrg.ts';
import { openOrg } from './openOrg.ts';

function orgWith(files: Readonly<Record<string, string>>): LocalOrg {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  cpSync(PACKAGE, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return openOrg({ packageFolder: folder });
}

const META = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const field = (name: string, target: string): string =>
  `<CustomField ${META}><fullName>${name}</fullName><label>${name}</label><referenceTo>${target}</referenceTo><relationshipName>Projects</relationshipName><type>Lookup</type></CustomField>`;

const FIELDS = 'main/work/objects/Project__c/fields';
const TARGET = 'Project__c.Idea__c (a look-up to Idea, which the local org does not describe)';

test('a look-up to an object that the local org does not know is unusable, and nothing else is', () => {
  const org = orgWith({ [`${FIELDS}/Idea__c.field-meta.xml`]: field('Idea__c', 'Idea') });
  const problems = (query: string): string[] => checkQuery(org.schema, query).map(({ message }) => message);
  assert.deepEqual(problems('SELECT Id, Budget__c FROM Project__c'), []);
  const refusal = [`${TARGET} is outside the local org's subset of SOQL`];
  assert.deepEqual(problems('SELECT Idea__c FROM Project__c'), refusal);
  assert.deepEqual(problems('SELECT Idea__r.Title FROM Project__c'), refusal);
  assert.deepEqual(problems('SELECT Id FROM Project__c WHERE Idea__c = NULL'), refusal);
  const source = `public class Probe { public static void run(Boolean isSet) {
    insert new Project__c(Name = 'P', Idea__c = isSet ? '087000000000001AAA' : null);
  } }`;
  const { schema } = org;
  const apex = loadPackage({ files: [{ path: 'Probe.cls', source }], schema });
  const run = (isSet: boolean): unknown => org.withApex(apex).call('Probe', 'run', { isSet }, org.administratorId);
  run(false);
  assert.throws(() => run(true), { message: `${TARGET} is outside the local org's subset` });
  org.close();
});

test('a custom metadata type may relate to the definitions of objects and fields', () => {
  const org = orgWith({
    'main/work/objects/Rate__mdt/fields/Object__c.field-meta.xml': field('Object__c', 'EntityDefinition').replace(
      '<type>Lookup',
      '<type>MetadataRelationship',
    ),
  });
  assert.equal(org.data.store.all(org.data.store.object('Rate__mdt')).length, 2);
  org.close();
});

test('a folder of files is a static resource, an archive of them', () => {
  const folder = 'main/work/staticresources';
  const org = orgWith({
    [`${folder}/site.resource-meta.xml`]: `<StaticResource ${META}><cacheControl>Public</cacheControl><contentType>application/zip</contentType></StaticResource>`,
    [`${folder}/site/css/main.css`]: 'p { color: red }',
    [`${folder}/site/index.html`]: '<p>Hello</p>',
  });
  const row = org.data.store.find(org.data.store.object('StaticResource'), 'Name', 'site')[0];
  assert.equal(row?.get('contenttype'), 'application/zip');
  const body = row?.get('body');
  assert.ok(body !== null && typeof body === 'object' && 'bytes' in body && body.bytes instanceof Uint8Array);
  const bytes = Buffer.from(body.bytes);
  assert.equal(row?.get('bodylength'), bytes.length);
  assert.equal(bytes.subarray(0, 4).toString('latin1'), 'PK\u0003\u0004');
  const name = Buffer.from('css/main.css');
  const start = bytes.indexOf(name);
  assert.equal(bytes.subarray(start + name.length, start + name.length + 16).toString(), 'p { color: red }');
  assert.equal(bytes.readUInt32LE(14), crc32('p { color: red }'));
  assert.equal(bytes.readUInt16LE(bytes.length - 12), 2);
  org.close();
});
