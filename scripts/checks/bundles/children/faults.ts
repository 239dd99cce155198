import { write, type Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';
import { accepted, edited, inPage, inView, PAGE_HTML, VIEW_TS } from '../planting.ts';

/** The view with another member, used on the page. */
const used = (name: string, rule: string, member: string, by: string): Plant =>
  edited(name, rule, PAGE_HTML, by, [
    { kind: 'replace', file: VIEW_TS, text: '  @api total = 0;', by: `  @api total = 0;\n  ${member}` },
    { kind: 'replace', file: PAGE_HTML, text: '<c-planted-view heading={heading} total={total}>', by },
  ]);

export const CHILD_FAULTS: readonly Plant[] = [
  used(
    'a child’s getter without a setter is set',
    'read-only',
    'get size(): number { return 1; }'.replace('get', '@api get'),
    '<c-planted-view size={total}>',
  ),
  used('a child’s method is set', 'read-only', '@api focusTitle(): void {}', '<c-planted-view focus-title={heading}>'),
  used('a child’s flag is set to the text true', 'flag-text', '@api open = false;', '<c-planted-view open="true">'),
  used('a child’s flag is set to the text false', 'flag-text', '@api open = false;', '<c-planted-view open="false">'),
  used('a child’s number gets a text', 'value', '', '<c-planted-view total={heading}>'),
  used('a child’s number gets a written text', 'value', '', '<c-planted-view total="many">'),
  used('a child’s list gets a number', 'value', '@api rows: readonly string[] = [];', '<c-planted-view rows={total}>'),
  used('a child’s text gets a method', 'value', '', '<c-planted-view heading={connectedCallback}>'),
  inPage(
    'a page listens to an event that the child never sends',
    'never-sent',
    '<c-planted-view onnever={connectedCallback}></c-planted-view>',
  ),
  used(
    'a page listens to a misspelled event',
    'never-sent',
    "pick(): void { this.dispatchEvent(new CustomEvent('pick')); }",
    '<c-planted-view onpik={connectedCallback}>',
  ),
  inView(
    'a base component has no such event',
    'never-sent',
    '<lightning-button label="x" onpress={toString}></lightning-button>',
  ),
  inPage(
    'content for a slot that the child does not have',
    'slot',
    '<c-planted-view><p slot="nowhere">x</p></c-planted-view>',
  ),
  inView(
    'content for a slot that a base component does not have',
    'slot',
    '<lightning-card title="x"><p slot="nowhere">x</p></lightning-card>',
  ),
  inView('a slot is named outside a component', 'slot', '<div><p slot="footer">x</p></div>'),
  inPage('content in a child without a slot', 'lost-content', '<c-planted-view><p>x</p></c-planted-view>'),
  inView(
    'content in a base component without a slot',
    'lost-content',
    '<lightning-icon icon-name="utility:add"><b>x</b></lightning-icon>',
  ),
  inView(
    'an attribute of a base component is misspelled',
    'base-attribute',
    '<lightning-button lable="x"></lightning-button>',
  ),
  inView(
    'an input has an attribute of another component',
    'base-attribute',
    '<lightning-input label="x" options={heading}></lightning-input>',
  ),
  inView(
    'a table has an attribute that is not there',
    'base-attribute',
    '<lightning-datatable data={heading} columns={heading} key-field="id" sortable></lightning-datatable>',
  ),
  inView(
    'a button has a variant that is not there',
    'base-value',
    '<lightning-button label="x" variant="primary"></lightning-button>',
  ),
  inView(
    'an input has a type that is not there',
    'base-value',
    '<lightning-input label="x" type="phone"></lightning-input>',
  ),
  inView(
    'an icon has a size that is not there',
    'base-value',
    '<lightning-icon icon-name="utility:add" size="huge"></lightning-icon>',
  ),
  inView(
    'a number has a style that is not there',
    'base-value',
    '<lightning-formatted-number value={total} format-style="money"></lightning-formatted-number>',
  ),
  inView('an input has no label', 'base-required', '<lightning-input type="text"></lightning-input>'),
  inView(
    'an icon button has no text',
    'base-required',
    '<lightning-button-icon icon-name="utility:add"></lightning-button-icon>',
  ),
  inView('a spinner has no text', 'base-required', '<lightning-spinner></lightning-spinner>'),
  inView('a combobox has no options', 'base-required', '<lightning-combobox label="x"></lightning-combobox>'),
  inView(
    'a table has no key field',
    'base-required',
    '<lightning-datatable data={heading} columns={heading}></lightning-datatable>',
  ),
  inView(
    'a flag of a base component is a text',
    'base-flag',
    '<lightning-button label="x" disabled="false"></lightning-button>',
  ),
  inView(
    'an icon is not there',
    'icon',
    '<lightning-icon icon-name="utility:nowhere" alternative-text="x"></lightning-icon>',
  ),
  inView('an icon has no sprite', 'icon', '<lightning-icon icon-name="add" alternative-text="x"></lightning-icon>'),
];

const BASE = 'force-app/main/app/lwc/plantedBase/plantedBase';

export const CHILD_VALID: readonly Valid[] = [
  accepted(
    'base components as the library shows them',
    '<lightning-button label="x" variant="brand" icon-name="utility:add" disabled={total} onclick={handle}></lightning-button>\n<lightning-input label="x" type="number" step="any" max-length="5" read-only required onchange={handle} onblur={handle}></lightning-input>\n<lightning-card title="x" icon-name="standard:account"><p slot="actions">y</p><p>z</p></lightning-card>',
    'handle(): void {}',
  ),
  accepted(
    'a record form with its events',
    '<lightning-record-edit-form object-api-name="Account" onsuccess={handle} onerror={handle}><lightning-input-field field-name="Name"></lightning-input-field><lightning-messages></lightning-messages></lightning-record-edit-form>',
    'handle(): void {}',
  ),
  accepted(
    'a table with its events',
    '<lightning-datatable key-field="id" data={rows} columns={rows} onrowaction={handle} onsave={handle} hide-checkbox-column></lightning-datatable>',
    'rows = [];\n  handle(): void {}',
  ),
  accepted(
    'attributes that come by lwc:spread',
    '<lightning-input lwc:spread={given}></lightning-input>',
    "given = { label: 'x' };",
  ),
  accepted(
    'layout, tabs and accordion',
    '<lightning-layout multiple-rows><lightning-layout-item size="6" padding="around-small">x</lightning-layout-item></lightning-layout>\n<lightning-tabset variant="scoped"><lightning-tab label="x" value="a">y</lightning-tab></lightning-tabset>\n<lightning-accordion active-section-name="a"><lightning-accordion-section name="a" label="x">y</lightning-accordion-section></lightning-accordion>',
  ),
  {
    name: 'members and events of a base class in another bundle',
    edits: [
      write(
        `${BASE}.ts`,
        "import { LightningElement, api } from 'lwc';\n\n/** A base. */\nexport default class PlantedBase extends LightningElement {\n  @api shared = '';\n  common = 1;\n  handleCommon(): void {\n    this.dispatchEvent(new CustomEvent('common'));\n  }\n}\n",
      ),
      write(
        `${BASE}.js-meta.xml`,
        '<?xml version="1.0" encoding="UTF-8"?>\n<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">\n    <apiVersion>67.0</apiVersion>\n    <isExposed>false</isExposed>\n</LightningComponentBundle>\n',
      ),
      write(
        VIEW_TS,
        "import { api } from 'lwc';\nimport PlantedBase from 'c/plantedBase';\n\n/** Extends the base. */\nexport default class PlantedView extends PlantedBase {\n  @api heading = '';\n  @api total = 0;\n}\n",
      ),
      {
        kind: 'replace',
        file: VIEW_TS.replace('.ts', '.html'),
        text: '{total}</p>',
        by: '{total} {shared} {common}</p>\n<button onclick={handleCommon}>x</button>',
      },
      {
        kind: 'replace',
        file: PAGE_HTML,
        text: 'total={total}',
        by: 'total={total} shared={heading} oncommon={connectedCallback}',
      },
    ],
  },
  {
    name: 'a mixin of the platform',
    edits: [
      {
        kind: 'replace',
        file: VIEW_TS,
        text: "from 'lwc';",
        by: "from 'lwc';\nimport { NavigationMixin } from 'lightning/navigation';",
      },
      {
        kind: 'replace',
        file: VIEW_TS,
        text: 'extends LightningElement',
        by: 'extends NavigationMixin(LightningElement)',
      },
    ],
  },
  {
    name: 'a child that sends what the page listens to',
    edits: [
      {
        kind: 'replace',
        file: VIEW_TS,
        text: '@api total = 0;',
        by: "@api total = 0;\n  pick(): void {\n    this.dispatchEvent(new CustomEvent('pick', { detail: 1 }));\n  }",
      },
      { kind: 'replace', file: PAGE_HTML, text: 'total={total}', by: 'total={total} onpick={connectedCallback}' },
    ],
  },
  {
    name: 'a child that sends events by computed names',
    edits: [
      {
        kind: 'replace',
        file: VIEW_TS,
        text: '@api total = 0;',
        by: '@api total = 0;\n  pick(): void {\n    this.dispatchEvent(new CustomEvent(this.heading));\n  }',
      },
      { kind: 'replace', file: PAGE_HTML, text: 'total={total}', by: 'total={total} onanything={connectedCallback}' },
    ],
  },
  {
    name: 'a getter with a setter is set',
    edits: [
      {
        kind: 'replace',
        file: VIEW_TS,
        text: '@api total = 0;',
        by: '@api get total(): number { return 1; }\n  set total(_value: number) {}',
      },
    ],
  },
];
