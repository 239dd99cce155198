import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ACCEPTED } from '../analyzer/accepted.ts';
import { DOCUMENT, documentText } from '../analyzer/falsePositives.ts';
import { filesBelow } from '../files.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const PACKAGE = path.join(ROOT, 'force-app/main');
const SECURITY = readFileSync(path.join(ROOT, 'docs/security.md'), 'utf8');
const classes = filesBelow(PACKAGE, /\.(cls|trigger)$/);
const isTest = (file: string): boolean => /^@IsTest$/im.test(read(file));
const nameOf = (file: string): string => path.basename(file).replace(/\.\w+$/, '');
const read = (file: string): string => readFileSync(file, 'utf8');

const UNRESTRICTED = classes.filter((file) => /Unrestricted\.cls$/.test(file));

test('docs/security.md names every Unrestricted class with its reason, and none that is gone', () => {
  const rows = [...SECURITY.matchAll(/^\| `(\w+Unrestricted)` +\|(.*)\|(.*)\|$/gm)];
  const named = rows.map(([, name]) => name);
  assert.deepEqual(named.toSorted(), UNRESTRICTED.map(nameOf).toSorted());
  for (const [, name, does = '', because = ''] of rows)
    assert.ok(does.trim() !== '' && because.trim() !== '', `${name} has no reason`);
});

test('every Unrestricted class says its reason in its first lines, and a test runs it', () => {
  const tests = classes.filter(isTest).map(read);
  for (const file of UNRESTRICTED) {
    assert.match(read(file).slice(0, read(file).indexOf('{')), /In\s+(\*\s+)?system mode, because/, file);
    assert.ok(
      tests.some((text) => new RegExp(`\\b${nameOf(file)}\\b`).test(text)),
      `no test names ${nameOf(file)}`,
    );
  }
});

test('docs/security.md names every component that keeps something in the browser', () => {
  const kept = /\b(sessionStorage|localStorage|indexedDB)\b|document\.cookie|\bcaches\.open/;
  const components = filesBelow(PACKAGE, /\.ts$/)
    .filter((file) => file.includes('/lwc/') && !file.includes('__tests__') && kept.test(read(file)))
    .map((file) => path.basename(path.dirname(file)));
  const part = SECURITY.slice(SECURITY.indexOf('## What stays in the browser'));
  const named = [...part.matchAll(/^\| `\w+`, by `(\w+)`/gm)].map(([, name]) => name);
  assert.deepEqual(named, [...new Set(components)]);
});

/** Classes that may read the message of an exception: each of these catches its own package's words alone. */
const READS_MESSAGES: Readonly<Record<string, string>> = {
  FailureText: 'decides what is told',
  AssessmentModels: 'catches ModelException',
  RunProgressService: 'catches EvidenceException',
  AnswersFile: 'says what is wrong with a file to the manager who made it',
  FindingWriterUnrestricted: 'hands it to FailureText',
};

test('raw messages of exceptions pass through FailureText', () => {
  const readers = classes
    .filter((file) => !isTest(file) && /\.getMessage\(\)/.test(read(file)))
    .map(nameOf)
    .toSorted();
  assert.deepEqual(readers, Object.keys(READS_MESSAGES).toSorted());
});

test('a debug line holds no message of an exception', () => {
  for (const file of classes.filter((one) => !isTest(one)))
    for (const [line] of read(file).matchAll(/System\.debug\([^;]*;/g))
      assert.doesNotMatch(line, /getMessage|technicalOf/, file);
});

test('the document of false positives says what the gates accept', async () => {
  const isCurrent = readFileSync(path.join(ROOT, DOCUMENT), 'utf8') === (await documentText(ROOT));
  assert.ok(isCurrent, `${DOCUMENT} is out of date: run node scripts/checks/analyzer/falsePositives.ts`);
});

test('what is accepted is there, and so are the tests that show why', () => {
  const files = filesBelow(path.join(ROOT, 'force-app'), /./);
  for (const { rule, file, shown } of ACCEPTED) {
    assert.ok(
      files.some((one) => file.test(one)),
      `${rule}: no file is like ${file.source}`,
    );
    for (const [, name] of shown.matchAll(/`(\w+Test)`/g))
      assert.ok(
        classes.some((one) => nameOf(one) === name),
        `${rule}: there is no ${name}`,
      );
  }
});

/** A closed or anonymous record is locked by rules that list fields: a new field must be in them. */
test('the rules that let a locked record change its owner name every field of the object', () => {
  const rules: readonly (readonly [string, string])[] = [
    ['Assessment__c', 'ClosedIsLocked'],
    ['Respondent__c', 'AssessmentIsOpen'],
    ['Respondent__c', 'AnonymousIsLocked'],
    ['Answer__c', 'AssessmentIsOpen'],
    ['Answer__c', 'AnonymousIsLocked'],
  ];
  for (const [object, rule] of rules) {
    const folder = path.join(PACKAGE, 'assessment/objects', object);
    const formula = read(path.join(folder, `validationRules/${rule}.validationRule-meta.xml`));
    for (const file of filesBelow(path.join(folder, 'fields'), /\.field-meta\.xml$/)) {
      const field = path.basename(file).replace('.field-meta.xml', '');
      assert.ok(formula.includes(`ISCHANGED(${field})`), `${object}.${rule} leaves out ${field}`);
    }
  }
});
