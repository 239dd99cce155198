import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { linesOf, viewModels } from './viewModels.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('view models are the modules that compute: no component, labels or types, and not the scoring engine', () => {
  const files = viewModels(ROOT).map(({ file }) => file);
  for (const name of ['insightsGapList/viewModel.ts', 'insightsRadar/geometry.ts', 'sharedFormat/sharedFormat.ts'])
    assert.ok(
      files.some((file) => file.endsWith(name)),
      name,
    );
  assert.deepEqual(
    files.filter((file) => /lwc\/scoring\/|labels\.ts$|types\.ts$|__tests__|Page\/\w+Page\.ts$/.test(file)),
    [],
  );
});

test('lines that compute are those of bodies; imports, comments and members of a type are none', () => {
  const source = [
    "import { a } from 'c/a';",
    '/** Why. */',
    'export interface Row {',
    '  readonly key: string;',
    '}',
    'export function f(a: number): number {',
    '  // Because.',
    '  return a < 2 ? 1 : 0;',
    '}',
  ].join('\n');
  assert.deepEqual(linesOf(source), [8]);
});
