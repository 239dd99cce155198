import { plantingFor, swap, write, type Plant } from '../plant.ts';
import { apexClass, BATCH, CONTROLLER, SELECTOR, SERVICE, TEST, UNRESTRICTED } from '../seed/classes.ts';

const type = (name: string, file: string, text: string, by: string, at = by): Plant =>
  swap(name, 'apex-types', 'error', file, text, by, at);
const { swapped: rule } = plantingFor('modes');

const SYNTAX: readonly Plant[] = [
  swap('an expression ends too early', 'apex-syntax', 'error', SERVICE, 'count += 1;', 'count += ;'),
  swap(
    'a bracket is missing',
    'apex-syntax',
    'error',
    SERVICE,
    'remember(List<Opportunity> deals) {',
    'remember(List<Opportunity> deals {',
  ),
  swap('a reserved word is a name', 'apex-syntax', 'error', SERVICE, 'Integer remember(', 'Integer from('),
  swap(
    'a merge marker stands in a class',
    'apex-syntax',
    'error',
    SERVICE,
    '    private String secret',
    '<<<<<<< HEAD\n    private String secret',
    '<<<<<<<',
  ),
];

const TYPES: readonly Plant[] = [
  type('a text is assigned to a number', SERVICE, 'Integer count = 0;', "Integer count = 'none';"),
  type(
    'a method is called that is not there',
    SERVICE,
    'tasks.add(new Task(',
    'tasks.append(new Task(',
    'tasks.append',
  ),
  type('a class is named that is not there', SERVICE, 'List<Task> tasks =', 'List<Tusk> tasks ='),
  type('a variable is named that is not there', SERVICE, 'return count;', 'return counted;'),
  type(
    'a method gets an argument too many',
    CONTROLLER,
    'new Set<Id>{ accountId })',
    'new Set<Id>{ accountId }, stage)',
  ),
  type('a method returns another type', CONTROLLER, '.size();', ';', 'PlantedSelector.open'),
  type('an sObject is made with a field it does not have', SERVICE, "Subject = 'Call'", "Topic = 'Call'"),
  type('a field is set that the sObject does not have', SERVICE, 'customer.Name = name', 'customer.Nam = name'),
  type(
    'a class lacks a method of its interface',
    BATCH,
    'public void finish(',
    'public void end(',
    'class PlantedBatch',
  ),
];

const COMPILED: readonly Plant[] = [
  swap(
    'a private method is called from outside',
    'apex-compile',
    'error',
    CONTROLLER,
    '.size();',
    '.size() + new PlantedService().secret().length();',
  ),
  swap(
    'a construct is used that the tests cannot run',
    'apex-compile',
    'error',
    SERVICE,
    '    private String secret',
    '    static {\n        System.now();\n    }\n\n    private String secret',
    'static {',
  ),
];

const MODES: readonly Plant[] = [
  rule(
    'a query states no mode',
    'query-without-mode',
    SELECTOR,
    '            WITH USER_MODE\n            ORDER BY',
    '            ORDER BY',
    'SELECT Id, Name, Amount',
  ),
  rule(
    'a query in a batch states no mode',
    'query-without-mode',
    BATCH,
    ' WITH USER_MODE];',
    '];',
    'SELECT Id FROM Contact',
  ),
  rule(
    'a locator of a batch states no mode',
    'call-without-mode',
    BATCH,
    ', AccessLevel.USER_MODE);',
    ');',
    'Database.getQueryLocator(',
  ),
  rule('DML states no mode', 'dml-without-mode', SERVICE, 'insert as user tasks', 'insert tasks'),
  rule('DML in a batch states no mode', 'dml-without-mode', BATCH, 'update as user people', 'update people'),
  rule(
    'a Database call states no mode',
    'call-without-mode',
    SERVICE,
    ', true, AccessLevel.USER_MODE',
    ', true',
    'Database.update(',
  ),
  rule('a query runs in system mode', 'system-mode', BATCH, 'WITH USER_MODE', 'WITH SYSTEM_MODE'),
  rule('DML runs in system mode', 'system-mode', SERVICE, 'insert as user', 'insert as system'),
  rule('a class states no sharing', 'sharing', SERVICE, 'public with sharing class', 'public class'),
  rule(
    'an inner class that queries states no sharing',
    'sharing',
    SERVICE,
    '    private String secret',
    '    private class Inner { List<Account> all() { return [SELECT Id FROM Account WITH USER_MODE]; } }\n\n    private String secret',
    'class Inner',
  ),
  rule(
    'a class goes without sharing',
    'without-sharing',
    SERVICE,
    'public with sharing class',
    'public without sharing class',
  ),
  rule(
    'a class in system mode gives no reason',
    'unrestricted-reason',
    UNRESTRICTED,
    '/** Counts all accounts in system mode, because a count of what one user sees would not be one. */\n',
    '',
    'public without sharing',
  ),
  rule(
    'a query is put together from a parameter',
    'dynamic-query',
    SERVICE,
    "        return new ReadableQuery('Account'",
    "        Database.query('SELECT Id FROM Account WHERE Name = \\'' + name + '\\'', AccessLevel.USER_MODE);\n        return new ReadableQuery('Account'",
    'Database.query(',
  ),
  rule(
    'a parameter becomes a condition of a builder',
    'injection',
    SERVICE,
    ".filter('Name = :wanted')",
    ".filter('Name = ' + name)",
  ),
  rule(
    'a parameter becomes the object of a builder',
    'injection',
    SERVICE,
    "new ReadableQuery('Account',",
    'new ReadableQuery(name,',
  ),
  rule(
    'a query runs in a loop',
    'query-in-loop',
    SERVICE,
    'count += 1;',
    'count += [SELECT COUNT() FROM Task WHERE WhatId = :deal.Id WITH USER_MODE];',
  ),
  rule('DML runs in a loop', 'dml-in-loop', SERVICE, 'count += 1;', 'update as user deal;'),
  rule(
    'a dynamic query runs in a loop',
    'query-in-loop',
    SERVICE,
    'count += 1;',
    "count += Database.countQuery('SELECT COUNT() FROM Task', AccessLevel.USER_MODE);",
  ),
  rule(
    'an id of one org is in the code',
    'hard-coded-id',
    SERVICE,
    "Subject = 'Call'",
    "Subject = 'Call', OwnerId = '005000000000001AAA'",
  ),
  rule(
    'an address of one org is in the code',
    'hard-coded-url',
    SERVICE,
    "return 'kept'",
    "return 'https://acme.my.salesforce.com'",
  ),
  rule('a text block is used', 'text-block', SERVICE, "return 'kept';", "return '''\nkept''';", "return '''"),
  rule('a class is global', 'global', SERVICE, 'public with sharing class', 'global with sharing class'),
  rule('field values are written to the log', 'debug', SERVICE, 'count += 1;', 'System.debug(deal.Name);'),
  rule(
    'a test asserts nothing',
    'test-without-assertion',
    TEST,
    'Assert.areEqual(0, new PlantedService().remember(new List<Opportunity>()));',
    'new PlantedService().remember(new List<Opportunity>());',
    'remembersNothingOfNothing',
  ),
  rule(
    'a helper of a test asserts nothing',
    'test-without-assertion',
    TEST,
    'Assert.areEqual(0, count);',
    'return;',
    'countsNoReadings',
  ),
];

