import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { PACKAGE_FOLDER } from './productOrg.ts';

interface Source {
  readonly name: string;
  readonly text: string;
  readonly isTest: boolean;
}

/** Every class of the package, its comments taken out. */
const SOURCES: readonly Source[] = readdirSync(PACKAGE_FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cls'))
  .map((file) => {
    const text = readFileSync(path.join(PACKAGE_FOLDER, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return { name: path.basename(file, '.cls'), text, isTest: /@IsTest\b/i.test(text.slice(0, text.indexOf('{'))) };
  });

test('no production class asks whether a test is running', () => {
  const asking = SOURCES.filter(({ text, isTest }) => !isTest && /\bisRunningTest\b/i.test(text));
  assert.deepEqual(
    asking.map(({ name }) => name),
    [],
  );
});

// "Apex Scheduler", Apex Developer Guide: neither a class with a scheduled job nor any class it refers to can be changed.
test('what is scheduled refers to no class of the package', () => {
  const scheduled = SOURCES.flatMap(({ text, isTest }) =>
    isTest ? [] : [...text.matchAll(/System\.schedule\([^;]*new\s+(\w+)\(/gi)].map(([, name = '']) => name),
  );
  assert.deepEqual(scheduled, ['EvidenceSchedule']);
  const { text = '' } = SOURCES.find(({ name }) => name === scheduled[0]) ?? {};
  const code = text.replaceAll(/'[^']*'/g, '');
  const named = SOURCES.filter(({ name }) => name !== scheduled[0] && new RegExp(`\\b${name}\\b`).test(code));
  assert.deepEqual(
    named.map(({ name }) => name),
    [],
  );
});
