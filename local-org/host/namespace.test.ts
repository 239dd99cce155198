import assert from 'node:assert/strict';
import { test } from 'node:test';
import { qualified } from '../schema/namespace.ts';
import { apiName, componentNamespace, ownName, sourceName } from './namespace.ts';

/** Source: Second-Generation Managed Packages, "Namespaces for Second-Generation Managed Packages". */
test('what is the package’s own carries its namespace, what is standard or of another package does not change', () => {
  const names = [
    ['Widget__c', 'l2ox__Widget__c'],
    ['Widget__c.Part__r.Name', 'l2ox__Widget__c.l2ox__Part__r.Name'],
    ['Metric__mdt', 'l2ox__Metric__mdt'],
    ['Opportunity.Account.Rating__c', 'Opportunity.Account.l2ox__Rating__c'],
    ['Opportunity.StageName', 'Opportunity.StageName'],
    ['other__Widget__c.l2ox__Price__c', 'other__Widget__c.l2ox__Price__c'],
    ['NAME', 'NAME'],
  ] as const;
  for (const [source, api] of names) {
    assert.equal(apiName(source, 'l2ox'), api);
    assert.equal(apiName(source, null), source);
    // What the org does with one name.
    assert.equal(
      source
        .split('.')
        .map((name) => qualified(name, 'l2ox'))
        .join('.'),
      api,
    );
  }
});

test('a tab, a page or a resource has its name in the source and its API name', () => {
  assert.deepEqual(
    [ownName('Fixture_Home', 'l2ox'), ownName('Fixture_Home', null)],
    ['l2ox__Fixture_Home', 'Fixture_Home'],
  );
  assert.equal(sourceName('l2ox__Fixture_Home', 'l2ox'), 'Fixture_Home');
  assert.equal(sourceName('Fixture_Home', 'l2ox'), null);
  assert.equal(sourceName('Fixture_Home', null), 'Fixture_Home');
});

/** Source: LWC Developer Guide, "Component Namespaces". */
test('components stand in the namespace of the package, in c where it has none', () => {
  assert.deepEqual([componentNamespace('l2ox'), componentNamespace(null)], ['l2ox', 'c']);
});
