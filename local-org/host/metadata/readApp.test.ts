import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { FIXTURE } from '../fixtureApp.ts';
import { readApp } from './readApp.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'read-app-'));
  cpSync(FIXTURE, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, from: string, to: string): void {
  const place = path.join(folder, 'main/default', file);
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
}

test('the app has its brand and its tabs in order, each with what it opens', () => {
  const app = readApp(folder, 'Fixture_Sales');
  assert.deepEqual([app.label, app.color], ['Fixture Sales', '#2E844A']);
  assert.deepEqual(
    app.tabs.map(({ name, icon, target }) => [name, icon, target]),
    [
      ['Fixture_Home', 'custom:custom53', { kind: 'page', page: 'Fixture_Home' }],
      ['Fixture_Tools', 'custom:custom19', { kind: 'component', component: 'fixtureTools' }],
      ['Widget__c', 'custom:custom67', { kind: 'object', object: 'Widget__c' }],
      ['standard-Account', null, { kind: 'object', object: 'Account' }],
    ],
  );
});

test('what a page sets gets the type of the component property, and the default where it sets nothing', () => {
  const [header] = readApp(folder, 'Fixture_Sales').pages.Fixture_Home?.regions ?? [];
  assert.deepEqual(header?.items[0]?.properties, { heading: 'Set by the page', size: 3, isLoud: true });
  edit('flexipages/Fixture_Home.flexipage-meta.xml', '<name>size</name>', '<name>other</name>');
  const [changed] = readApp(folder, 'Fixture_Sales').pages.Fixture_Home?.regions ?? [];
  assert.equal(changed?.items[0]?.properties.size, 1);
});

test('record pages, layouts, compact layouts and list views are found by their object', () => {
  const app = readApp(folder, 'Fixture_Sales');
  assert.equal(app.recordPages.Widget__c, 'Widget_Record_Page');
  assert.deepEqual(app.compactLayouts.Widget__c, ['Name', 'Price__c', 'OwnerId']);
  assert.deepEqual(app.layouts.Widget__c?.relatedLists, [
    { object: 'Widget__c', field: 'Part__c', columns: ['NAME', 'Price__c'] },
  ]);
  assert.deepEqual(
    app.listViews.Widget__c?.map(({ name }) => name),
    ['All', 'Sold'],
  );
});

test('what is missing is named: app, tab, component, exposure, broken XML', () => {
  assert.throws(() => readApp(folder, 'Nothing'), /app Nothing is not in/);
  edit('flexipages/Fixture_Home.flexipage-meta.xml', 'c:fixtureRecord', 'c:fixtureGone');
  assert.throws(() => readApp(folder, 'Fixture_Sales'), /Fixture_Home.*component c:fixtureGone is not in the package/);
  edit('flexipages/Fixture_Home.flexipage-meta.xml', 'c:fixtureGone', 'c:fixtureModal');
  assert.throws(() => readApp(folder, 'Fixture_Sales'), /Fixture_Home.*component c:fixtureModal is not exposed/);
  edit('flexipages/Fixture_Home.flexipage-meta.xml', 'c:fixtureModal', 'c:fixtureRecord');
  edit('applications/Fixture_Sales.app-meta.xml', 'Fixture_Tools', 'Fixture_Gone');
  assert.throws(() => readApp(folder, 'Fixture_Sales'), /tab Fixture_Gone is not in the package/);
  edit('applications/Fixture_Sales.app-meta.xml', '</CustomApplication>', '');
  assert.throws(() => readApp(folder, 'Fixture_Sales'), /Fixture_Sales\.app-meta\.xml/);
});
