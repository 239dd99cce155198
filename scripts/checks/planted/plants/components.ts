import { swap, write, type Plant } from '../plant.ts';
import { PAGE, VIEW } from '../seed/components.ts';

const PAGE_TS = `${PAGE}.ts`;
const PAGE_HTML = `${PAGE}.html`;
const VIEW_TS = `${VIEW}.ts`;
const VIEW_HTML = `${VIEW}.html`;
const VIEW_CSS = `${VIEW}.css`;

/** A statement more in the page's method. */
const statement = (name: string, gate: string, rule: string, code: string): Plant =>
  swap(name, gate, rule, PAGE_TS, '    this.total =', `    ${code}\n    this.total =`, code);

const compiler = (name: string, code: string, file: string, text: string, by: string, at = by): Plant =>
  swap(name, 'compiler', code, file, text, by, at);

const COMPILER: readonly Plant[] = [
  statement('a component imports dynamically', 'compiler', 'LWC1503', "await import('c/plantedApi');"),
  statement('a component calls $A', 'compiler', 'LWC1503', "$A.get('e.force:refreshView');"),
  compiler(
    'a component imports a module it does not have',
    'LWC1011',
    PAGE_TS,
    'import { count }',
    "import { rows } from './rows';\nimport { count }",
    './rows',
  ),
  compiler('a TypeScript source does not parse', 'syntax', PAGE_TS, "accountId = '';", "accountId = ';"),
  {
    name: 'a component’s template does not parse',
    gate: 'compiler',
    file: PAGE_HTML,
    at: '</template>',
    edits: [{ kind: 'replace', file: PAGE_HTML, text: '</c-planted-view>', by: '' }],
  },
  {
    name: 'a template computes',
    gate: 'compiler',
    file: VIEW_HTML,
    at: 'total + 1',
    edits: [{ kind: 'replace', file: VIEW_HTML, text: '{total}', by: '{total + 1}' }],
  },
  {
    name: 'a public property is named like an attribute of data',
    gate: 'compiler',
    file: VIEW_TS,
    at: 'dataTotal',
    edits: [{ kind: 'replace', file: VIEW_TS, text: '@api total = 0', by: '@api dataTotal = 0' }],
  },
  {
    name: 'a public flag is true from the start',
    gate: 'compiler',
    file: VIEW_TS,
    at: '@api total = true',
    edits: [{ kind: 'replace', file: VIEW_TS, text: '@api total = 0', by: '@api total = true' }],
  },
  {
    name: 'a component has a private method',
    gate: 'compiler',
    file: VIEW_TS,
    at: '#hidden',
    edits: [
      { kind: 'replace', file: VIEW_TS, text: '  @api total = 0;', by: '  @api total = 0;\n  #hidden(): void {}' },
    ],
  },
  {
    name: 'a style sheet does not parse',
    gate: 'compiler',
    file: VIEW_CSS,
    edits: [write(VIEW_CSS, ':host {\n  display: block;\n')],
  },
  {
    name: 'a component’s script is larger than the platform takes',
    gate: 'compiler',
    rule: 'compiler/file-size',
    file: VIEW_TS,
    edits: [write(VIEW_TS, `export const filler = '${'x'.repeat(200_000)}';\n`)],
  },
  {
    name: 'a merge marker stands in a component',
    gate: 'compiler',
    rule: 'compiler/syntax',
    file: VIEW_TS,
    at: '<<<<<<<',
    edits: [{ kind: 'replace', file: VIEW_TS, text: '  @api heading', by: '<<<<<<< HEAD\n  @api heading' }],
  },
];

