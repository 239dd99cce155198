import { write, type Plant } from '../../planted/plant.ts';
import { API } from '../../planted/seed/components.ts';
import type { Valid } from '../../planted/valid.ts';
import { accepted, edited, member, PAGE_TS, swapped, VIEW_HTML, VIEW_TS, VIEW_XML } from '../planting.ts';

const FOLDER = 'force-app/main/app/lwc';
const XML =
  '<?xml version="1.0" encoding="UTF-8"?>\n<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">\n    <apiVersion>67.0</apiVersion>\n    <isExposed>false</isExposed>\n</LightningComponentBundle>\n';

const script = (name: string, text: string, at: string): Plant =>
  edited(name, 'default-export', VIEW_TS, at, [write(VIEW_TS, text)]);

/** A bundle of that name, with one module. */
const bundle = (name: string, rule: string, folder: string): Plant => {
  const file = `${FOLDER}/${folder}/${folder}`;
  return edited(name, rule, `${file}.js-meta.xml`, '<?xml', [
    write(`${file}.ts`, 'export const one = 1;\n'),
    write(`${file}.js-meta.xml`, XML),
  ]);
};

export const CLASS_FAULTS: readonly Plant[] = [
  script(
    'a component exports nothing by default',
    "import { LightningElement } from 'lwc';\nexport class PlantedView extends LightningElement {}\n",
    'import',
  ),
  script('a component’s class has no base', 'export default class PlantedView {}\n', 'export'),
  script(
    'a component’s class has another base',
    '/** One. */\nexport default class PlantedView extends EventTarget {}\n',
    'export',
  ),
  script('a component exports a function', 'export default function view(): void {}\n', 'export'),
  script('a component exports an object', '/** One. */\nexport default {};\n', 'export'),
  edited('a component has no template', 'template-missing', VIEW_TS, 'export default', [
    { kind: 'delete', file: VIEW_HTML },
  ]),
  edited('a template that nobody imports', 'template-unused', `${FOLDER}/plantedView/other.html`, '<template>', [
    write(`${FOLDER}/plantedView/other.html`, '<template></template>\n'),
  ]),
  swapped(
    'a template is for light DOM and the class is not',
    'render-mode',
    VIEW_HTML,
    '<template>',
    '<template lwc:render-mode="light">',
  ),
  edited('a class is for light DOM and the template is not', 'render-mode', VIEW_HTML, '<template>', [
    {
      kind: 'replace',
      file: VIEW_TS,
      text: '  @api total = 0;',
      by: "  @api total = 0;\n  static renderMode = 'light';",
    },
  ]),
  member('a public property is private', 'api', '@api private hidden = 1;'),
  member('a public property starts with a capital', 'api', '@api Hidden = 1;'),
  member('a public property starts with an underscore', 'api', '@api _hidden = 1;'),
  member('a public setter has no getter', 'api', '@api set hidden(_value: string) {}'),
  member(
    'a reference is read that no template has',
    'ref',
    'look(): void { (this.refs?.nowhere as HTMLElement).focus(); }',
  ),
  member('connectedCallback is misspelled', 'hook', 'conectedCallback(): void {}'),
  member('renderedCallback has a wrong capital', 'hook', 'renderedCallBack(): void {}'),
  member(
    'a constructor takes parameters',
    'constructor',
    'constructor(given: string) { super(); this.heading = given; }',
  ),
  member('a constructor returns a value', 'constructor', 'constructor() { super(); return {} as PlantedView; }'),
  member(
    'a constructor sends an event',
    'constructor',
    "constructor() { super(); this.dispatchEvent(new CustomEvent('made')); }",
  ),
  member(
    'an event has capitals in its name',
    'event-name',
    "send(): void { this.dispatchEvent(new CustomEvent('rowSelect')); }",
  ),
  member(
    'an event has a hyphen in its name',
    'event-name',
    "send(): void { this.dispatchEvent(new CustomEvent('row-select')); }",
  ),
  member(
    'an event’s name starts with on',
    'event-name',
    "send(): void { this.dispatchEvent(new CustomEvent('onselect')); }",
  ),
  edited('a wire reads a property that is not there', 'wire-name', PAGE_TS, "'$nowhere'", [
    {
      kind: 'replace',
      file: PAGE_TS,
      text: 'import { count }',
      by: "import { wire } from 'lwc';\nimport { getRecord } from 'lightning/uiRecordApi';\nimport { count }",
    },
    {
      kind: 'replace',
      file: PAGE_TS,
      text: '  total = 0;',
      by: "  @wire(getRecord, { recordId: '$nowhere' }) record: unknown;\n  total = 0;",
    },
  ]),
  edited('an Apex method that is not cacheable is wired', 'wire-cacheable', PAGE_TS, '@wire', [
    {
      kind: 'replace',
      file: PAGE_TS,
      text: 'import { count }',
      by: "import { wire } from 'lwc';\nimport change from '@salesforce/apex/PlantedController.change';\nimport { count }",
    },
    {
      kind: 'replace',
      file: PAGE_TS,
      text: '  total = 0;',
      by: '  @wire(change.adapter) changed: unknown;\n  total = 0;',
    },
    {
      kind: 'replace',
      file: 'force-app/main/app/classes/PlantedController.cls',
      text: '    @AuraEnabled',
      by: '    @AuraEnabled\n    public static Integer change() {\n        return 1;\n    }\n\n    @AuraEnabled',
    },
  ]),
  edited('two bundles import each other', 'import-cycle', API, "from 'c/plantedPage'", [
    {
      kind: 'replace',
      file: API,
      text: 'const counted',
      by: "import Page from 'c/plantedPage';\nexport const page = Page;\nconst counted",
    },
  ]),
  edited('a file of a kind that a component does not take', 'files', `${FOLDER}/plantedView/notes.txt`, 'notes', [
    write(`${FOLDER}/plantedView/notes.txt`, 'notes\n'),
  ]),
  edited('a component has no description', 'files', VIEW_HTML, '<template>', [{ kind: 'delete', file: VIEW_XML }]),
  edited('no file is named like the bundle', 'files', `${FOLDER}/plantedLost/plantedLots.ts`, 'export', [
    write(`${FOLDER}/plantedLost/plantedLots.ts`, 'export const one = 1;\n'),
    write(`${FOLDER}/plantedLost/plantedLost.js-meta.xml`, XML),
  ]),
  bundle('a bundle starts with a capital', 'bundle-name', 'PlantedCapital'),
  bundle('a bundle has a hyphen in its name', 'bundle-name', 'planted-hyphen'),
  bundle('a bundle ends with an underscore', 'bundle-name', 'planted_'),
  bundle('a bundle has two underscores in a row', 'bundle-name', 'planted__twice'),
  edited(
    'two bundles have one name',
    'bundle-name',
    'force-app/main/model/lwc/plantedView/plantedView.js-meta.xml',
    '<?xml',
    [write('force-app/main/model/lwc/plantedView/plantedView.js-meta.xml', XML)],
  ),
];