const query = (name: string, text: string, by: string, at = by): Plant =>
  swap(name, 'soql', 'name-or-shape', SELECTOR, text, by, at);

/** Custom metadata read as anybody's, or as it was before an upgrade. */
const OWN_ROWS: readonly Plant[] = [
  swap(
    'records of other namespaces are read too',
    'soql',
    'own-rows',
    SELECTOR,
    ' AND NamespacePrefix = :PackageNamespace.prefix()',
    '',
    'FROM Planted__mdt',
  ),
  swap(
    'records that an upgrade switched off are read too',
    'soql',
    'switched-off',
    SELECTOR,
    'IsActive__c = TRUE AND ',
    '',
    'FROM Planted__mdt',
  ),
  swap(
    'a notification type is found by its name alone',
    'soql',
    'own-rows',
    SELECTOR,
    "'SELECT COUNT() FROM Reading__c WHERE Sample__c > 0'",
    "'SELECT COUNT() FROM CustomNotificationType WHERE DeveloperName = :name'",
  ),
];

const SOQL: readonly Plant[] = [
  query(
    'custom metadata is ordered by a field that is not selected',
    'SELECT Id, DeveloperName',
    'SELECT Id',
    'ORDER BY DeveloperName',
  ),
  query('a query selects a field that is not there', 'Name, Amount, Account', 'Name, Amnt, Account'),
  query('a condition names a field that is not there', 'IsClosed = FALSE', 'IsShut = FALSE'),
  query('an order names a field that is not there', 'ORDER BY CloseDate', 'ORDER BY CloseDay'),
  query('a group names a field that is not there', 'GROUP BY StageName', 'GROUP BY Stage'),
  query(
    'a field is neither grouped nor aggregated',
    'SELECT StageName stage, SUM',
    'SELECT StageName stage, Type, SUM',
  ),
  query('a relationship is not there', 'Account.Name', 'Customer.Name'),
  query('a child relationship is not there', 'FROM DimensionScores__r', 'FROM Scores__r'),
  query('a child query selects a field that is not there', 'DimensionKey__c FROM', 'Dimension__c FROM'),
  query('an object is not there', 'FROM Assessment__c', 'FROM Assesment__c'),
  query('a text is added up', 'SUM(Amount)', 'SUM(Name)'),
  query('a checkbox is compared with a text', 'IsClosed = FALSE', "IsClosed = 'false'"),
  query('a query given as text names a field that is not there', 'WHERE Sample__c > 0', 'WHERE Samples__c > 0'),
];

const TOO_LARGE = 'force-app/main/app/classes/PlantedLarge.cls';

const BAD_INPUT: readonly Plant[] = [
  {
    name: 'a class is larger than the platform takes',
    gate: 'apex-syntax',
    rule: 'apex-syntax/too-large',
    file: TOO_LARGE,
    edits: apexClass(TOO_LARGE, `public with sharing class PlantedLarge {\n${'    // filler\n'.repeat(400_000)}}\n`),
  },
  {
    name: 'a class is empty',
    gate: 'apex-syntax',
    file: SERVICE,
    edits: [write(SERVICE, '')],
  },
];

export const APEX_PLANTS: readonly Plant[] = [
  ...SYNTAX,
  ...TYPES,
  ...COMPILED,
  ...MODES,
  ...SOQL,
  ...OWN_ROWS,
  ...BAD_INPUT,
];
