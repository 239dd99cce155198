import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { checkAnalyzer } from './check.ts';
import { graphSyntaxFindings } from './graphSyntax.ts';

const CLASSES = 'force-app/main/model/classes';

let root = '';

before(() => {
  root = mkdtempSync(path.join(tmpdir(), 'analyzer-'));
});
after(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const target = path.join(root, CLASSES, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

test('a tree without a package has nothing to find', async () => {
  assert.deepEqual(await checkAnalyzer(root), []);
});

test('an API version of long ago is found in its metadata file, and the report is written', async () => {
  write('Old.cls', 'public with sharing class Old {\n}\n');
  write(
    'Old.cls-meta.xml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">\n  <apiVersion>41.0</apiVersion>\n</ApexClass>\n',
  );
  const found = (await checkAnalyzer(root)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  assert.deepEqual(found, [`${CLASSES}/Old.cls-meta.xml:3 analyzer/AvoidOldSalesforceApiVersions`]);
  assert.match(
    readFileSync(path.join(root, 'build/code-analyzer/regex.json'), 'utf8'),
    /AvoidOldSalesforceApiVersions/,
  );
});

test('a loop over a choice is named before the graph engine stops at it; other uses of ?? are not', () => {
  write(
    'Loop.cls',
    'public class Loop {\n  void a() {\n    for (String s : x.keySet()) { y = s ?? z; }\n    for (String s : x ?? y) {}\n  }\n}\n',
  );
  assert.deepEqual(
    graphSyntaxFindings(root).map(({ file, line }) => `${file}:${line}`),
    [`${CLASSES}/Loop.cls:4`],
  );
});

test('the graph engine can read the loops of the package', () => {
  assert.deepEqual(graphSyntaxFindings(path.resolve(import.meta.dirname, '../../..')), []);
});
