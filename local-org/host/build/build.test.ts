import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, test } from 'node:test';
import { type FixtureOrg, FIXTURE, fixtureApp, fixtureOrg } from '../fixtureApp.ts';
import { startHost } from '../host.ts';

let folder: string;
let fixture: FixtureOrg;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'host-build-'));
  cpSync(FIXTURE, folder, { recursive: true });
  fixture = fixtureOrg();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts with one more import in a component that a page holds. */
async function importing(line: string): Promise<void> {
  const source = `import { LightningElement } from 'lwc';\n${line}\nexport default class FixtureRecord extends LightningElement {}\n`;
  writeFileSync(path.join(folder, 'main/default/lwc/fixtureRecord/fixtureRecord.js'), source);
  writeFileSync(path.join(folder, 'main/default/lwc/fixtureRecord/fixtureRecord.html'), '<template></template>');
  const host = await startHost({ ...fixtureApp(fixture), packageFolder: folder });
  await host.close();
}

test('what the platform does not offer to a component fails the build by name', async () => {
  const refused: readonly (readonly [line: string, message: RegExp])[] = [
    ["import x from 'lightning/nothing';", /there is no module lightning\/nothing .*fixtureRecord\.js/],
    ["import x from 'lightning/utils';", /there is no module lightning\/utils/],
    [
      "import x from 'lightning/graphql';",
      /lightning\/graphql is a module of the platform that the local org does not/,
    ],
    ["import x from '@local-org/facts';", /there is no module @local-org\/facts/],
    ["import x from 'force/navigation';", /there is no module force\/navigation/],
    ["import x from 'shell/app';", /there is no module shell\/app/],
    ["import x from 'c/nothing';", /component c\/nothing is not in the package/],
    ["import x from '@salesforce/nothing/x';", /there is no module @salesforce\/nothing\/x/],
    ["import x from '@salesforce/label/c.nothing';", /custom label nothing is not in the package/],
    ["import x from '@salesforce/schema/Widget__c.Nothing__c';", /Widget__c\.Nothing__c: the org has no such/],
    ["import x from '@salesforce/schema/other__Widget__c';", /other__Widget__c: the org has no such/],
    ["import x from '@salesforce/apex/other.Controller.read';", /no Apex of another namespace/],
    ["import { getNothing } from 'lightning/uiRecordApi'; getNothing();", /getNothing/],
  ];
  for (const [line, message] of refused) await assert.rejects(importing(line), message, line);
});
