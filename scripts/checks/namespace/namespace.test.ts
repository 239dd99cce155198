import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Tree } from '../fixture.ts';
import { checkNamespace } from './check.ts';

const FOLDER = 'force-app/main/app';
const META = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const trees: Tree[] = [];
after(() => trees.forEach((tree) => tree.remove()));

const SHARED = 'force-app/main/shared/lwc/sharedNames';
/** A small package: an object, a metadata type with a switch, a tab, a class with nested ones, the home of the prefix. */
const PACKAGE: Readonly<Record<string, string>> = {
  [`${FOLDER}/objects/Row__c/Row__c.object-meta.xml`]: `<CustomObject ${META}/>`,
  [`${FOLDER}/objects/Row__c/fields/Level__c.field-meta.xml`]: `<CustomField ${META}><type>Number</type></CustomField>`,
  [`${FOLDER}/objects/Rule__mdt/Rule__mdt.object-meta.xml`]: `<CustomObject ${META}/>`,
  [`${FOLDER}/objects/Rule__mdt/fields/IsActive__c.field-meta.xml`]: `<CustomField ${META}/>`,
  [`${FOLDER}/objects/Rule__mdt/fields/ApexClass__c.field-meta.xml`]: `<CustomField ${META}/>`,
  [`${FOLDER}/tabs/Own_Tab.tab-meta.xml`]: `<CustomTab ${META}/>`,
  [`${FOLDER}/classes/Maker.cls`]: 'public class Maker { public class Open {} private class Shut {} }',
  [`${SHARED}/sharedNames.js-meta.xml`]: `<LightningComponentBundle ${META}/>`,
  [`${SHARED}/sharedNames.ts`]:
    "import ROW from '@salesforce/schema/Row__c';\nexport const tabNamed = (name: string) => ({ apiName: ROW.objectApiName + name });\nexport const keys = ['c__metric', { apiName: 'Own_Tab' }];\n",
};

function found(files: Readonly<Record<string, string>>): readonly string[] {
  const tree = new Tree({ ...PACKAGE, ...files });
  trees.push(tree);
  return checkNamespace(tree.root).map(({ line, rule }) => `${line} ${rule.replace('namespace/', '')}`);
}

const apex = (body: string): Readonly<Record<string, string>> => ({
  [`${FOLDER}/classes/Uses.cls`]: `public class Uses {\n${body}\n}\n`,
});
const inMethod = (body: string): Readonly<Record<string, string>> =>
  apex(`Object use(SObject row) {\n${body}\nreturn null; }`);
const script = (body: string): Readonly<Record<string, string>> => ({
  [`${FOLDER}/lwc/uses/uses.js-meta.xml`]: `<LightningComponentBundle ${META}/>`,
  [`${FOLDER}/lwc/uses/uses.ts`]: body,
});
const record = (name: string): Readonly<Record<string, string>> => ({
  [`${FOLDER}/customMetadata/Rule.one.md-meta.xml`]: `<CustomMetadata ${META}>\n<values><field>ApexClass__c</field>\n<value>${name}</value></values></CustomMetadata>`,
});

const VALID: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  ['the package itself', {}],
  ['tokens that are compared', inMethod('Boolean a = row.getSObjectType() == Row__c.SObjectType;')],
  [
    'a local name that is compared',
    inMethod("Boolean a = Row__c.SObjectType.getDescribe().getLocalName() == 'Row__c';"),
  ],
  [
    'a describe name of a standard object',
    inMethod("Boolean a = row.getSObjectType().getDescribe().getName() == 'Lead';"),
  ],
  [
    'the ending of a describe name',
    inMethod("Boolean a = row.getSObjectType().getDescribe().getName().endsWith('__c');"),
  ],
  [
    'two describe names',
    inMethod('Boolean a = row.getSObjectType().getDescribe().getName() == Row__c.SObjectType.getDescribe().getName();'),
  ],
  ['a standard object among all, when asked for', inMethod("Object a = Schema.getGlobalDescribe().get('Quote');")],
  [
    'an own object by its token, and a standard one by its name',
    inMethod(
      "Object a = new Maker(Row__c.SObjectType.getDescribe().getName()); Object b = Maker.make('Lead');\nObject c = Schema.describeSObjects(new List<String>{ 'Lead' });",
    ),
  ],
  [
    'fields by their bare names',
    inMethod(
      "row.put('Level__c', 1); Object a = row.get('Level__c');\nList<SObject> b = Database.query('SELECT Level__c FROM Row__c');",
    ),
  ],
  ['JSON with bare names', inMethod(`Object a = JSON.deserialize('{"Level__c":1}', Row__c.class);`)],
  [
    'a name of another kind that equals an own one',
    inMethod("String name = 'Row__c'; Boolean a = name == 'Row__c'; Boolean b = UserInfo.getName() == 'Row__c';"),
  ],
  [
    'own classes and those of the platform by name',
    inMethod(
      "Type a = Type.forName('Maker'); Type b = Type.forName('Maker.Open'); Type c = Type.forName('Account'); Type d = Type.forName('List<String>'); Type e = Type.forName('Row__c');",
    ),
  ],
  [
    'names of exceptions of the platform',
    inMethod("try { update row; } catch (Exception e) { Boolean a = e.getTypeName() == 'System.DmlException'; }"),
  ],
  [
    'a query of metadata with both conditions',
    inMethod(
      'Object a = [SELECT Id FROM Rule__mdt WHERE (IsActive__c = TRUE AND NamespacePrefix = :name) ORDER BY DeveloperName];',
    ),
  ],
  [
    'set-up rows by id, and by name and namespace',
    inMethod(
      "Object a = [SELECT Name FROM PermissionSet WHERE Id = :name];\nObject b = [SELECT Id FROM ApexClass WHERE NamespacePrefix = :name AND Name = 'Maker'];",
    ),
  ],
  [
    'a test that asks for a permission set',
    {
      [`${FOLDER}/classes/UsesTest.cls`]:
        "@IsTest\nprivate class UsesTest {\nstatic void a() { Object b = [SELECT Id FROM PermissionSet WHERE Name = 'Own']; Boolean c = Test.isRunningTest(); }\n}",
    },
  ],
  ['a record that names a top-level class', record('Maker')],
  [
    'schema imports, types and words',
    script(
      "import LEVEL from '@salesforce/schema/Row__c.Level__c';\ntype Row = { readonly Level__c: number };\nexport const field = LEVEL.fieldApiName;\nexport const text = 'Level of row';\nexport const page = { type: 'standard__navItemPage', apiName: 'standard-home' };",
    ),
  ],
  [
    'tabs and state that the home puts together',
    script(
      "import { tabNamed } from 'c/sharedNames';\nexport const page = tabNamed('Own_Tab');\nexport const other = tabNamed({ apiName: 'Own_Tab', c__metric: 1 });",
    ),
  ],
  ['a label that is called as the tab', script("export const title = 'Own_Tab';")],
  [
    'mocks of tests',
    {
      ...script('export const a = 1;'),
      [`${FOLDER}/lwc/uses/__tests__/uses.test.ts`]: "const state = { c__metric: 'Row__c' };",
    },
  ],
  [
    'a template that binds and names no field',
    {
      ...script('export const a = 1;'),
      [`${FOLDER}/lwc/uses/uses.html`]:
        '<template><lightning-input-field field-name={field} label="Level"></lightning-input-field></template>',
    },
  ],
];

