import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { Copy } from '../planted/copy.ts';
import type { Edit } from '../planted/plant.ts';
import { apexClass } from '../planted/seed/classes.ts';
import { checkApexRules } from './check.ts';
import { CASE } from './faults/cases.ts';

const copy = new Copy(path.join(import.meta.dirname, '../../..'), false);
after(() => copy.remove());

function found(text: string, more: readonly Edit[] = []): Promise<readonly string[]> {
  return copy.during([...apexClass(CASE, text), ...more], () =>
    Promise.resolve(checkApexRules(copy.root).map(({ line, rule }) => `${rule}:${line}`)),
  );
}

function classOf(members: string): string {
  return `public with sharing class PlantedCase {\n${members}\n}\n`;
}

test('a class of ten thousand lines is read to its end', async () => {
  const methods = Array.from({ length: 2500 }, (_, index) => `public Integer m${index}() {\n\nreturn ${index};\n}`);
  const last = 'public void last() {\nfinal Integer a = 1;\na = 2;\n}';
  assert.deepEqual(await found(classOf([...methods, last].join('\n'))), ['apex-rules/final:10004']);
});

test('an expression of a thousand parts is read', async () => {
  const sum = Array.from({ length: 1000 }, (_, index) => String(index)).join(' + ');
  assert.deepEqual(await found(classOf(`public Integer go() {\nreturn ${sum};\n}`)), []);
});

test('classes of several files that extend one another in a circle are named, each in its file', async () => {
  const other = CASE.replace('PlantedCase', 'PlantedOther');
  const more = apexClass(other, 'public virtual class PlantedOther extends PlantedCase {}\n');
  assert.deepEqual(await found('public virtual class PlantedCase extends PlantedOther {}\n', more), [
    'apex-rules/cyclic-inheritance:1',
    'apex-rules/cyclic-inheritance:1',
  ]);
});

for (const text of ['', 'public class PlantedCase {\n    void go() {', '\u0000', 'public class', '@IsTest'])
  test(`what is no class is left to the gate of the syntax: ${JSON.stringify(text)}`, async () =>
    assert.deepEqual(await found(text), []));
