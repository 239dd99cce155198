import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    notes: string[];
    currency: string | null;
    money: { key: string; atStake: number; whole: number }[];
    missing: string[];
  };
}

function scoreText(...args: string[]): string[] {
  const text = execFileSync(process.execPath, [...FLAGS, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return text.split('\n');
}

/** An export of 12 won deals of which 7 have lines, and of 20 open ones of which half are past their close date; amounts 100 each. */
function smallExport(name: string, more: Readonly<Record<string, string>> = {}): string {
  const own = path.join(folder, name);
  mkdirSync(own);
  const won = Array.from({ length: 12 }, (_, at) => `W${at},Closed Won,2026-02-${10 + at},100,2025-11-01T09:00:00Z`);
  const open = Array.from(
    { length: 20 },
    (_, at) => `O${at},Prospecting,2026-${at < 10 ? '02' : '06'}-10,100,2026-01-05T09:00:00Z`,
  );
  const files = {
    Opportunity: ['Id,StageName,CloseDate,Amount,CreatedDate', ...won, ...open].join('\n'),
    OpportunityLineItem: ['Id,OpportunityId', ...Array.from({ length: 7 }, (_, at) => `L${at},W${at}`)].join('\n'),
    OpportunityStage: [
      'Id,MasterLabel,IsActive,SortOrder,IsClosed,IsWon',
      '1,Prospecting,true,1,false,false',
      '2,Closed Won,true,2,true,true',
      '3,Closed Lost,true,3,true,false',
    ].join('\n'),
    ...more,
  };
  for (const [object, text] of Object.entries(files)) writeFileSync(path.join(own, `${object}.csv`), text);
  return own;
}

function lineWith(lines: readonly string[], words: string): string {
  return lines.find((line) => line.includes(words)) ?? `no line with ${words}`;
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

test('the first line of an export says its day and why it is that day', () => {
  const own = smallExport('day');
  assert.equal(
    scoreText('--data', own)[0],
    'As of 19 February 2026, the third-latest close date of won deals in the files',
  );
  const given = scoreText('--data', own, '--as-of', '2026-03-31');
  assert.equal(given[0], 'As of 31 March 2026, the day given by --as-of');
  assert.match(given[1] ?? '', /^Days begin in UTC/);
  assert.deepEqual(scoreJson('--data', own, '--as-of', '2026-03-31').notes, given.slice(0, 2));
});

test('a small org is told so once, and not again beside each metric', () => {
  const lines = scoreText('--data', smallExport('small'), '--as-of', '2026-03-31');
  assert.equal(lines.filter((line) => line.includes('Too small for the year')).length, 1);
  assert.equal(lineWith(lines, 'Too small'), 'Too small for the year: 12 of 20 wins');
  assert.match(lineWith(lines, '  Line items'), /n 12 +too few$/);
});

test('money at stake stands under the currency that the files name, with what it is part of', () => {
  const said = (own: string): { lines: string[]; card: ReturnType<typeof scoreJson> } => ({
    lines: scoreText('--data', own, '--as-of', '2026-03-31'),
    card: scoreJson('--data', own, '--as-of', '2026-03-31'),
  });
  const euro = said(smallExport('euro', { Organization: 'Id,DefaultCurrencyIsoCode\n1,EUR' }));
  assert.equal(
    lineWith(euro.lines, 'Money at stake'),
    'Money at stake, in EUR; figures of different wholes, never added:',
  );
  assert.equal(lineWith(euro.lines, ' open, on'), '  1,000 of 2,000 EUR (50 %) open, on deals with a warning');
  assert.match(lineWith(euro.lines, ' won in the year'), /^ {2}500 of 1,200 EUR \(42 %\) won/);
  assert.equal(euro.card.currency, 'EUR');
  assert.deepEqual(euro.card.money, [
    { key: 'open', atStake: 1000, whole: 2000 },
    { key: 'won', atStake: 500, whole: 1200 },
    { key: 'renewals', atStake: 0, whole: 0 },
  ]);
  const silent = said(smallExport('silent'));
  assert.equal(silent.card.currency, null, 'not the dollar of the local org');
  assert.match(lineWith(silent.lines, 'Money at stake'), /in a currency that nothing names/);
  assert.equal(lineWith(silent.lines, ' open, on'), '  1,000 of 2,000 (50 %) open, on deals with a warning');
});

test('what many metrics lack is said once at the top', () => {
  const bare = scoreJson('--data', smallExport('bare'), '--as-of', '2026-03-31').missing;
  assert.match(bare[0] ?? '', /^Fiscal year not defined: standard quarters are assumed\./);
  assert.match(bare[1] ?? '', /^No history of opportunities/);
  const fiscal = smallExport('fiscal', { Organization: 'Id,FiscalYearStartMonth\n1,2' });
  assert.ok(!scoreText('--data', fiscal, '--as-of', '2026-03-31').some((line) => line.includes('Fiscal year')));
  const north = scoreJson();
  assert.deepEqual([north.missing, north.currency], [[], 'USD']);
  assert.match(north.notes[0] ?? '', /^As of \d+ \w+ \d{4}, the day on which the demo company ends$/);
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