export const CLASS_VALID: readonly Valid[] = [
  accepted(
    'a reference that the template has',
    '<p lwc:ref="one">x</p>',
    'look(): void { (this.refs?.one as HTMLElement).focus(); }',
  ),
  accepted(
    'every hook of the life cycle',
    '',
    'connectedCallback(): void {}\n  renderedCallback(): void {}\n  disconnectedCallback(): void {}\n  errorCallback(): void {}\n  render(): void {}',
  ),
  accepted('a constructor that sets fields', '', "constructor() {\n    super();\n    this.heading = 'x';\n  }"),
  accepted(
    'events with digits, underscores and words in on',
    '',
    "send(): void {\n    for (const made of [new CustomEvent('step_2'), new CustomEvent('once'), new Event('change', { bubbles: true })]) this.dispatchEvent(made);\n  }",
  ),
  {
    name: 'light DOM stated in both',
    edits: [
      { kind: 'replace', file: VIEW_HTML, text: '<template>', by: '<template lwc:render-mode="light">' },
      {
        kind: 'replace',
        file: VIEW_TS,
        text: '  @api total = 0;',
        by: "  @api total = 0;\n  static renderMode = 'light';",
      },
    ],
  },
  {
    name: 'a component that gives its own template',
    edits: [
      write(`${FOLDER}/plantedView/other.html`, '<template><p>{heading}</p></template>\n'),
      { kind: 'replace', file: VIEW_TS, text: "from 'lwc';", by: "from 'lwc';\nimport other from './other.html';" },
      {
        kind: 'replace',
        file: VIEW_TS,
        text: '  @api total = 0;',
        by: '  @api total = 0;\n  render(): unknown {\n    return other;\n  }',
      },
    ],
  },
];
