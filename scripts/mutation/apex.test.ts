import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { apexFiles, classesUnderTest } from './apex.ts';
import { classOf } from './closure.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('mutants are made of classes that compute, not of tests and their fixtures', () => {
  const names = classesUnderTest(apexFiles(ROOT)).map((file) => classOf(file.path));
  assert.ok(names.includes('ScoringEngine') && names.includes('WinRateMetric'));
  assert.deepEqual(
    names.filter((name) => /Test$|Fixture$|^ScoringVectors/.test(name)),
    [],
  );
});
