import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { apexFiles, classesUnderTest } from './apex.ts';
import { classOf } from './closure.ts';
import { services } from './services.ts';

const FILES = apexFiles(path.resolve(import.meta.dirname, '../..'));

test('the sample is drawn from the classes around scoring and metrics, tests and their fixtures left out', () => {
  const names = services(FILES).map((file) => classOf(file.path));
  for (const name of ['AssessmentAccess', 'UserCollector', 'SetupController', 'ModelSelector'])
    assert.ok(names.includes(name), name);
  const whole = new Set(classesUnderTest(FILES).map((file) => classOf(file.path)));
  assert.deepEqual(
    names.filter((name) => whole.has(name) || /Test$|TestData$|Fixture$/.test(name)),
    [],
  );
});
