import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { Tree } from '../checks/fixture.ts';
import { collectNames } from './collect.ts';
import { changesOf, readReleased } from './released.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const OBJECTS = 'force-app/main/app/objects';

const tree = new Tree({
  [`${OBJECTS}/A__c/A__c.object-meta.xml`]: `${XML}<CustomObject><sharingModel>Private</sharingModel></CustomObject>`,
  [`${OBJECTS}/A__c/fields/B__c.field-meta.xml`]: `${XML}<CustomField><type>Number</type><unique>true</unique></CustomField>`,
  'force-app/main/app/customMetadata/Metric.one.md-meta.xml': `${XML}<CustomMetadata/>`,
  'force-app/main/app/customMetadata/ModelText.one.md-meta.xml': `${XML}<CustomMetadata/>`,
  'force-app/main/app/lwc/page/page.js-meta.xml': `${XML}<LightningComponentBundle><isExposed>true</isExposed><targets><target>lightning__AppPage</target></targets></LightningComponentBundle>`,
  'force-app/main/app/lwc/page/page.ts': 'class Page { @api get recordId() {} @api set recordId(id) {} }',
  'force-app/main/app/lwc/part/part.js-meta.xml': `${XML}<LightningComponentBundle><isExposed>false</isExposed></LightningComponentBundle>`,
  'force-app/main/app/classes/Nightly.cls': 'public with sharing class Nightly implements Schedulable {}',
});
after(() => tree.remove());

// "Editable Properties After Package Promotion or Installation", Second-Generation Managed Packaging Developer Guide.
test('names are listed by kind, with what of them cannot change either', () => {
  assert.deepEqual(collectNames(tree.root), {
    exposedComponents: ['page · lightning__AppPage · @api recordId'],
    fields: ['A__c.B__c Number unique'],
    objects: ['A__c'],
    records: ['Metric.one'],
    schedulableClasses: ['Nightly'],
  });
});

test('a name that was renamed or changed its type is named', () => {
  const { gone, added } = changesOf({ fields: ['A__c.B__c Number'] }, { fields: ['A__c.B__c Text'], tabs: ['New'] });
  assert.deepEqual([gone, added], [['- fields A__c.B__c Number'], ['+ fields A__c.B__c Text', '+ tabs New']]);
});

test('the package has the names that are committed', () => {
  const { gone, added } = changesOf(readReleased(ROOT).names, collectNames(ROOT));
  assert.deepEqual(
    [...gone, ...added],
    [],
    'Take back what is marked -, or run `npm run names` and commit what it writes.',
  );
});

test('nothing is global, and no figure is of the type Currency, which would be taken for the currency of its record', () => {
  const names = collectNames(ROOT);
  assert.equal(names['globalClasses'], undefined);
  assert.deepEqual(
    names['fields']?.filter((line) => / Currency\b/.test(line)),
    [],
  );
});
