import type { Valid } from '../../planted/valid.ts';
import { validClass, validFile, validMethod } from './cases.ts';

const test = (members: string): string => `@IsTest\nprivate class PlantedCase {\n${members}\n}\n`;

/** Apex close to the border of a rule, which the compiler of an org takes. */
export const VALID_APEX: readonly Valid[] = [
  validMethod('a final variable gets its value later', 'final Integer count;\ncount = 1;'),
  validMethod(
    'a final variable gets its value in either branch',
    'final Integer count;\nif (1 > 0) {\ncount = 1;\n} else {\ncount = 2;\n}',
  ),
  validMethod(
    'a final list is added to',
    "final List<String> names = new List<String>();\nnames.add('a');\nnames[0] = 'b';",
  ),
  validMethod('a final record gets a field', "final Account customer = new Account();\ncustomer.Name = 'a';"),
  validMethod(
    'a final variable of a loop’s body',
    'for (Integer i = 0; i < 2; i++) {\nfinal Integer count;\ncount = i;\n}',
  ),
  validClass(
    'a final field gets its value in the constructor',
    'private final Integer count;\npublic PlantedCase() {\nthis.count = 1;\n}',
  ),
  validClass('a final field gets its value in a block', 'private final Integer count;\n{\ncount = 1;\n}'),
  validClass(
    'a final static field gets its value in a static block',
    'private static final Integer COUNT;\nstatic {\nCOUNT = 1;\n}',
  ),
  validClass(
    'a parameter is called as a final field',
    'private final Integer count = 1;\npublic void go(Integer count) {\ncount = 2;\n}',
  ),
  validMethod(
    'two blocks have a variable of one name',
    'if (1 > 0) {\nInteger a = 1;\n} else {\nInteger a = 2;\n}\nfor (Integer a = 0; a < 1; a++) {}\nInteger a = 3;',
  ),
  validMethod(
    'two catches have a variable of one name',
    'try {\nInteger a = 1;\n} catch (DmlException e) {\nthrow e;\n} catch (Exception e) {\nthrow e;\n}',
  ),
  validMethod(
    'a catch of everything stands last',
    'try {\nInteger a = 1;\n} catch (QueryException e) {\nthrow e;\n} catch (DmlException e) {\nthrow e;\n} catch (Exception e) {\nthrow e;\n}',
  ),
  validClass('a method ends in a throw', "public Integer go() {\nthrow new DmlException('a');\n}"),
  validClass(
    'a method returns in every branch',
    'public Integer go(Integer a) {\nif (a > 1) {\nreturn 1;\n} else if (a > 0) {\nreturn 2;\n} else {\nreturn 3;\n}\n}',
  ),
  validClass(
    'a method returns in a try and its catch',
    'public Integer go() {\ntry {\nreturn 1;\n} catch (Exception e) {\nreturn 2;\n}\n}',
  ),
  validClass(
    'a method returns in every branch of a switch',
    'public Integer go(Integer a) {\nswitch on a {\nwhen 1 {\nreturn 1;\n}\nwhen else {\nreturn 2;\n}\n}\n}',
  ),
  validClass(
    'a method returns in a finally',
    'public Integer go() {\ntry {\nInteger a = 1;\n} finally {\nreturn 2;\n}\n}',
  ),
  validClass(
    'a method loops until it returns',
    'public Integer go() {\nwhile (true) {\nif (1 > 0) {\nreturn 1;\n}\n}\n}',
  ),
  validMethod(
    'a break stands in a switch in a loop',
    'for (Integer i = 0; i < 2; i++) {\nswitch on i {\nwhen 1 {\nbreak;\n}\nwhen else {\ncontinue;\n}\n}\n}',
  ),
  validMethod(
    'a switch has texts that differ in case',
    "String a = 'x';\nswitch on a {\nwhen 'x', 'X' {}\nwhen else {}\n}",
  ),
  validClass(
    'a class overloads a method',
    'public void go(String a) {}\npublic void go(Integer a) {}\npublic void go(List<String> a) {}',
  ),
  validClass(
    'a field and a method have one name',
    'private Integer count;\npublic Integer count() {\nreturn count;\n}',
  ),
  validClass(
    'an inner class has a field of the outer one',
    'private Integer count;\npublic with sharing class One {\nprivate Integer count;\n}',
  ),
  validClass(
    'a constructor begins with another',
    'public PlantedCase() {\nthis(1);\n}\npublic PlantedCase(Integer a) {}',
  ),
  validClass(
    'a class goes on with its parent’s constructor',
    'public virtual with sharing class One {\npublic One(Integer a) {}\n}\npublic with sharing class Two extends One {\npublic Two() {\nsuper(1);\n}\n}',
  ),
  validClass(
    'an inner class calls a static method of the outer one',
    'private static Integer one() {\nreturn 1;\n}\npublic with sharing class One {\npublic Integer two() {\nreturn one() + PlantedCase.one();\n}\n}',
  ),
  validClass(
    'an abstract class leaves a method open',
    'public interface Promise {\nvoid go();\n}\npublic abstract with sharing class One implements Promise {\npublic abstract void go();\n}\npublic with sharing class Two extends One {\npublic override void go() {}\n}',
  ),
  validClass(
    'a method of a parent fulfills an interface',
    'public interface Promise {\nvoid go();\n}\npublic virtual with sharing class One {\npublic void go() {}\n}\npublic with sharing class Two extends One implements Promise {}',
  ),
  validClass(
    'a private method has the name of a private one of its parent',
    'public virtual with sharing class One {\nprivate Integer go() {\nreturn 1;\n}\n}\npublic with sharing class Two extends One {\nprivate String go() {\nreturn null;\n}\n}',
  ),
  validClass(
    'an interface extends two',
    'public interface One {}\npublic interface Two {}\npublic interface Three extends One, Two {}',
  ),
  validClass(
    'an exception extends another',
    "public virtual class OneException extends Exception {}\npublic class TwoException extends OneException {}\npublic void go() {\nthrow new TwoException('a');\n}",
  ),
  validClass('a setter is narrower than its property', 'public Integer count {\nget {\nreturn 1;\n}\nprivate set;\n}'),
  validClass(
    'a static property reads by itself',
    'public static Integer count {\nget {\nif (count == null) {\ncount = 1;\n}\nreturn count;\n}\nprivate set;\n}',
  ),
  validClass(
    'an override is virtual too',
    'public virtual with sharing class One {\npublic virtual void go() {}\n}\npublic virtual with sharing class Two extends One {\npublic virtual override void go() {}\n}',
  ),
  validClass('toString is overridden', "public override String toString() {\nreturn 'a';\n}"),
  validClass(
    'a component reads from a class',
    'public with sharing class Row {\n@AuraEnabled\npublic String name { get; set; }\n@AuraEnabled\npublic Integer getCount() {\nreturn 1;\n}\n}\n@AuraEnabled(cacheable=true)\npublic static List<Row> rows(Map<String, Object> filters, List<Id> ids) {\nreturn new List<Row>();\n}',
  ),
  validClass(
    'a component writes by a method that is not cacheable',
    '@AuraEnabled\npublic static void keep(List<Task> rows) {\ninsert as user rows;\n}',
  ),
  validClass(
    'a cacheable method calls one that reads',
    '@AuraEnabled(cacheable=true)\npublic static Integer count() {\nreturn read().size();\n}\nprivate static List<Account> read() {\nreturn [SELECT Id FROM Account WITH USER_MODE];\n}',
  ),
  validClass(
    'an invocable method takes records of a class',
    "public with sharing class Ask {\n@InvocableVariable(label='Name' required=true)\npublic String name;\n@InvocableVariable\npublic List<Account> rows;\n}\n@InvocableMethod(label='Go' callout=true)\npublic static List<String> go(List<Ask> asked) {\nreturn new List<String>();\n}",
  ),
  validClass(
    'an invocable method takes lists of lists and returns nothing',
    '@InvocableMethod\npublic static void go(List<List<Id>> ids) {}',
  ),
  validClass(
    'a future method takes plain values',
    '@Future(callout=true)\npublic static void go(Set<Id> ids, List<String> names, Integer count) {}',
  ),
  validFile(
    'a REST resource answers two verbs',
    "@RestResource(urlMapping='/one/*')\nglobal with sharing class PlantedCase {\n@HttpGet\nglobal static String one() {\nreturn null;\n}\n@HttpPost\nglobal static String two(String a) {\nreturn a;\n}\n}\n",
  ),
  validFile(
    'a test class has a set-up, helpers and tests',
    test(
      '@TestSetup\nstatic void make() {}\n@IsTest\nstatic void goes() {\nTest.startTest();\nhelp(1);\nTest.stopTest();\n}\nprivate static Integer help(Integer a) {\nreturn a;\n}\nprivate class Stub {\npublic void go() {}\n}',
    ),
  ),
  validFile(
    'a test helper is no test',
    '@IsTest\npublic class PlantedCase {\npublic static Account make() {\nreturn new Account();\n}\n}\n',
  ),
  validFile(
    'a parallel test class',
    '@IsTest(IsParallel=true)\nprivate class PlantedCase {\n@IsTest\nprivate static void goes() {}\n}\n',
  ),
  validMethod('a record is made with its id', 'Account a = new Account(Id = null, OwnerId = null);\na.Name = null;'),
  validMethod(
    'a person’s names are given',
    "Contact a = new Contact(FirstName = 'a', LastName = 'b');\na.put('LastName', 'c');",
  ),
  validMethod(
    'a field is read by a name that is there',
    "Contact a = new Contact();\nObject b = a.get('lastname');\nObject c = a.getSObject('Account');\nObject d = new Account().getSObjects('Contacts');",
  ),
  validMethod(
    'a record of an unknown object is read',
    "SObject a = new Account();\nObject b = a.get('Nobody__c');\nMap<String, Object> c = new Map<String, Object>();\nObject d = c.get('nobody');",
  ),
  validMethod('rows are upserted by their ids', 'List<Account> rows = new List<Account>();\nupsert as user rows Id;'),
  validMethod(
    'values of a map are written',
    'Map<Id, Account> rows = new Map<Id, Account>();\nupdate as user rows.values();',
  ),
  validMethod(
    'custom metadata is made in memory',
    "Planted__mdt a = new Planted__mdt(DeveloperName = 'a', Share__c = 1);",
  ),
  validMethod(
    'numbers are cast',
    'Decimal a = 1.5;\nInteger b = (Integer) a;\nObject c = a;\nDecimal d = (Decimal) c;',
  ),
  validMethod(
    'a text is cast to an id',
    "String a = 'x';\nId b = (Id) a;\nSObject c = new Account();\nAccount d = (Account) c;",
  ),
  validMethod(
    'a general value is asked for its type',
    'Object a = 1;\nSObject b = new Account();\nBoolean c = a instanceof Integer || b instanceof Account || a instanceof SObject;',
  ),
  validMethod(
    'a query binds lists, sets, records and dates',
    'Set<Id> ids = new Set<Id>();\nList<String> names = new List<String>();\nDate day = Date.today();\nInteger most = 5;\nList<Opportunity> rows = [SELECT Id FROM Opportunity WHERE AccountId IN :ids AND Name IN :names AND CloseDate > :day AND Amount > :most WITH USER_MODE LIMIT :most];',
  ),
  validMethod(
    'a query binds one of a list of values',
    "String one = 'a';\nList<Account> rows = [SELECT Id FROM Account WHERE Name IN ('b', :one) WITH USER_MODE];",
  ),
  validMethod(
    'a dynamic query binds a variable in sight',
    "String name = 'a';\nList<SObject> rows = Database.query('SELECT Id FROM Account WHERE Name = :name AND CreatedDate > 2020-01-01T00:00:00Z', AccessLevel.USER_MODE);",
  ),
  validMethod(
    'a text names what a secret is called',
    "String tokenLabel = 'Token';\nString passwordField = 'Password__c';\nString token = null;\nString secret = 'none';",
  ),
  validMethod(
    'a job is queued after a loop',
    'for (Integer i = 0; i < 2; i++) {\nInteger a = i;\n}\nEventBus.publish(new List<SObject>());',
  ),
  validMethod('a page of the package is opened', "PageReference a = new PageReference('/lightning/page/home');"),
  validMethod('a strong digest is made', "Blob a = Crypto.generateDigest('SHA-256', Blob.valueOf('a'));"),
  validMethod('a user mode is kept in a variable', 'AccessLevel level = AccessLevel.USER_MODE;'),
];
