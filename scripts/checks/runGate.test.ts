import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from './finding.ts';
import type { Check, Gate } from './gate.ts';
import { detailsOf, summaryLine } from './report.ts';
import { runGate } from './runGate.ts';

const FINDING: Finding = { file: 'a.cls', line: 3, rule: 'modes/global', message: 'is global', remedy: 'Use public.' };

function gate(check: Check, needsJava = false): Gate {
  return {
    name: 'sample',
    title: 'Sample',
    speed: 'fast',
    group: 'sample',
    needsJava,
    judges: 'file',
    load: () => Promise.resolve(check),
  };
}

test('a gate that finds nothing is clean', async () => {
  const result = await runGate(
    gate(() => []),
    '.',
  );
  assert.equal(result.state, 'clean');
  assert.equal(detailsOf(result), '');
});

test('findings are printed with place, rule and remedy, in order', async () => {
  const result = await runGate(
    gate(() => [FINDING, { ...FINDING, line: 1 }]),
    '.',
  );
  assert.equal(result.state, 'findings');
  assert.match(summaryLine(result), /^FOUND +sample +2 findings/);
  assert.match(detailsOf(result), /^a\.cls:1 modes\/global is global\n {4}mend: Use public\.\na\.cls:3 /);
});

test('an engine that errors fails its gate', async () => {
  const result = await runGate(
    gate(() => Promise.reject(new Error('out of memory'))),
    '.',
  );
  assert.equal(result.state, 'failed');
  assert.match(detailsOf(result), /sample: Error: out of memory/);
});

test('a gate without its Java is not run and says what to install', async (context) => {
  const { PATH } = process.env;
  context.after(() => (process.env['PATH'] = PATH));
  process.env['PATH'] = '/nowhere';
  const result = await runGate(
    gate(() => [], true),
    '.',
  );
  assert.equal(result.state, 'missing');
  assert.match(detailsOf(result), /Java is missing: install/);
});
