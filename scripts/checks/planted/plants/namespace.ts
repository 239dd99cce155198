import { swap, type Plant } from '../plant.ts';
import { SERVICE, TEST } from '../seed/classes.ts';
import { PAGE, VIEW } from '../seed/components.ts';
import { lines, metadata, RECORD, SWITCH, TYPE_FILE } from '../seed/metadata.ts';

/** A statement put into a method of a service. */
const apex = (name: string, rule: string, statement: string, at = statement): Plant =>
  swap(name, 'namespace', rule, SERVICE, "return 'kept';", `${statement}\n        return 'kept';`, at);
/** A member put into its class. */
const member = (name: string, rule: string, text: string, at = text): Plant =>
  swap(name, 'namespace', rule, SERVICE, '    private String secret', `    ${text}\n\n    private String secret`, at);
/** A statement put into a component. */
const script = (name: string, rule: string, statement: string, at = statement): Plant =>
  swap(name, 'namespace', rule, `${PAGE}.ts`, '    this.total =', `    ${statement}\n    this.total =`, at);

const DESCRIBE: readonly Plant[] = [
  member(
    'a class describes all objects when it loads',
    'global-describe',
    'private static final Map<String, Schema.SObjectType> TYPES = Schema.getGlobalDescribe();',
  ),
  member(
    'a class describes all objects when it loads, by a method of its own',
    'global-describe',
    'private static final Set<String> NAMES = names();\n\n    private static Set<String> names() {\n        return Schema.getGlobalDescribe().keySet();\n    }',
    'NAMES = names()',
  ),
  apex('an own object is looked up among all', 'global-describe', "Schema.getGlobalDescribe().get('Planted__c');"),
  apex(
    'an own object is looked up by way of variables',
    'global-describe',
    "Map<String, Schema.SObjectType> types = Schema.getGlobalDescribe();\n        String wanted = 'Planted__c';\n        Boolean isThere = types.containsKey(wanted);",
    'types.containsKey',
  ),
  apex(
    'an own object is handed on by its name',
    'bare-name',
    "new ReadableQuery('Planted__c', new List<String>{ 'Name' });",
  ),
  apex(
    'an own object is described by its name',
    'bare-name',
    "Schema.describeSObjects(new List<String>{ 'Account', 'Planted__c' });",
  ),
  apex(
    'an own object is handed on by a constant',
    'bare-name',
    "String wanted = 'Planted__c';\n        Boolean isReadable = OrgAccess.canRead(wanted);",
    'OrgAccess.canRead',
  ),
  apex(
    'an object’s describe name is compared',
    'describe-name',
    "Boolean isOwn = Planted__c.SObjectType.getDescribe().getName() == 'Planted__c';",
  ),
  apex(
    'a describe name is looked for in a set',
    'describe-name',
    "Set<String> known = new Set<String>{ 'Planted__c' };\n        Boolean isKnown = known.contains(Planted__c.SObjectType.getDescribe().getName());",
    'known.contains',
  ),
  apex(
    'a describe name in a variable decides',
    'describe-name',
    "Schema.DescribeFieldResult field = Planted__c.Amount__c.getDescribe();\n        String name = field.getName();\n        Boolean isAmount = name.equalsIgnoreCase('Amount__c');",
    'name.equalsIgnoreCase',
  ),
  apex(
    'a token is compared as text',
    'describe-name',
    "Boolean isOwn = String.valueOf(Planted__c.SObjectType) != 'Planted__c';",
  ),
  apex(
    'a switch lists own objects',
    'describe-name',
    "switch on Planted__c.SObjectType.getDescribe().getName() {\n            when 'Planted__c' {\n                return '';\n            }\n        }",
    "when 'Planted__c'",
  ),
  apex(
    'the key of a map of values is an own field',
    'field-map',
    "Object amount = new Planted__c().getPopulatedFieldsAsMap().get('Amount__c');",
  ),
];

