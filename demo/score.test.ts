import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

const SCORE = path.join(import.meta.dirname, 'score.ts');
const FLAGS = ['--disable-warning=ExperimentalWarning', SCORE];
/** A public pipeline export that lies beside a development checkout; not part of this repository. */
const EXPORT = path.resolve(import.meta.dirname, '../../shared/data/crm-sales-opportunities');
const WITHOUT_EXPORT = existsSync(EXPORT)
  ? false
  : 'the real export (shared/data/crm-sales-opportunities) is not beside this checkout';

let folder = '';

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'score-'));
});

after(() => rmSync(folder, { recursive: true, force: true }));

interface Reading {
  metric: string;
  outcome: string;
  value: number | null;
  level: number | null;
  sample: number | null;
  reason: string | null;
}

function scoreJson(...args: string[]) {
  const text = execFileSync(process.execPath, [...FLAGS, ...args, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(text) as {
    asOf: string;
    model: { id: string };
    index: Record<string, number | string | null>;
    dimensions: { id: string; claimed: number | null; proven: number | null; rated: boolean }[];
    readings: Reading[];
    money: { key: string; atStake: number; whole: number }[];
  };
}

function refused(...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...FLAGS, ...args], { encoding: 'utf8' });
  assert.equal(status, 2, stderr);
  assert.equal(stdout, '', 'nothing is printed as a result');
  return stderr.trim().split('\n');
}

test('the demo company scores on both sides, the same every time', () => {
  const card = scoreJson();
  assert.equal(card.model.id, 'l2o');
  assert.ok(Number(card.index['claimed']) > Number(card.index['proven']), 'the company claims more than it proves');
  assert.deepEqual(
    card.money.map(({ key, atStake, whole }) => [key, atStake > 0 && atStake <= whole]),
    [
      ['open', true],
      ['won', true],
      ['renewals', true],
    ],
  );
  assert.deepEqual(
    card.dimensions.map(({ id }) => id),
    ['icp', 'pipeline', 'commercial', 'handoffs', 'forecast', 'integrity'],
  );
  assert.deepEqual(scoreJson(), card);
});

test(
  'a real export of 8,800 opportunities: what it holds is measured, what it lacks is unable',
  { skip: WITHOUT_EXPORT },
  () => {
    const card = scoreJson('--data', EXPORT, '--as-of', '2017-12-31');
    const byMetric = new Map(card.readings.map((reading) => [reading.metric, reading]));
    // Worked out from Opportunity.csv by a separate program: 4,238 won of 6,711 closed, and so on.
    const expected = {
      'win-rate': 63.150052,
      'cycle-spread': 1.385965,
      'quarter-end-load': 22.78606,
      'top-closer-share': 3.457728,
    };
    for (const [metric, value] of Object.entries(expected)) {
      assert.ok(
        Math.abs((byMetric.get(metric)?.value ?? NaN) - value) < 1e-6,
        `${metric} is ${String(byMetric.get(metric)?.value)}`,
      );
    }
    for (const metric of ['lead-conversion', 'source-known', 'activity-logged']) {
      assert.deepEqual([byMetric.get(metric)?.outcome, byMetric.get(metric)?.value], ['unable', null], metric);
    }
    assert.equal(byMetric.get('past-due-open')?.outcome, 'tooFew', 'open deals of the export carry no close date');
  },
);

test('without --as-of an export is scored as of its latest date', { skip: WITHOUT_EXPORT }, () => {
  assert.equal(scoreJson('--data', EXPORT).asOf, '2017-12-31');
});

test('bad answers are told one line each, with their path', () => {
  const file = path.join(folder, 'answers.json');
  const answers = { 'icp-1': 5, 'icp-99': 1, 'icp-2': { notApplicable: '' } };
  writeFileSync(file, JSON.stringify({ respondents: [{ function: 'finance', answers }] }));
  const lines = refused('--answers', file);
  assert.equal(lines.length, 4);
  for (const place of ['function', 'answers.icp-1', 'answers.icp-99', 'answers.icp-2']) {
    assert.ok(
      lines.some((line) => line.includes(`respondents[0].${place}:`)),
      place,
    );
  }
});

test('a bad export is told one line for each fault', () => {
  writeFileSync(
    path.join(folder, 'Opportunity.csv'),
    'Id,StageName,CloseDate,Amount\n1,Won,soon,1\n1,Won,2017-01-01,many\n',
  );
  const lines = refused('--data', folder);
  assert.deepEqual(
    lines.map((line) => line.split(': ')[0]),
    ['Opportunity.csv:2:3', 'Opportunity.csv:3:1', 'Opportunity.csv:3:4'],
  );
});

test('a missing answers file and a wrong date are bad input', () => {
  assert.match(refused('--answers', path.join(folder, 'none.json'))[0] ?? '', /there is no such file/);
  assert.match(refused('--as-of', '31/12/2017')[0] ?? '', /is not a date/);
});
