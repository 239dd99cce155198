import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Tree } from '../fixture.ts';
import { checkLimits } from './check.ts';
import { RESERVED } from './reservedWords.ts';
import { LIMITS } from './table.ts';

const FOLDER = 'force-app/main/app';
const FIELDS = `${FOLDER}/objects/Row__c/fields`;
const trees: Tree[] = [];
after(() => trees.forEach((tree) => tree.remove()));

/** Findings in a tree of these files, as `line rule`. */
function found(files: Readonly<Record<string, string>>): readonly string[] {
  const tree = new Tree(files);
  trees.push(tree);
  return checkLimits(tree.root).map(({ line, rule }) => `${line} ${rule.replace('limits/', '')}`);
}

const xml = (root: string, body: string): string =>
  `<${root} xmlns="http://soap.sforce.com/2006/04/metadata">\n${body}\n</${root}>\n`;
const label = (body: string): string => xml('CustomLabels', `<labels>${body}</labels>`);
const apex = (body: string): string => `public class Names {\n${body}\n}\n`;
const LABELS = `${FOLDER}/labels/Own.labels-meta.xml`;
const CLASS = `${FOLDER}/classes/Names.cls`;
const field = (name: string, body: string): Readonly<Record<string, string>> => ({
  [`${FIELDS}/${name}.field-meta.xml`]: xml('CustomField', `<fullName>${name}</fullName>${body}`),
});

/** What goes up to a limit, and what looks like a fault and is none. */
const VALID: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  ['a label of 1,000 characters', { [LABELS]: label(`<fullName>a</fullName><value>${'x'.repeat(1000)}</value>`) }],
  [
    'entities count as the one character they are',
    { [LABELS]: label(`<shortDescription>${'&lt;'.repeat(80)}</shortDescription>`) },
  ],
  [
    'blanks around a text do not count',
    { [LABELS]: label(`<shortDescription>\n  ${'x'.repeat(80)}\n  </shortDescription>`) },
  ],
  ['a name of forty characters and its ending', field(`${'A'.repeat(40)}__c`, '')],
  ['a name with single underscores', field('Sum_of_1__c', '')],
  [
    'a number of 18 digits and as many places as allowed',
    field('A__c', '<type>Number</type><precision>18</precision><scale>17</scale>'),
  ],
  [
    'a long text as long as one can be',
    field('A__c', '<type>LongTextArea</type><length>131072</length><visibleLines>50</visibleLines>'),
  ],
  [
    'the same field name on two objects',
    { ...field('A__c', ''), [`${FOLDER}/objects/Other__c/fields/A__c.field-meta.xml`]: xml('CustomField', '') },
  ],
  [
    'the same record name of two types',
    {
      [`${FOLDER}/customMetadata/A.one.md-meta.xml`]: xml('CustomMetadata', ''),
      [`${FOLDER}/customMetadata/B.one.md-meta.xml`]: xml('CustomMetadata', ''),
    },
  ],
  [
    'a layout’s name with blanks and signs',
    { [`${FOLDER}/layouts/Row__c-Row %26 more.layout-meta.xml`]: xml('Layout', '') },
  ],
  [
    'a standard object',
    { [`${FOLDER}/objects/Account/Account.object-meta.xml`]: xml('CustomObject', '<label>Account</label>') },
  ],
  [
    'a tab style in other cases',
    { [`${FOLDER}/tabs/A.tab-meta.xml`]: xml('CustomTab', '<motif>Custom50: Big Top</motif>') },
  ],
  ['a tab without a style', { [`${FOLDER}/tabs/A.tab-meta.xml`]: xml('CustomTab', '<label>A</label>') }],
  [
    'words that the page allows as names',
    { [CLASS]: apex('Integer count; String first; void after(Integer order) { Integer last = order; }') },
  ],
  [
    'a reserved word as part of a name, in text, in a comment and as a field of an sObject',
    { [CLASS]: apex("// begin\nInteger beginning; String text = 'begin';\nvoid a(Group g) { Object b = g.Type; }") },
  ],
  ['sObject fields with underscores in code', { [CLASS]: apex('void a(Account row) { row.Sum__c = 1; }') }],
  [
    'an auto-number’s name, which nobody can fill in',
    {
      [`${FOLDER}/objects/Row__c/Row__c.object-meta.xml`]: xml(
        'CustomObject',
        '<nameField><label>N</label><type>AutoNumber</type></nameField>',
      ),
      [`${FOLDER}/layouts/Row__c-Row.layout-meta.xml`]: xml(
        'Layout',
        '<layoutSections><layoutColumns><layoutItems><behavior>Readonly</behavior><field>Name</field></layoutItems></layoutColumns></layoutSections>',
      ),
    },
  ],
];