const CLASSES: readonly Plant[] = [
  apex(
    'a class’s name is compared',
    'class-name',
    "Boolean isOwn = PlantedService.class.getName() == 'PlantedService';",
  ),
  apex(
    'an exception is known by its name',
    'class-name',
    "try {\n            throw new AppException();\n        } catch (Exception problem) {\n            Boolean isOwn = problem.getTypeName() == 'AppException';\n        }",
    'problem.getTypeName()',
  ),
  swap(
    'a test expects the name of a class',
    'namespace',
    'class-name',
    TEST,
    'assertNone(PlantedSelector.readings());',
    "Assert.areEqual('PlantedService', PlantedService.class.getName());",
  ),
  apex('a class is made that is not there', 'type-name', "Type.forName('PlantedServices').newInstance();"),
  member(
    'a private nested class is made by its name',
    'type-name',
    "private with sharing class Inner {}\n\n    public Object made() {\n        return Type.forName('PlantedService.Inner').newInstance();\n    }",
    "'PlantedService.Inner'",
  ),
  member(
    'a private nested class is handed on by its name',
    'type-name',
    "private with sharing class Inner {}\n\n    private List<String> names = new List<String>{ 'PlantedService.Inner' };",
    "'PlantedService.Inner'",
  ),
  {
    name: 'a record names a nested class',
    gate: 'namespace',
    rule: 'namespace/type-name',
    file: RECORD,
    at: '>PlantedService.Inner<',
    edits: [
      metadata(
        SWITCH.replace('IsActive__c', 'ApexClass__c'),
        'CustomField',
        lines(['fullName', 'ApexClass__c'], ['label', 'Class'], ['length', '80'], ['type', 'Text']),
      ),
      {
        kind: 'replace',
        file: RECORD,
        text: '</protected>',
        by: '</protected>\n    <values>\n        <field>ApexClass__c</field>\n        <value xsi:type="xsd:string">PlantedService.Inner</value>\n    </values>',
      },
    ],
  },
  apex('production code asks whether a test runs', 'test-path', 'Boolean isTest = Test.isRunningTest();'),
];

const QUERIES: readonly Plant[] = [
  apex(
    'records of metadata are read without the namespace',
    'metadata-namespace',
    'List<Planted__mdt> rows = [SELECT Id FROM Planted__mdt WHERE IsActive__c = TRUE WITH USER_MODE];',
  ),
  apex(
    'records of metadata are read with those switched off',
    'metadata-inactive',
    "List<Planted__mdt> rows = [SELECT Id FROM Planted__mdt WHERE NamespacePrefix = '' WITH USER_MODE];",
  ),
  apex(
    'all records of metadata are read',
    'metadata-namespace',
    'Map<String, Planted__mdt> rows = Planted__mdt.getAll();',
  ),
  apex(
    'records of metadata are read by a text',
    'metadata-namespace',
    "Database.query('SELECT Id, IsActive__c FROM Planted__mdt', AccessLevel.USER_MODE);",
  ),
  {
    name: 'records of a type cannot be switched off',
    gate: 'namespace',
    rule: 'namespace/metadata-switch',
    file: TYPE_FILE,
    at: '<CustomObject',
    edits: [{ kind: 'delete', file: SWITCH }],
  },
  apex(
    'a notification type is found by its name',
    'setup-namespace',
    "Id typeId = [SELECT Id FROM CustomNotificationType WHERE DeveloperName = 'Planted' WITH USER_MODE].Id;",
  ),
  apex(
    'a permission set is found by its name',
    'setup-namespace',
    "Id setId = [SELECT Id FROM PermissionSet WHERE Label = '' OR (Name = 'Planted') WITH USER_MODE].Id;",
  ),
];

const TEXTS: readonly Plant[] = [
  apex('a namespace stands in a text', 'hard-coded-prefix', "String name = 'acme__Planted';"),
  apex('an address leads to an own tab', 'page-name', "String address = '/lightning/n/Planted';"),
  script('a page reference names an own tab', 'page-name', "const tab = { attributes: { apiName: 'Planted' } };"),
  script(
    'a page reference names an own tab by a constant',
    'page-name',
    "const name = 'Planted';\n    const tab = { attributes: { apiName: name } };",
    "const name = 'Planted'",
  ),
  script(
    'an address of a component leads to an own tab',
    'page-name',
    'const address = `/lightning/n/Planted?x=${this.total}`;',
  ),
  script('a state key is written', 'state-key', 'const state = { c__metric: this.total };'),
  script('a state key is read', 'state-key', "const metric = state['c__metric'];"),
  script('a component is named in an address', 'state-key', "const target = { componentName: 'c__plantedPage' };"),
  script('a component names an own field', 'api-name', "const field = 'Planted__c.Amount__c';"),
  script('a component reads an own field of a record', 'api-name', 'const amount = record.fields.Amount__c.value;'),
  script('a component names a namespace', 'hard-coded-prefix', "const name = 'l2ox__Planted';"),
  swap(
    'a template names an own field',
    'namespace',
    'api-name',
    `${VIEW}.html`,
    '<p class',
    '<lightning-input-field field-name="Amount__c"></lightning-input-field>\n  <p class',
    'field-name',
  ),
];

export const NAMESPACE_PLANTS: readonly Plant[] = [...DESCRIBE, ...CLASSES, ...QUERIES, ...TEXTS];
