import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Finding } from '../finding.ts';
import { checkCompiler, componentReferences } from './compiler.ts';
import { checkPlatformLint } from './platformLint.ts';
import { checkSlds } from './slds.ts';
import { checkViewRule } from './viewRule.ts';

const LWC = 'force-app/main/insights/lwc';
const META = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion></LightningComponentBundle>
`;
const SOUND = `import { LightningElement, api } from 'lwc';
import title from '@salesforce/label/c.insights_Title';

interface Row {
  readonly name: string;
}

export default class View extends LightningElement {
  @api row: Row | null = null;
  title = title;
}
`;

let root = '';

before(() => {
  root = mkdtempSync(path.join(tmpdir(), 'components-'));
  copyFileSync(path.join(import.meta.dirname, '../../../tsconfig.json'), path.join(root, 'tsconfig.json'));
  write('view/view.js-meta.xml', META);
  write('view/view.html', '<template>\n  <p class="slds-p-around_small">{title}</p>\n</template>\n');
  write('view/view.css', ':host {\n  display: block;\n}\n');
});
after(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const target = path.join(root, LWC, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** `file:line rule` of what a gate finds with `text` as the component's script. */
async function findingsWith(text: string, check: (root: string) => Promise<readonly Finding[]>): Promise<string[]> {
  write('view/view.ts', text);
  return (await check(root)).map(({ file, line, rule }) => `${path.basename(file)}:${line} ${rule}`);
}

test('a sound component passes every gate', async () => {
  for (const check of [checkCompiler, checkPlatformLint, checkViewRule, checkSlds]) {
    assert.deepEqual(await findingsWith(SOUND, check), []);
  }
});

test('the compiler refuses what Salesforce refuses on save, at the line of the TypeScript source', async () => {
  const inside = (statement: string): string =>
    SOUND.replace('title = title;', `async run(): Promise<void> { ${statement} }`);
  assert.deepEqual(await findingsWith(inside("await import('c/other');"), checkCompiler), [
    'view.ts:10 compiler/LWC1503',
  ]);
  assert.deepEqual(await findingsWith(inside("$A.get('e.force:refreshView');"), checkCompiler), [
    'view.ts:10 compiler/LWC1503',
  ]);
  const unresolved = SOUND.replace('\ninterface', "import { rows } from './rows';\n\ninterface").replace(
    'title = title',
    'rows = rows',
  );
  assert.deepEqual(await findingsWith(unresolved, checkCompiler), ['view.ts:3 compiler/LWC1011']);
});

test('the line is named whether or not the parser colours its code frame, as it does in CI', () => {
  write('view/view.ts', SOUND.replace('title = title;', '#hidden(): void {}'));
  const script = `
    import { checkCompiler } from ${JSON.stringify(path.join(import.meta.dirname, 'compiler.ts'))};
    for (const { line, rule } of await checkCompiler(${JSON.stringify(root)})) console.log([line, rule].join(' '));`;
  for (const colour of [{ FORCE_COLOR: '1' }, { NO_COLOR: '1' }]) {
    const found = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
      env: { PATH: process.env['PATH'], ...colour },
      encoding: 'utf8',
    });
    assert.equal(found, '10 compiler/LWC1007\n');
  }
});

test('a merge marker and a file of five megabytes are named', async () => {
  assert.match((await findingsWith(`<<<<<<< ours\n${SOUND}`, checkCompiler))[0] ?? '', /^view\.ts:1 compiler\/syntax/);
  assert.deepEqual(await findingsWith(`${SOUND}// ${'x'.repeat(5_000_000)}`, checkCompiler), [
    'view.ts:1 compiler/file-size',
  ]);
});

test('what a component uses from outside is listed with its line', async () => {
  write('view/view.ts', SOUND);
  const labels = (await componentReferences(root)).filter(({ type }) => type === 'label');
  assert.deepEqual(
    labels.map(({ bundle, id, line }) => [bundle, id, line]),
    [['view', 'c.insights_Title', 2]],
  );
});

test('a view that wires, calls Apex through an Api bundle or navigates breaks the view rule; types do not', async () => {
  const importing = (line: string): string => `${line}\n${SOUND}`;
  assert.deepEqual(
    await findingsWith(importing("import type { ViewDto } from 'c/insightsViewApi';"), checkViewRule),
    [],
  );
  assert.deepEqual(await findingsWith(importing("import { getView } from 'c/insightsViewApi';"), checkViewRule), [
    'view.ts:1 view-rule/no-restricted-imports',
  ]);
  assert.notDeepEqual(
    await findingsWith(importing("import { NavigationMixin } from 'lightning/navigation';"), checkViewRule),
    [],
  );
  const wired = SOUND.replace('@api row', '@wire(getView) row').replace('api }', 'wire }');
  assert.match((await findingsWith(wired, checkViewRule)).join(), /view\.ts:9 view-rule\/no-restricted-syntax/);
});

test('Aura and old ways into the platform are refused', async () => {
  const found = await findingsWith(`${SOUND}window.x = $A;\n`, checkPlatformLint);
  assert.ok(found.includes('view.ts:12 platform-lint/no-aura'), found.join());
});

test('a deprecated class and a private hook of SLDS are found', async () => {
  write(
    'view/view.html',
    '<template>\n  <p class="slds-p-around_small">{title}</p>\n  <p class="slds-app-launcher__tile_small">x</p>\n</template>\n',
  );
  write('view/view.css', ':host {\n  --_slds-c-color: red;\n}\n');
  const found = await findingsWith(SOUND, checkSlds);
  assert.match(found.join('\n'), /view\.css:2 slds\/no-slds-private-var/);
  assert.match(found.join('\n'), /view\.html:3 slds\/no-deprecated-classes-slds2/);
});

test('a tree without components has nothing to find', async () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'components-'));
  for (const check of [checkCompiler, checkPlatformLint, checkViewRule, checkSlds])
    assert.deepEqual(await check(empty), []);
  rmSync(empty, { recursive: true });
});

test('a component that the compiler dies of is a finding, and others are judged', async () => {
  write('other/other.js-meta.xml', META);
  write('other/other.html', '<template>\n  <p class={total}</p>\n</template>\n');
  write('other/other.ts', SOUND.replace('View', 'Other'));
  const found = await findingsWith(
    "import * as lwc from 'lwc';\nexport default class View extends lwc.LightningElement {}\n",
    checkCompiler,
  );
  rmSync(path.join(root, LWC, 'other'), { recursive: true });
  assert.ok(
    found.some((one) => one.startsWith('view.ts:1 compiler/')),
    found.join('; '),
  );
  assert.ok(
    found.some((one) => one.startsWith('other.html:2 compiler/')),
    found.join('; '),
  );
});
