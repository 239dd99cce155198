import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { AddedMetadata } from '../../local-org/schema/addedMetadata.ts';
import { managerOf } from '../company.ts';
import { idsUnder } from '../northgate/ids.ts';
import { deal, evidenceOf, oddOrg, times } from './evidence.ts';

// "Custom Metadata Type__mdt", Object Reference: a developer name is unique within a namespace only. "Remove Metadata Components",
// Second-Generation Managed Packaging Developer Guide: what a version drops stays in the orgs that upgrade.

interface Model {
  readonly topLevel: number;
  readonly dimensions: readonly { readonly key: string; readonly questions: readonly { readonly key: string }[] }[];
  readonly zones: readonly { readonly key: string }[];
}

const DEALS = 20;

function orgWith(customMetadata: readonly AddedMetadata[], options: Parameters<typeof oddOrg>[0] = {}): LocalOrg {
  const org = oddOrg({ customMetadata, ...options });
  const dealId = idsUnder('006');
  org.importRows(
    'Opportunity',
    times(DEALS, () => deal('Closed Won', -20, { Id: dealId(), Type: 'Renewal' })),
  );
  return org;
}

const call = (org: LocalOrg, className: string, method: string, params = {}): unknown =>
  org.call(className, method, params, managerOf(org));
const modelOf = (org: LocalOrg): Model =>
  call(org, 'ModelService', 'load', { modelKey: 'l2o', language: 'en_US' }) as Model;
const off = (type: string, developerName: string): AddedMetadata => ({
  type,
  developerName,
  values: { IsActive__c: 'false' },
});

test('what an upgrade switches off is on no screen, in no score and in no run', () => {
  const org = orgWith([
    off('Metric__mdt', 'past_due_open'),
    off('Question__mdt', 'icp_2'),
    off('Zone__mdt', 'revenueMachine'),
    off('ConfigurationFact__mdt', 'duplicateRules'),
    off('Dimension__mdt', 'integrity'),
    off('RunFollower__mdt', 'Assessments'),
  ]);
  const { state, reason, readings } = evidenceOf(org);
  assert.equal(state, 'Completed', reason ?? '');
  assert.ok(!readings.has('past-due-open'));

  const model = modelOf(org);
  assert.deepEqual(
    model.dimensions.map(({ key }) => key),
    ['icp', 'pipeline', 'commercial', 'handoffs', 'forecast'],
  );
  assert.ok(!model.dimensions.some(({ questions }) => questions.some(({ key }) => key === 'icp-2')));
  const facts = call(org, 'ConfigurationFactService', 'facts') as readonly { key: string; dimension: string }[];
  assert.ok(
    facts.length > 0 && facts.every(({ key, dimension }) => key !== 'duplicateRules' && dimension !== 'integrity'),
  );
  const snapshots = org.data.store.all(org.data.store.object('Snapshot__c'));
  assert.ok(snapshots.length > 0 && snapshots.every((row) => row.get('dimensionkey__c') !== 'integrity'));
  const page = org.callFromComponent('EvidencePageController', 'getEvidence', {}, managerOf(org)) as {
    readonly metrics: readonly { readonly reading: { readonly metric: string } }[];
    readonly figures: readonly { readonly metric: string }[];
  };
  assert.ok(page.metrics.every(({ reading }) => reading.metric !== 'past-due-open'));
});

test('a subscriber’s records with our developer names neither shadow nor double ours', () => {
  const isInstalled = Boolean(process.env['L2O_NAMESPACE']);
  const theirs = (type: string, developerName: string, values: AddedMetadata['values']): AddedMetadata => ({
    type,
    developerName,
    namespacePrefix: isInstalled ? null : 'theirs',
    values: { IsActive__c: 'true', ...values },
  });
  const org = orgWith([
    theirs('MaturityModel__mdt', 'l2o', { Version__c: '9', TopLevel__c: '9', SortOrder__c: '0' }),
    theirs('Dimension__mdt', 'icp', { Key__c: 'icp', SortOrder__c: '0', Weight__c: '5', Model__c: 'l2o' }),
    theirs('DealType__mdt', 'Renewal', { OpportunityType__c: 'Renewal', DealType__c: 'new' }),
    theirs('RunFollower__mdt', 'Retention', {
      ApexClass__c: 'NoSuchClass',
      SortOrder__c: '1',
      FollowsFailed__c: 'true',
    }),
    theirs('ModelText__mdt', 'en_US_dimension_icp_name', {
      Key__c: 'dimension.icp.name',
      Language__c: 'en_US',
      Text__c: 'Theirs',
    }),
  ]);
  const { state, reason } = evidenceOf(org);
  assert.equal(state, 'Completed', reason ?? '');
  assert.equal(reason, null, 'their follower is not called');
  const model = modelOf(org);
  assert.equal(model.topLevel, 4);
  assert.deepEqual(
    model.dimensions.map(({ key }) => key),
    ['icp', 'pipeline', 'commercial', 'handoffs', 'forecast', 'integrity'],
  );
  const types = call(org, 'MappedTypeService', 'rows') as readonly { type: string; shipped: string }[];
  assert.equal(types.find(({ type }) => type === 'Renewal')?.shipped, 'renewal');
  assert.ok(!JSON.stringify(model).includes('Theirs'));
});
