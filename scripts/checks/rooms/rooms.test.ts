import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { checkRooms } from './check.ts';

let root = '';

before(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rooms-'));
  write('force-app/main/shared/classes/AppException.cls', 'public class AppException extends Exception {}');
  write('force-app/main/insights/classes/ScorecardService.cls', 'public class ScorecardService {}');
  write('force-app/main/insights/lwc/insightsRungTrack/insightsRungTrack.js-meta.xml', '<x/>');
});

after(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): string {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
  return file;
}

function findingsWith(file: string, text: string): string[] {
  write(file, text);
  const found = checkRooms(root).map((finding) => `${finding.file}:${finding.line} ${finding.message}`);
  rmSync(path.join(root, file));
  return found;
}

test('a room may use the rooms below it', () => {
  const text =
    "// ScorecardService is named in a comment only\npublic class A { AppException e; String s = 'ScorecardService'; }";
  assert.deepEqual(findingsWith('force-app/main/model/classes/A.cls', text), []);
});

test('an Apex class that names a class of a higher room is found with its line', () => {
  const text = 'public class A {\n    ScorecardService service;\n}';
  assert.deepEqual(findingsWith('force-app/main/model/classes/A.cls', text), [
    'force-app/main/model/classes/A.cls:2 ScorecardService: room model must not use room insights',
  ]);
});

test('a component used upward, in script or template, is found', () => {
  const script = "import { draw } from 'c/insightsRungTrack';\n";
  assert.equal(findingsWith('force-app/main/shared/lwc/sharedA/sharedA.ts', script).length, 1);
  const template = '<template>\n  <c-insights-rung-track></c-insights-rung-track>\n</template>';
  assert.match(findingsWith('force-app/main/shared/lwc/sharedA/sharedA.html', template)[0] ?? '', /sharedA\.html:2 /);
});

test('an object or an Apex class of a higher room that a component imports is found', () => {
  write('force-app/main/insights/objects/Answer__c/Answer__c.object-meta.xml', '<x/>');
  for (const [name, specifier] of [
    ['Answer__c', '@salesforce/schema/Answer__c'],
    ['Answer__c', '@salesforce/schema/Answer__c.Level__c'],
    ['ScorecardService', '@salesforce/apex/ScorecardService.read'],
  ]) {
    assert.deepEqual(
      findingsWith('force-app/main/shared/lwc/sharedA/sharedA.ts', `import token from '${specifier}';\n`),
      [`force-app/main/shared/lwc/sharedA/sharedA.ts:1 ${name}: room shared must not use room insights`],
    );
  }
});

test('the package knows nothing of the local org, and the local org nothing of a product', () => {
  const inward = "import { open } from '../../../../../local-org/org.ts';\n";
  assert.match(findingsWith('force-app/main/shared/lwc/sharedA/sharedA.ts', inward)[0] ?? '', /outside force-app/);
  const outward = "import { seed } from '../../demo/seed.ts';\n";
  assert.match(findingsWith('local-org/store/a.ts', outward)[0] ?? '', /must not know any product/);
});

test('a layer of the local org that imports upward is found, a seam is not', () => {
  assert.match(findingsWith('local-org/store/a.ts', "import '../apex/index.ts';\n")[0] ?? '', /layer store/);
  assert.deepEqual(
    findingsWith('local-org/values/a.ts', "import type { Context } from '../platform/context.ts';\n"),
    [],
  );
});