for (const [name, files] of VALID) test(`passes: ${name}`, () => assert.deepEqual(found(files), []));

const FAULTS: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  expected: readonly string[],
])[] = [
  [
    'own objects handed over by their names',
    inMethod(
      "Object a = new Maker('Row__c');\nString name = 'Rule__mdt';\nObject b = Maker.make(name);\nObject c = Schema.describeSObjects(new List<String>{ 'Row__c' });",
    ),
    ['3 bare-name', '5 bare-name', '6 bare-name'],
  ],
  [
    'a constant of another class',
    {
      ...inMethod('Boolean a = row.getSObjectType().getDescribe().getName() == Names.ROW;'),
      [`${FOLDER}/classes/Names.cls`]: "public class Names { public static final String ROW = 'Row__c'; }",
    },
    ['3 describe-name'],
  ],
  [
    'a map keyed by own objects',
    apex(
      "Map<String, String> names = new Map<String, String>{ 'Row__c' => 'a' };\nString a(SObject row) {\nreturn names.get(row.getSObjectType().getDescribe().getName());\n}",
    ),
    ['4 describe-name'],
  ],
  [
    'the name of a child',
    inMethod(
      "for (Schema.ChildRelationship child : row.getSObjectType().getDescribe().getChildRelationships()) {\nBoolean a = String.valueOf(child.getChildSObject()) == 'Row__c'; }",
    ),
    ['4 describe-name'],
  ],
  ['a getter', apex("Boolean isOwn { get {\nreturn Uses.class.getName() == 'Uses'; } }"), ['3 class-name']],
  [
    'a stored name of a class',
    inMethod('Rule__mdt rule;\nBoolean a = Uses.class.getName() == rule.ApexClass__c;'),
    ['4 class-name'],
  ],
  ['a nested class that is not there', inMethod("Type a = Type.forName('Maker.Gone');"), ['3 type-name']],
  ['a private nested class in a list', inMethod("List<String> a = new List<String>{ 'Maker.Shut' };"), ['3 type-name']],
  [
    'a record with a nested class, and with none',
    {
      ...record('Maker.Open'),
      [`${FOLDER}/customMetadata/Rule.two.md-meta.xml`]:
        record('Gone')[`${FOLDER}/customMetadata/Rule.one.md-meta.xml`] ?? '',
    },
    ['3 type-name', '3 type-name'],
  ],
  [
    'a query of metadata in a loop, without conditions',
    inMethod('for (Rule__mdt rule : [SELECT Id FROM Rule__mdt]) { return rule; }'),
    ['3 metadata-inactive', '3 metadata-namespace'],
  ],
  ['getInstance', inMethod("Object a = Rule__mdt.getInstance('one');"), ['3 metadata-namespace']],
  [
    'a static resource by name',
    inMethod("Object a = [SELECT Id FROM StaticResource WHERE Name = 'a'];"),
    ['3 setup-namespace'],
  ],
  ['a key in an address', script('export const a = `/x?y=1&c__metric=${1}`;'), ['1 state-key']],
  [
    'a tab handed to anything but the home',
    script("import { go } from 'c/other';\ngo({ apiName: 'Own_Tab' });"),
    ['2 page-name'],
  ],
];

for (const [name, files, expected] of FAULTS)
  test(`finds: ${name}`, () => assert.deepEqual([...found(files)].sort(), expected));

test('damaged and empty files break nothing', () => {
  assert.deepEqual(
    found({
      ...script("import { from './x';\nconst a = {"),
      [`${FOLDER}/classes/Broken.cls`]: 'public class {',
      [`${FOLDER}/classes/Empty.cls`]: '',
      [`${FOLDER}/objects/Odd__mdt/Odd__mdt.object-meta.xml`]: '<CustomObject',
      [`${FOLDER}/customMetadata/Odd.md-meta.xml`]: '<CustomMetadata><values/></CustomMetadata>',
      [`${FOLDER}/lwc/uses/uses.html`]: '<template><p a="Row__c',
    }),
    [],
  );
});
