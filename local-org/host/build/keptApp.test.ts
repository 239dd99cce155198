import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, before, beforeEach, test } from 'node:test';
import { promisify } from 'node:util';
import { CACHE } from '../cache.ts';
import { FIXTURE } from '../fixtureApp.ts';
import type { BuildOptions } from './builtApp.ts';
import { builtApp, keptApp } from './currentApp.ts';
import { sourcesReader } from './sources.ts';
import { type Vendor, vendor } from './vendor.ts';

const HOST_FOLDER = path.resolve(import.meta.dirname, '..');
const PARTS = 'main/default';
const HOURS_MS = 3_600_000;
const run = promisify(execFile);

let base: Vendor;
let folder: string;
let options: BuildOptions;

before(async () => {
  base = await vendor(CACHE);
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-app-'));
  cpSync(FIXTURE, path.join(folder, 'package'), { recursive: true });
  mkdirSync(path.join(folder, 'builds'));
  options = {
    packageFolder: path.join(folder, 'package'),
    // What is kept goes beside the vendor folder: into a folder of this test.
    vendor: { ...base, folder: path.join(folder, 'builds', path.basename(base.folder)) },
    appName: 'Fixture_Sales',
    page: null,
    labels: null,
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hasAll = (): boolean => true;

/** Whether a start would find a build of these sources. */
async function isKept(of: BuildOptions = options, hasSchema = hasAll): Promise<boolean> {
  return (await keptApp(of, sourcesReader(of)(), hasSchema)) !== null;
}

function keptFiles(): readonly string[] {
  return readdirSync(path.join(folder, 'builds')).filter((name) => name.startsWith('app-'));
}

/** One byte more at the end of a file. */
function touch(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
}

test('a build is kept as it was given, and serves the same sources wherever they are', async () => {
  assert.equal(await isKept(), false);
  const built = await builtApp(options, hasAll);
  assert.deepEqual(await keptApp(options, sourcesReader(options)(), hasAll), built);
  assert.ok(built.schema.includes('Widget__c.Part__r.Name'), 'what the components name of the org is kept with it');

  const moved = path.join(folder, 'moved');
  cpSync(options.packageFolder, moved, { recursive: true });
  assert.equal(await isKept({ ...options, packageFolder: moved }), true);
});

test('one more byte in anything that goes into the page asks for a new build', async () => {
  const files = [
    'lwc/fixtureRecord/fixtureRecord.js',
    'lwc/fixtureRecord/fixtureRecord.html',
    'lwc/fixtureWords/fixtureWords.ts',
    'lwc/fixtureRecord/fixtureRecord.js-meta.xml',
    'labels/CustomLabels.labels-meta.xml',
    'applications/Fixture_Sales.app-meta.xml',
    'flexipages/Fixture_Home.flexipage-meta.xml',
    'tabs/Fixture_Home.tab-meta.xml',
    'layouts/Widget__c-Widget Layout.layout-meta.xml',
    'objects/Widget__c/Widget__c.object-meta.xml',
    'objects/Widget__c/listViews/All.listView-meta.xml',
    'objects/Widget__c/compactLayouts/Head.compactLayout-meta.xml',
  ];
  await builtApp(options, hasAll);
  for (const file of files) {
    assert.equal(await isKept(), true, `before ${file}`);
    const place = path.join(options.packageFolder, PARTS, file);
    const original = readFileSync(place);
    touch(place);
    assert.equal(await isKept(), false, file);
    writeFileSync(place, original);
  }
  writeFileSync(path.join(options.packageFolder, PARTS, 'lwc/fixtureRecord/fixtureRecord.css'), '');
  assert.equal(await isKept(), false, 'a file that came');
});

test('what the page does not hold leaves a build good: Apex, rights, a test', async () => {
  await builtApp(options, hasAll);
  const write = (file: string): void => {
    const place = path.join(options.packageFolder, PARTS, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, 'changed');
  };
  write('classes/Fixture.cls');
  write('permissionsets/FixtureUse.permissionset-meta.xml');
  write('lwc/fixtureRecord/__tests__/fixtureRecord.test.js');
  assert.equal(await isKept(), true);
});

test('the host itself counts: its page, its build, its reading of metadata', () => {
  const copy = path.join(folder, 'local-org/host');
  for (const part of ['host', 'schema']) {
    cpSync(path.join(HOST_FOLDER, '..', part), path.join(folder, 'local-org', part), { recursive: true });
  }
  const key = (): string => sourcesReader(options, copy)().key;
  const original = key();
  assert.equal(original, sourcesReader(options)().key, 'the copy is the same');
  const sources = [
    'client/app.ts',
    'client/lwc/header/header.html',
    'build/platformModules.ts',
    'metadata/tabs.ts',
    '../schema/read/xml.ts',
  ];
  for (const file of sources) {
    const before = key();
    touch(path.join(copy, file));
    assert.notEqual(key(), before, file);
  }
  const before = key();
  touch(path.join(copy, 'host.test.ts'));
  assert.equal(key(), before, 'a test');
});

test('each app, page, setting of its component and set of labels has a build of its own', () => {
  const page = { component: 'fixtureGreeting', appName: 'Fixture', tabLabel: 'Greeting' };
  const all: readonly BuildOptions[] = [
    options,
    { ...options, appName: 'Other' },
    { ...options, appName: null, page },
    { ...options, appName: null, page: { ...page, properties: { size: 2 } } },
    { ...options, labels: {} },
    { ...options, vendor: { ...options.vendor, key: 'other' } },
  ];
  assert.equal(new Set(all.map((one) => sourcesReader(one)().key)).size, all.length);
});

test('a build does not serve an org that lacks what the components name', async () => {
  await builtApp(options, hasAll);
  assert.equal(await isKept(options, (name?: string) => name !== 'Widget__c.Price__c'), false);
});

test('a damaged file is built anew and mended', async () => {
  const damages: readonly (readonly [what: string, damage: (file: string) => void])[] = [
    ['cut off', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['empty', (file) => writeFileSync(file, '')],
    ['one letter changed', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Raise', 'Raize'))],
    ['no JSON', (file) => writeFileSync(file, 'words\nwords')],
  ];
  for (const [what, damage] of damages) {
    await builtApp(options, hasAll);
    assert.equal(await isKept(), true, `before it was ${what}`);
    damage(path.join(folder, 'builds', keptFiles()[0] ?? ''));
    assert.equal(await isKept(), false, what);
  }
});

test('a folder that cannot be written only costs time', async () => {
  rmSync(path.join(folder, 'builds'), { recursive: true });
  writeFileSync(path.join(folder, 'builds'), 'in the way');
  assert.ok((await builtApp(options, hasAll)).files.size > 0);
  assert.equal(await isKept(), false);
});

test('a build that read a file beyond its key is not kept', async () => {
  writeFileSync(path.join(folder, 'outside.js'), 'export default 1;');
  const file = path.join(options.packageFolder, PARTS, 'lwc/fixtureRecord/fixtureRecord.js');
  writeFileSync(file, `import one from '../../../../../outside.js';\nconsole.log(one);\n${readFileSync(file, 'utf8')}`);
  await builtApp(options, hasAll);
  assert.equal(await isKept(), false);
});

test('earlier builds of the same app go once out of use for an hour, those of others stay', async () => {
  await builtApp(options, hasAll);
  const [first = ''] = keptFiles();
  const other = 'app-00000000-0.json';
  writeFileSync(path.join(folder, 'builds', other), '');
  const touched = path.join(options.packageFolder, PARTS, 'lwc/fixtureRecord/fixtureRecord.js');
  touch(touched);
  await builtApp(options, hasAll);
  assert.equal(keptFiles().length, 3, 'one that served just now stays');

  const old = new Date(Date.now() - 2 * HOURS_MS);
  for (const name of [first, other]) utimesSync(path.join(folder, 'builds', name), old, old);
  touch(touched);
  await builtApp(options, hasAll);
  assert.ok(!keptFiles().includes(first));
  assert.ok(keptFiles().includes(other));
});

test('processes that build the same at the same time do not disturb each other, and a later one loads no compiler', async () => {
  const program = `
    const [{ builtApp, keptApp }, { sourcesReader }] = await Promise.all([
      import(${JSON.stringify(path.join(import.meta.dirname, 'currentApp.ts'))}),
      import(${JSON.stringify(path.join(import.meta.dirname, 'sources.ts'))}),
    ]);
    const options = JSON.parse(process.argv[1]);
    const kept = await keptApp(options, sourcesReader(options)(), () => true);
    const { files } = kept ?? (await builtApp(options, () => true));
    const hasRollup = process.report.getReport().sharedObjects.some((file) => file.includes('rollup'));
    console.log(JSON.stringify({ wasKept: kept !== null, hasRollup, files: files.size }));`;
  const start = async (): Promise<{ wasKept: boolean; hasRollup: boolean; files: number }> => {
    const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program];
    const { stdout } = await run(process.execPath, [...args, JSON.stringify(options)]);
    return JSON.parse(stdout) as { wasKept: boolean; hasRollup: boolean; files: number };
  };
  const [one, other] = await Promise.all([start(), start()]);
  assert.deepEqual(one, other);
  assert.equal(one.hasRollup, true);
  assert.equal(keptFiles().length, 1, keptFiles().join(', '));
  assert.deepEqual(await start(), { wasKept: true, hasRollup: false, files: one.files });
});
