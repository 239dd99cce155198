import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { casesIn, expectedOf, scoreFolder, type Scored } from './cases/run.ts';

/** Cases of this repository, and the ones beside a development checkout, which are not part of it. */
const OWN = path.join(import.meta.dirname, 'cases');
const SHARED = path.resolve(import.meta.dirname, '../../shared/data/cases');
const TOLERANCE = 1e-6;

for (const name of casesIn(OWN)) test(`case ${name}`, () => check(path.join(OWN, name)));

const shared = casesIn(SHARED);
const without = shared.length > 0 ? false : 'the shared cases (shared/data/cases) are not beside this checkout';
test('the shared cases', { skip: without }, async (all) => {
  for (const name of shared) await all.test(name, () => check(path.join(SHARED, name)));
});

function check(folder: string): void {
  const expected = expectedOf(folder);
  const scored = scoreFolder(folder, expected);
  const { exit, asOfIs, firstLine = '', secondLine = '', faults = [], metrics } = expected.expect;
  assert.equal(scored.exit, exit, scored.faults.join('\n'));
  if (asOfIs !== undefined) assert.equal(scored.asOf, asOfIs);
  assert.ok((scored.notes[0] ?? '').includes(firstLine), scored.notes[0]);
  assert.ok((scored.notes[1] ?? '').includes(secondLine), scored.notes[1]);
  for (const words of faults) assert.ok(scored.faults.join('\n').includes(words), scored.faults.join('\n'));
  for (const metric of Object.keys(metrics)) checkReading(scored, metric, metrics[metric]);
  for (const { metric, outcome, reason } of scored.readings.values()) {
    assert.notEqual(outcome, 'error', `${metric}: ${reason ?? ''}`);
  }
}

function checkReading(
  { readings }: Scored,
  metric: string,
  expected: { outcome?: string; value?: number; sample?: number; reason?: string } = {},
): void {
  const reading = readings.get(metric);
  const shown = `${metric}: ${JSON.stringify(reading)}`;
  assert.equal(reading?.outcome, expected.outcome, shown);
  if (expected.value !== undefined) {
    assert.ok(Math.abs((reading?.value ?? NaN) - expected.value) <= TOLERANCE, shown);
  }
  if (expected.sample !== undefined) assert.equal(reading?.sample, expected.sample, shown);
  assert.ok((reading?.reason ?? '').includes(expected.reason ?? ''), shown);
}
