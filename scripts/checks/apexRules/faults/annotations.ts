import type { Plant } from '../../planted/plant.ts';
import { apexPlanting } from './cases.ts';

const { asFile, inClass, inMethod } = apexPlanting('apex-rules');

const test = (members: string): string => `@IsTest\nprivate class PlantedCase {\n${members}\n}\n`;

/** Annotations: which there are, what they take and what they ask of what they stand on. */
export const ANNOTATION_FAULTS: readonly Plant[] = [
  inClass('an annotation is not there', 'annotation', '@AuraEnable // here\npublic static void go() {}'),
  inClass('an annotation stands twice', 'annotation', '@TestVisible\n@TestVisible // here\nprivate void go() {}'),
  inClass(
    'an annotation takes a parameter it does not have',
    'annotation',
    '@AuraEnabled(cache=true) // here\npublic static String go() { return null; }',
  ),
  inClass(
    'a parameter of an annotation is no Boolean',
    'annotation',
    "@AuraEnabled(cacheable='yes') // here\npublic static String go() { return null; }",
  ),
  inClass(
    'a parameter of an annotation stands twice',
    'annotation',
    '@AuraEnabled(cacheable=true cacheable=false) // here\npublic static String go() { return null; }',
  ),
  inClass('an annotation stands on what it is not for', 'annotation', '@Future // here\nprivate Integer count;'),
  inClass('a class is AuraEnabled', 'annotation', '@AuraEnabled // here\npublic class One {}'),
  inClass('a class is TestSetup', 'annotation', '@TestSetup // here\npublic class One {}'),
  inClass('an invocable variable is a method', 'annotation', '@InvocableVariable // here\npublic void go() {}'),
  inClass(
    'a method for @HttpGet stands in a class without RestResource',
    'rest',
    '@HttpGet\nglobal static String go() { return null; } // here',
  ),
  inClass(
    'an inner class is a RestResource',
    'rest',
    "@RestResource(urlMapping='/one/*') // here\nglobal class One {}",
  ),
  asFile('a RestResource has no mapping', 'rest', '@RestResource // here\nglobal with sharing class PlantedCase {}\n'),
  asFile(
    'a mapping does not begin with a slash',
    'rest',
    "@RestResource(urlMapping='one/*') // here\nglobal with sharing class PlantedCase {}\n",
  ),
  asFile(
    'a RestResource is not global',
    'rest',
    "@RestResource(urlMapping='/one/*') // here\npublic with sharing class PlantedCase {}\n",
  ),
  asFile(
    'two methods answer one verb',
    'rest',
    "@RestResource(urlMapping='/one/*')\nglobal with sharing class PlantedCase {\n@HttpGet\nglobal static String one() { return null; }\n@HttpGet\nglobal static String two() { return null; } // here\n}\n",
  ),
  asFile(
    'a method for @HttpPost is not static',
    'rest',
    "@RestResource(urlMapping='/one/*')\nglobal with sharing class PlantedCase {\n@HttpPost\nglobal String one() { return null; } // here\n}\n",
  ),
  asFile(
    'a method for @HttpGet takes a parameter',
    'rest',
    "@RestResource(urlMapping='/one/*')\nglobal with sharing class PlantedCase {\n@HttpGet\nglobal static String one(String a) { return null; } // here\n}\n",
  ),

  inClass(
    'an AuraEnabled method is not static',
    'aura-enabled',
    '@AuraEnabled\npublic String find(String text) { return text; } // here',
  ),
  inClass(
    'a cacheable method is not static',
    'aura-enabled',
    '@AuraEnabled(cacheable=true)\npublic String find(String text) { return text; } // here',
  ),
  inClass(
    'an AuraEnabled method is private',
    'aura-enabled',
    '@AuraEnabled\nprivate static String find(String text) { return text; } // here',
  ),
  inClass(
    'an AuraEnabled method has no access modifier',
    'aura-enabled',
    '@AuraEnabled\nstatic String find(String text) { return text; } // here',
  ),
  inClass(
    'an AuraEnabled method is protected',
    'aura-enabled',
    '@AuraEnabled\nprotected String find(String text) { return text; } // here',
  ),
  inClass(
    'an AuraEnabled method is overloaded',
    'aura-overload',
    "@AuraEnabled\npublic static String find(String text) { return text; }\n@AuraEnabled\npublic static String find(Integer count) { return 'a'; } // here",
  ),
  inClass(
    'an AuraEnabled method has one of its name that is none',
    'aura-overload',
    "@AuraEnabled\npublic static String find(String text) { return text; } // here\npublic static String find(Integer count) { return 'a'; }",
  ),
  inClass(
    'an AuraEnabled method takes a Set',
    'aura-type',
    '@AuraEnabled\npublic static void keep(Set<Id> ids) {} // here',
  ),
  inClass(
    'an AuraEnabled method returns a Set',
    'aura-type',
    '@AuraEnabled\npublic static Set<String> names() { return null; } // here',
  ),
  inClass(
    'an AuraEnabled method takes a map keyed by numbers',
    'aura-type',
    '@AuraEnabled\npublic static void keep(Map<Integer, String> ids) {} // here',
  ),
  inClass(
    'an AuraEnabled method returns a map keyed by dates',
    'aura-type',
    '@AuraEnabled\npublic static Map<Date, String> names() { return null; } // here',
  ),
  inClass(
    'an AuraEnabled method returns a list of sets',
    'aura-type',
    '@AuraEnabled\npublic static List<Set<Id>> names() { return null; } // here',
  ),
  inClass(
    'an AuraEnabled method takes an interface',
    'aura-type',
    'public interface One {}\n@AuraEnabled\npublic static void keep(One one) {} // here',
  ),
  inClass(
    'an AuraEnabled method returns a class without AuraEnabled fields',
    'aura-type',
    'public class One {\npublic String text;\n}\n@AuraEnabled\npublic static One keep() { return null; } // here',
  ),
  inClass(
    'an AuraEnabled method returns a page reference',
    'aura-type',
    '@AuraEnabled\npublic static HttpResponse keep() { return null; } // here',
  ),
  inClass('an AuraEnabled field is static', 'aura-field', '@AuraEnabled\npublic static String text; // here'),
  inClass(
    'an AuraEnabled field is private',
    'aura-field',
    'public class One {\n@AuraEnabled\nprivate String text; // here\n}',
  ),
  inClass(
    'an AuraEnabled field is a Set',
    'aura-field',
    'public class One {\n@AuraEnabled\npublic Set<String> texts; // here\n}',
  ),
  inClass(
    'an AuraEnabled property is transient',
    'aura-field',
    'public class One {\n@AuraEnabled\npublic transient String text { get; set; } // here\n}',
  ),
  inClass(
    'a cacheable field',
    'annotation',
    'public class One {\n@AuraEnabled(cacheable=true) // here\npublic String text;\n}',
  ),
  inClass(
    'a cacheable method inserts',
    'cacheable-dml',
    '@AuraEnabled(cacheable=true)\npublic static String find(List<Task> rows) {\ninsert as user rows; // here\nreturn null;\n}',
  ),
  inClass(
    'a cacheable method updates by Database',
    'cacheable-dml',
    '@AuraEnabled(cacheable=true)\npublic static String find(List<Task> rows) {\nDatabase.update(rows, AccessLevel.USER_MODE); // here\nreturn null;\n}',
  ),
  inClass(
    'a cacheable method calls one that deletes',
    'cacheable-dml',
    '@AuraEnabled(cacheable=true)\npublic static String find(List<Task> rows) {\nkeep(rows); // here\nreturn null;\n}\nprivate static void keep(List<Task> rows) {\ndelete as user rows;\n}',
  ),
  inClass(
    'a cacheable method calls another class that inserts',
    'cacheable-dml',
    '@AuraEnabled(cacheable=true)\npublic static Integer find(List<Opportunity> rows) {\nreturn new PlantedService().remember(rows); // here\n}',
  ),
  inClass(
    'a cacheable method starts a job',
    'cacheable-dml',
    '@AuraEnabled(cacheable=true)\npublic static Id find() {\nreturn Database.executeBatch(new PlantedBatch()); // here\n}',
  ),
  inClass(
    'a cacheable method publishes events',
    'cacheable-dml',
    '@AuraEnabled(cacheable=true)\npublic static String find(List<SObject> rows) {\nEventBus.publish(rows); // here\nreturn null;\n}',
  ),
  inClass(
    'a cacheable method returns nothing',
    'aura-enabled',
    '@AuraEnabled(cacheable=true)\npublic static void find() {} // here',
  ),

  inClass(
    'an invocable method is not static',
    'invocable',
    '@InvocableMethod\npublic List<String> go(List<Id> ids) { return null; } // here',
  ),
  inClass(
    'an invocable method is private',
    'invocable',
    '@InvocableMethod\nprivate static List<String> go(List<Id> ids) { return null; } // here',
  ),
  inClass(
    'an invocable method takes no list',
    'invocable',
    '@InvocableMethod\npublic static List<String> go(Id ids) { return null; } // here',
  ),
  inClass(
    'an invocable method takes two lists',
    'invocable',
    '@InvocableMethod\npublic static void go(List<Id> ids, List<Id> others) {} // here',
  ),
  inClass(
    'an invocable method takes a set',
    'invocable',
    '@InvocableMethod\npublic static void go(Set<Id> ids) {} // here',
  ),
  inClass(
    'an invocable method takes a list of maps',
    'invocable',
    '@InvocableMethod\npublic static void go(List<Map<String, Id>> ids) {} // here',
  ),
  inClass(
    'an invocable method returns no list',
    'invocable',
    '@InvocableMethod\npublic static String go(List<Id> ids) { return null; } // here',
  ),
  inClass(
    'a class has two invocable methods',
    'invocable',
    '@InvocableMethod\npublic static void one(List<Id> ids) {}\n@InvocableMethod\npublic static void two(List<Id> ids) {} // here',
  ),
  inClass(
    'an invocable method stands in an inner class',
    'invocable',
    'public class One {\n@InvocableMethod\npublic static void go(List<Id> ids) {} // here\n}',
  ),
  inClass(
    'an invocable method is AuraEnabled',
    'invocable',
    '@AuraEnabled\n@InvocableMethod\npublic static void go(List<Id> ids) {} // here',
  ),
  inClass(
    'an invocable method is in the future',
    'invocable',
    '@Future\n@InvocableMethod\npublic static void go(List<Id> ids) {} // here',
  ),
  inClass(
    'an invocable variable is static',
    'invocable-variable',
    '@InvocableVariable\npublic static String text; // here',
  ),
  inClass(
    'an invocable variable is private',
    'invocable-variable',
    'public class One {\n@InvocableVariable\nprivate String text; // here\n}',
  ),
  inClass(
    'an invocable variable is final',
    'invocable-variable',
    'public class One {\n@InvocableVariable\npublic final String text; // here\n}',
  ),
  inClass(
    'an invocable variable is a map',
    'invocable-variable',
    'public class One {\n@InvocableVariable\npublic Map<String, String> text; // here\n}',
  ),
  inClass(
    'an invocable variable is a set',
    'invocable-variable',
    'public class One {\n@InvocableVariable\npublic Set<String> text; // here\n}',
  ),
  inClass(
    'an invocable variable is an interface',
    'invocable-variable',
    'public class One {\n@InvocableVariable\npublic Object text; // here\n}',
  ),
  inClass(
    'a parameter of an invocable variable is not there',
    'annotation',
    "public class One {\n@InvocableVariable(name='a') // here\npublic String text;\n}",
  ),

  inClass('a future method is not static', 'future', '@Future\npublic void go() {} // here'),
  inClass('a future method returns a value', 'future', '@Future\npublic static String go() { return null; } // here'),
  inClass('a future method takes an sObject', 'future', '@Future\npublic static void go(Account one) {} // here'),
  inClass(
    'a future method takes a list of sObjects',
    'future',
    '@Future\npublic static void go(List<Account> one) {} // here',
  ),
  inClass('a future method takes a class', 'future', '@Future\npublic static void go(PlantedService one) {} // here'),
  inClass('a future method is AuraEnabled', 'future', '@AuraEnabled\n@Future\npublic static void go() {} // here'),
  inClass(
    'a future method calls one',
    'future',
    '@Future\npublic static void one() {\ntwo(); // here\n}\n@Future\npublic static void two() {}',
  ),
  inClass(
    'a remote action is not static',
    'remote-action',
    '@RemoteAction\npublic String go() { return null; } // here',
  ),
  inClass(
    'a remote action is private',
    'remote-action',
    '@RemoteAction\nprivate static String go() { return null; } // here',
  ),
  inClass('a web service is not static', 'webservice', 'webservice String go() { return null; }'),
  inClass(
    'a web service stands in a class that is not global',
    'webservice',
    'webservice static String go() { return null; }',
  ),
  inClass(
    'a web service takes a map',
    'webservice',
    'webservice static String go(Map<String, String> a) { return null; }',
  ),
  inClass('warnings are suppressed without names', 'annotation', '@SuppressWarnings // here\npublic void go() {}'),
  inClass('something is deprecated that is not global', 'deprecated', '@Deprecated // here\npublic void go() {}'),

  asFile('a test method is not static', 'test-method', test('@IsTest\nvoid goes() {} // here')),
  asFile('a test method takes a parameter', 'test-method', test('@IsTest\nstatic void goes(String a) {} // here')),
  asFile('a test method returns a value', 'test-method', test('@IsTest\nstatic Integer goes() { return 1; } // here')),
  inClass('a test method stands outside a test class', 'test-method', '@IsTest\nstatic void goes() {} // here'),
  inClass('an old test method stands outside a test class', 'test-method', 'static testMethod void goes() {}'),
  asFile(
    'a test method stands in an inner class',
    'test-method',
    test('private class One {\n@IsTest\nstatic void goes() {} // here\n}'),
  ),
  asFile('a test class is global', 'test-class', '@IsTest // here\nglobal class PlantedCase {}\n'),
  asFile('a test class is abstract', 'test-class', '@IsTest // here\nprivate abstract class PlantedCase {}\n'),
  asFile('an interface is a test', 'test-class', '@IsTest // here\npublic interface PlantedCase {}\n'),
  asFile(
    'an inner class is a test',
    'test-class',
    'public with sharing class PlantedCase {\n@IsTest // here\nprivate class One {}\n}\n',
  ),
  asFile(
    'a test is parallel and sees all data',
    'test-class',
    '@IsTest(SeeAllData=true isParallel=true) // here\nprivate class PlantedCase {}\n',
  ),
  asFile('a test sees all data', 'see-all-data', '@IsTest(SeeAllData=true) // here\nprivate class PlantedCase {}\n'),
  asFile(
    'a test method sees all data',
    'see-all-data',
    test('@IsTest(SeeAllData=true) // here\nstatic void goes() {}'),
  ),
  asFile('a test set-up is not static', 'test-setup', test('@TestSetup\nvoid make() {} // here')),
  asFile('a test set-up takes a parameter', 'test-setup', test('@TestSetup\nstatic void make(String a) {} // here')),
  asFile(
    'a test set-up returns a value',
    'test-setup',
    test('@TestSetup\nstatic Integer make() { return 1; } // here'),
  ),
  asFile('a test set-up is a test', 'test-setup', test('@TestSetup\n@IsTest\nstatic void make() {} // here')),
  asFile(
    'a test class has two set-ups',
    'test-setup',
    test('@TestSetup\nstatic void make() {}\n@TestSetup\nstatic void more() {} // here'),
  ),
  inClass('a test set-up stands outside a test class', 'test-setup', '@TestSetup\nstatic void make() {} // here'),
  asFile(
    'a test starts twice',
    'start-test',
    test('@IsTest\nstatic void goes() {\nTest.startTest();\nTest.startTest(); // here\nTest.stopTest();\n}'),
  ),
  asFile(
    'a test stops twice',
    'start-test',
    test('@IsTest\nstatic void goes() {\nTest.startTest();\nTest.stopTest();\nTest.stopTest(); // here\n}'),
  ),
  asFile(
    'a test stops what it did not start',
    'start-test',
    test('@IsTest\nstatic void goes() {\nTest.stopTest(); // here\n}'),
  ),
  inMethod('code that is no test starts one', 'test-only', 'Test.startTest();'),
  inMethod('code that is no test runs as another', 'test-only', 'System.runAs(new User()) {} // here'),
  inMethod('code that is no test sets a mock', 'test-only', 'Test.setMock(HttpCalloutMock.class, null);'),
  inMethod('code uses a class of tests', 'test-only', 'new PlantedServiceTest();'),
];