for (const [name, files] of VALID) test(`passes: ${name}`, () => assert.deepEqual(found(files), []));

const FAULTS: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  expected: readonly string[],
])[] = [
  ['one character too many', { [LABELS]: label(`\n<value>${'x'.repeat(1001)}</value>`) }, ['3 too-long']],
  [
    'an emoji is two characters',
    { [LABELS]: label(`<shortDescription>${'😀'.repeat(41)}</shortDescription>`) },
    ['2 too-long'],
  ],
  [
    'a field written in its object’s file',
    {
      [`${FOLDER}/objects/Row__c/Row__c.object-meta.xml`]: xml(
        'CustomObject',
        `<fields>\n<fullName>A__c</fullName>\n<label>${'x'.repeat(41)}</label></fields>`,
      ),
    },
    ['4 too-long'],
  ],
  [
    'labels that differ in case only',
    {
      [LABELS]: xml('CustomLabels', '<labels><fullName>a</fullName></labels>\n<labels><fullName>A</fullName></labels>'),
    },
    ['3 name-twice'],
  ],
  [
    'reserved words of every sort of name',
    {
      [CLASS]: apex(
        'class Bulk {}\nInteger hint;\nvoid of(Integer number) {\nfor (Account any : new List<Account>()) {}\ntry { Integer object; } catch (Exception join) {}\n}',
      ),
    },
    [
      '2 reserved-word',
      '3 reserved-word',
      '4 reserved-word',
      '4 reserved-word',
      '5 reserved-word',
      '6 reserved-word',
      '6 reserved-word',
    ],
  ],
  [
    'a master that the layout lacks',
    {
      ...field('Parent__c', '<type>MasterDetail</type>'),
      [`${FOLDER}/layouts/Row__c-Row.layout-meta.xml`]: xml('Layout', ''),
    },
    ['1 layout-lacks'],
  ],
  [
    'too many values of a picklist',
    field(
      'A__c',
      `<type>Picklist</type><valueSet><valueSetDefinition>${'<value><fullName>a</fullName></value>'.repeat(1001)}</valueSetDefinition></valueSet>`,
    ),
    ['2 too-many'],
  ],
];

for (const [name, files, expected] of FAULTS)
  test(`finds: ${name}`, () => assert.deepEqual([...found(files)].sort(), [...expected].sort()));

let count = 0;

test('damaged, empty and very long files break nothing', () => {
  const many = '<labels><fullName>a</fullName>\n</labels>'.repeat(10_000);
  assert.deepEqual(
    found({
      [LABELS]: xml(
        'CustomLabels',
        many.replaceAll('>a<', () => `>a${(count += 1)}<`),
      ),
      [`${FOLDER}/tabs/A.tab-meta.xml`]: '',
      [`${FOLDER}/tabs/B.tab-meta.xml`]: '<CustomTab><motif>',
      [`${FOLDER}/tabs/C.tab-meta.xml`]: '<CustomTab><motif/></CustomTab>',
      [`${FIELDS}/A__c.field-meta.xml`]: '<CustomField><length/><scale>none</scale></CustomField>',
      [CLASS]: 'public class {',
    }),
    ['5002 too-many', '1 motif'],
  );
});

test('every row of the table names its page, and no two rows are the same', () => {
  const keys = LIMITS.map(({ kind, path, measure, only }) => JSON.stringify([kind, path, measure, only]));
  assert.equal(new Set(keys).size, keys.length);
  assert.ok(LIMITS.every(({ page, most }) => /\w{3}/.test(page) && most > 0));
});

test('words that may be names are not among the reserved ones', () => {
  const free = ['after', 'before', 'count', 'excludes', 'first', 'includes', 'last', 'order', 'sharing', 'with'];
  assert.deepEqual(
    free.filter((word) => RESERVED.has(word)),
    [],
  );
});
