import assert from 'node:assert/strict';
import { test } from 'node:test';
import { managerOf } from '../company.ts';
import { idsUnder } from '../northgate/ids.ts';
import { deal, evidenceOf, oddOrg, times } from './evidence.ts';

/** What an organisation lacks whose Quotes, Contracts, Orders and Assets are switched off; Forecasts and Chatter have no objects here. */
const ABSENT = ['Quote', 'Contract', 'Order', 'Asset'];
interface DealCheck {
  readonly state: string;
  readonly findings: readonly { readonly metric: string }[];
  readonly unable: readonly { readonly reason: string }[];
}

const COMPANY = '001000000000001';

for (const namespace of [null, 'l2ox']) {
  const mode = namespace === null ? 'without a namespace' : 'with a namespace';

  // "Standard Objects", Object Reference: an object whose feature is off does not exist in the organisation.
  test(`an organisation without Quotes, Contracts, Orders and Assets has its evidence, ${mode}`, () => {
    const org = oddOrg({ namespace, absentObjects: ABSENT });
    for (const name of ABSENT) assert.equal(org.schema.object(name), undefined);
    const nextId = idsUnder('006');
    org.importRows('Account', [{ Id: COMPANY, Name: 'Customer' }]);
    org.importRows('Opportunity', [
      ...times(20, () => deal('Closed Won', -90, { Id: nextId(), AccountId: COMPANY })),
      ...times(20, () => deal('Qualification', 30, { Id: nextId() })),
    ]);
    const { state, reason, readings } = evidenceOf(org);
    assert.equal(state, 'Completed', reason ?? '');
    assert.deepEqual(
      [...readings.values()].filter(({ outcome }) => outcome === 'error'),
      [],
    );
    assert.equal(readings.get('quoted')?.outcome, 'notApplicable');
    assert.match(readings.get('quoted')?.reason ?? '', /does not use Quote/);
    assert.equal(readings.get('won-handed-over')?.outcome, 'measured', 'cases and tasks remain');
    assert.match(readings.get('win-rate')?.reason ?? '', /Losses are hardly recorded/);
    const [won] = org.data.store.all(org.data.store.object('Opportunity'));
    const { value, limits } = org.measuredFromComponent(
      'DealCheckController',
      'checkDeal',
      { dealId: won?.get('id') },
      managerOf(org),
    );
    const panel = value as DealCheck;
    assert.equal(panel.state, 'judged');
    assert.ok(panel.unable.length > 0 && panel.unable.every(({ reason }) => reason.startsWith('OpportunityHistory')));
    assert.ok(panel.findings.every(({ metric }) => metric !== 'quoted'));
    assert.ok(panel.findings.some(({ metric }) => metric === 'won-handed-over' || metric === 'line-items'));
    assert.ok(limits.used('queries') <= 6);
    org.close();
  });
}

test('no class of the package, test or not, names an object that an organisation may lack', () => {
  oddOrg({ absentObjects: ABSENT, isForTests: true }).close();
});
