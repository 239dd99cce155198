import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { managerOf } from '../company.ts';
import { idsUnder } from '../northgate/ids.ts';
import { PACKAGE_FOLDER } from '../productOrg.ts';
import { deal, evidenceOf, oddOrg, times, type Reading } from './evidence.ts';

/** What the evidence says where an object is switched off: the metric that would read it, and its line. */
interface Told {
  readonly metric: string;
  readonly outcome: string;
  readonly line: RegExp;
}

const HANDED_OVER = { metric: 'won-handed-over', outcome: 'measured' };

/** Objects that the package reads and an organisation may lack. Forecasts and Chatter have none here: see the last test. */
const SWITCHED_OFF: Readonly<Record<string, Told>> = {
  Quote: { metric: 'quoted', outcome: 'notApplicable', line: /does not use Quote: it is switched off in Setup/ },
  Contract: { ...HANDED_OVER, line: /does not use Contract, so/ },
  Order: { ...HANDED_OVER, line: /does not use Order, so/ },
  Asset: { ...HANDED_OVER, line: /does not use Asset, so/ },
  Case: { ...HANDED_OVER, line: /does not use Case, so/ },
  Campaign: { metric: 'source-known', outcome: 'measured', line: /Opportunity\.CampaignId is not readable/ },
};
const ALL = Object.keys(SWITCHED_OFF);

interface DealCheck {
  readonly state: string;
  readonly findings: readonly { readonly metric: string }[];
  readonly unable: readonly { readonly reason: string }[];
}

const COMPANY = '001000000000001';

for (const namespace of [null, 'l2ox']) {
  const mode = namespace === null ? 'without a namespace' : 'with a namespace';

  // "Standard Objects", Object Reference: an object whose feature is off does not exist in the organisation.
  for (const absent of [...ALL.map((name) => [name]), ALL]) {
    test(`an organisation without ${absent.join(', ')} has its evidence and says so, ${mode}`, () => {
      const org = orgWithout(absent, namespace);
      const readings = completed(org);
      for (const name of absent) {
        const { metric, outcome, line } = SWITCHED_OFF[name] ?? assert.fail(name);
        const reading = readings.get(metric);
        assert.equal(reading?.outcome, outcome, `${metric} without ${name}`);
        assert.match([reading?.reason, ...(reading?.notes ?? [])].join('\n'), line);
      }
      assert.match(readings.get('win-rate')?.reason ?? '', /Losses are hardly recorded/, 'the others are told');
      if (absent === ALL) assertPanelWorks(org);
      org.close();
    });
  }
}

test('no class of the package, test or not, names an object that an organisation may lack', () => {
  oddOrg({ absentObjects: ALL, isForTests: true }).close();
});

/**
 * Objects of forecasts and of Chatter, and what needs Chatter: an organisation without them refuses a package that names one. The
 * forecast category is a field of Opportunity, its history and its stages ("Opportunity", Object Reference), not of forecasts.
 */
const OF_FORECASTS_OR_CHATTER = new RegExp(
  [
    String.raw`\bForecasting[A-Z]\w*`,
    String.raw`\bFeed(Item|Comment|Post|Like|Attachment|PollChoice|PollVote|Revision|Signal|TrackedChange)\b`,
    String.raw`\b(Account|Activity|Asset|Case|Contact|Contract|Event|Lead|News|Opportunity|Order|Quote|Task|User|UserProfile)Feed\b`,
    String.raw`\w__Feed\b`,
    String.raw`\b(Collaboration(Group|Invitation)\w*|EntitySubscription|ConnectApi)\b`,
    '[cC]hatter[A-Z:]',
    '<(enableFeeds|trackFeedHistory)>true<',
    '<feedLayout>',
  ].join('|'),
);

test('nothing in the package names an object of Forecasts or Chatter, or needs one', () => {
  const named = packageFiles().filter((file) => OF_FORECASTS_OR_CHATTER.test(readFileSync(file, 'utf8')));
  assert.deepEqual(named, []);
});

test('an object of Forecasts or Chatter would be noticed', () => {
  for (const text of [
    'SELECT ForecastAmount FROM ForecastingItem',
    'new FeedItem(ParentId = dealId)',
    'FROM OpportunityFeed',
    'FROM Assessment__Feed',
    "new ReadableQuery('CollaborationGroup', fields)",
    'EntitySubscription follow;',
    'ConnectApi.ChatterFeeds.postFeedElement(',
    '<componentName>forceChatter:feed</componentName>',
    '<enableFeeds>true</enableFeeds>',
  ])
    assert.match(text, OF_FORECASTS_OR_CHATTER);
  for (const text of ['ForecastCategory', 'ForecastCategoryName', 'Forecast & Board Visibility', 'feedback'])
    assert.doesNotMatch(text, OF_FORECASTS_OR_CHATTER);
});

/** An organisation without these objects, with twenty won deals and twenty open ones. */
function orgWithout(absentObjects: readonly string[], namespace: string | null): LocalOrg {
  const org = oddOrg({ namespace, absentObjects });
  for (const name of absentObjects) assert.equal(org.schema.object(name), undefined);
  const nextId = idsUnder('006');
  org.importRows('Account', [{ Id: COMPANY, Name: 'Customer' }]);
  org.importRows('Opportunity', [
    ...times(20, () => deal('Closed Won', -90, { Id: nextId(), AccountId: COMPANY })),
    ...times(20, () => deal('Qualification', 30, { Id: nextId() })),
  ]);
  return org;
}

/** On a won deal, without a word about what the organisation does not have. */
function assertPanelWorks(org: LocalOrg): void {
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
}

/** The readings of a run that completed and in which no metric failed. */
function completed(org: LocalOrg): ReadonlyMap<string, Reading> {
  const { state, reason, readings } = evidenceOf(org);
  assert.equal(state, 'Completed', reason ?? '');
  assert.deepEqual(
    [...readings.values()].filter(({ outcome }) => outcome === 'error'),
    [],
  );
  return readings;
}

function packageFiles(): readonly string[] {
  return readdirSync(PACKAGE_FOLDER, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(cls|trigger|ts|html|xml)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