const PLATFORM: readonly Plant[] = [
  statement('a component reads $A', 'platform-lint', 'no-aura', 'const bus = $A;'),
  statement('a component reads process.env', 'platform-lint', 'no-process-env', 'const mode = process.env.NODE_ENV;'),
  statement('a component leaves a value on window', 'platform-lint', 'no-restricted-syntax', 'window.planted = this;'),
  statement(
    'a component reaches for the page around it',
    'platform-lint',
    'no-restricted-properties',
    'window.parent.focus();',
  ),
  statement('a component uses a global of the page', 'platform-lint', 'no-restricted-globals', 'top?.focus();'),
  statement(
    'a component writes a cookie',
    'platform-lint',
    'no-restricted-properties',
    'const kept = document.cookie;',
  ),
  statement(
    'a component writes HTML from text',
    'platform-lint',
    'no-inner-html',
    "this.template!.querySelector('p')!.innerHTML = this.accountId;",
  ),
  statement(
    'a component looks through the whole page',
    'platform-lint',
    'no-document-query',
    "document.querySelector('p')?.remove();",
  ),
  statement('a component makes code from text', 'platform-lint', 'no-eval', "eval('1');"),
  statement('a component makes a function from text', 'platform-lint', 'no-new-func', "new Function('return 1')();"),
  swap(
    'a component imports the wire service itself',
    'platform-lint',
    'no-wire-service',
    PAGE_TS,
    'import { count }',
    "import { register } from 'wire-service';\nimport { count }",
    "'wire-service'",
  ),
];

const view = (name: string, rule: string, text: string, by: string, at = by): Plant =>
  swap(name, 'view-rule', rule, VIEW_TS, text, by, at);
/** An import more in the view. */
const importing = (name: string, rule: string, line: string): Plant =>
  view(name, rule, "from 'lwc';", `from 'lwc';\n${line}`, line);

const VIEW_RULE: readonly Plant[] = [
  importing(
    'a view imports Apex',
    'no-restricted-imports',
    "import c from '@salesforce/apex/PlantedController.count';",
  ),
  importing('a view calls an Api bundle', 'no-restricted-imports', "import { count } from 'c/plantedApi';"),
  importing('a view navigates', 'no-restricted-imports', "import { NavigationMixin } from 'lightning/navigation';"),
  importing('a view reads records', 'no-restricted-imports', "import { getRecord } from 'lightning/uiRecordApi';"),
  importing(
    'a view shows a toast',
    'no-restricted-imports',
    "import { ShowToastEvent } from 'lightning/platformShowToastEvent';",
  ),
  view('a view has a wire', 'no-restricted-syntax', '@api total = 0', '@wire(count) total = 0'),
  swap(
    'a container imports Apex past its Api bundle',
    'view-rule',
    'no-restricted-imports',
    PAGE_TS,
    'import { count }',
    "import c from '@salesforce/apex/PlantedController.count';\nimport { count }",
    '@salesforce/apex',
  ),
];

const styled = (name: string, rule: string, css: string, at: string): Plant => ({
  name,
  gate: 'slds',
  rule: `slds/${rule}`,
  file: VIEW_CSS,
  at,
  edits: [write(VIEW_CSS, css)],
});

const SLDS: readonly Plant[] = [
  swap(
    'a template uses a deprecated class',
    'slds',
    'no-deprecated-classes-slds2',
    VIEW_HTML,
    'slds-text-body_regular',
    'slds-app-launcher__tile_small',
  ),
  swap(
    'a template writes a class with the old double dash',
    'slds',
    'enforce-bem-usage',
    VIEW_HTML,
    'slds-text-body_regular',
    'slds-text-body--regular',
  ),
  styled(
    'a component restyles a class of SLDS',
    'no-slds-class-overrides',
    '.slds-card {\n  height: 100%;\n}\n',
    '.slds',
  ),
  styled('a component uses a private hook', 'no-slds-private-var', ':host {\n  --_slds-c-x: red;\n}\n', '--_slds'),
  styled(
    'a component uses an old token',
    'lwc-token-to-slds-hook',
    ':host {\n  color: var(--lwc-colorTextDefault);\n}\n',
    '--lwc',
  ),
  styled(
    'a hook has no fallback',
    'no-slds-var-without-fallback',
    ':host {\n  color: var(--slds-g-color-on-surface-1);\n}\n',
    '--slds',
  ),
];

export const COMPONENT_PLANTS: readonly Plant[] = [...COMPILER, ...PLATFORM, ...VIEW_RULE, ...SLDS];
