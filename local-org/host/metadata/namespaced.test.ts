import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIXTURE } from '../fixtureApp.ts';
import { namespacedApp } from './namespaced.ts';
import { readApp } from './readApp.ts';

const SOURCE = readApp(FIXTURE, 'Fixture_Sales');

/*
 * Sources: Second-Generation Managed Packages, "Namespaces for Second-Generation Managed Packages"; Metadata API Developer Guide,
 * "FlexiPage" and "CustomTab"; LWC Developer Guide, "PageReference Types".
 */

test('without a namespace the app is what its source says', () => {
  assert.equal(namespacedApp(SOURCE, null), SOURCE);
});

test('the app, its tabs and what they open carry the namespace; standard tabs and objects do not', () => {
  const app = namespacedApp(SOURCE, 'l2ox');
  assert.equal(app.name, 'l2ox__Fixture_Sales');
  assert.deepEqual(
    app.tabs.map(({ name, target }) => [name, target]),
    [
      ['l2ox__Fixture_Home', { kind: 'page', page: 'l2ox__Fixture_Home' }],
      ['l2ox__Fixture_Tools', { kind: 'component', component: 'fixtureTools' }],
      ['l2ox__Widget__c', { kind: 'object', object: 'l2ox__Widget__c' }],
      ['standard-Account', { kind: 'object', object: 'Account' }],
    ],
  );
  assert.deepEqual(app.addressable, ['l2ox__fixtureTools']);
});

test('pages carry it, with their objects and own components; platform components and facets do not', () => {
  const { pages, recordPages } = namespacedApp(SOURCE, 'l2ox');
  assert.deepEqual(recordPages, { l2ox__Widget__c: 'l2ox__Widget_Record_Page' });
  const page = pages.l2ox__Widget_Record_Page;
  assert.equal(page?.object, 'l2ox__Widget__c');
  assert.deepEqual(
    page?.regions.flatMap(({ items }) => items.map(({ component }) => component)),
    ['force:highlightsPanel', 'flexipage:tabset', 'l2ox:fixtureRecord'],
  );
  assert.deepEqual(Object.keys(page?.facets ?? {}), ['detailFacet', 'relatedFacet', 'tabsFacet']);
});

test('a field and a related list that a platform component names carry it', () => {
  const item = (component: string, properties: Readonly<Record<string, string>>): unknown => {
    const [page] = Object.values(SOURCE.pages);
    assert.ok(page);
    const regions = [{ name: 'main', items: [{ component, identifier: 'i', properties }] }];
    const { pages } = namespacedApp({ ...SOURCE, pages: { Page: { ...page, regions } } }, 'l2ox');
    return pages.l2ox__Page?.regions[0]?.items[0]?.properties;
  };
  const list = { relatedListApiName: 'Parts__r', parentFieldApiName: 'Widget__c.Id' };
  assert.deepEqual(item('force:relatedListSingleContainer', list), {
    relatedListApiName: 'l2ox__Parts__r',
    parentFieldApiName: 'l2ox__Widget__c.Id',
  });
  assert.deepEqual(item('record:field', { field: 'Price__c' }), { field: 'l2ox__Price__c' });
  assert.deepEqual(item('c:fixtureTools', { field: 'Price__c' }), { field: 'Price__c' }, 'text of the admin');
});

test('layouts, compact layouts and list views name objects and fields with it, list views keep their own names', () => {
  const { layouts, compactLayouts, listViews } = namespacedApp(SOURCE, 'l2ox');
  assert.deepEqual(layouts.l2ox__Widget__c?.relatedLists, [
    { object: 'l2ox__Widget__c', field: 'l2ox__Part__c', columns: ['NAME', 'l2ox__Price__c'] },
  ]);
  assert.ok(layouts.l2ox__Widget__c?.sections.some(({ columns }) => columns.flat().includes('l2ox__Price__c')));
  assert.deepEqual(compactLayouts.l2ox__Widget__c, ['Name', 'l2ox__Price__c', 'OwnerId']);
  const [, sold] = listViews.l2ox__Widget__c ?? [];
  assert.equal(sold?.name, 'Sold');
  assert.deepEqual(
    sold?.filters.map(({ field }) => field),
    ['l2ox__Stage__c'],
  );
});
