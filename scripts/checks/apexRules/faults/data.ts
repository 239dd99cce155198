import type { Plant } from '../../planted/plant.ts';
import { apexPlanting } from './cases.ts';

const { inClass, inMethod } = apexPlanting('apex-rules');

/** Records, their fields, DML, names in texts, access modes and what a reviewer asks. */
export const DATA_FAULTS: readonly Plant[] = [
  inMethod(
    'a record is made with a formula',
    'field-not-writeable',
    'Opportunity deal = new Opportunity(IsWon = true);',
  ),
  inMethod(
    'a record is made with an audit field',
    'field-not-writeable',
    'Account a = new Account(LastModifiedDate = System.now());',
  ),
  inMethod(
    'a record is given a created date',
    'field-not-writeable',
    'Account a = new Account();\na.CreatedDate = System.now();',
  ),
  inMethod(
    'a record is given a system stamp',
    'field-not-writeable',
    'Account a = new Account();\na.SystemModstamp = System.now();',
  ),
  inMethod(
    'a record is given whether it is deleted',
    'field-not-writeable',
    'Account a = new Account();\na.IsDeleted = true;',
  ),
  inMethod(
    'a deal is given whether it is closed',
    'field-not-writeable',
    'Opportunity a = new Opportunity();\na.IsClosed = true;',
  ),
  inMethod('a task is given whether it is closed', 'field-not-writeable', 'Task a = new Task();\na.IsClosed = true;'),
  inMethod('a person is given a whole name', 'field-not-writeable', "User a = new User();\na.Name = 'a';"),
  inMethod('a contact is made with a whole name', 'field-not-writeable', "Contact a = new Contact(Name = 'a');"),
  inMethod(
    'a record of a list is given a read-only field',
    'field-not-writeable',
    'List<Opportunity> rows = new List<Opportunity>();\nrows[0].IsWon = true;',
  ),
  inMethod(
    'a record of a loop is given a read-only field',
    'field-not-writeable',
    'for (Opportunity row : new List<Opportunity>()) {\nrow.IsWon = true; // here\n}',
  ),
  inMethod(
    'a roll-up is given a value',
    'field-not-writeable',
    'Account a = new Account();\na.LastActivityDate = Date.today();',
  ),
  inMethod('an auto-number is given a value', 'field-not-writeable', "Planted__c a = new Planted__c(Name = 'a');"),
  inMethod(
    'a read-only field is put',
    'field-not-writeable',
    "Opportunity a = new Opportunity();\na.put('IsWon', true);",
  ),
  inMethod('a field is put that is not there', 'field-name', "Account a = new Account();\na.put('Nam', 'a');"),
  inMethod(
    'a field is read by a name that is not there',
    'field-name',
    "Account a = new Account();\nObject b = a.get('Nam');",
  ),
  inMethod(
    'a parent is read by a name that is not there',
    'field-name',
    "Contact a = new Contact();\nObject b = a.getSObject('Acount');",
  ),
  inMethod(
    'children are read by a name that is not there',
    'field-name',
    "Account a = new Account();\nObject b = a.getSObjects('Contact');",
  ),
  inMethod(
    'a field of a loop’s record is read by a name that is not there',
    'field-name',
    "for (Account a : new List<Account>()) {\nObject b = a.get('Nam'); // here\n}",
  ),
  inMethod(
    'an object is asked for by a name that is not there',
    'object-name',
    "Object a = Schema.getGlobalDescribe().get('Acount');",
  ),
  inMethod(
    'objects are described by a name that is not there',
    'object-name',
    "Object a = Schema.describeSObjects(new List<String>{ 'Acount__c' });",
  ),
  inMethod(
    'a field map is asked for a name that is not there',
    'field-name',
    "Object a = Account.SObjectType.getDescribe().fields.getMap().get('Nam');",
  ),
  inMethod(
    'a custom permission is named that is not there',
    'permission-name',
    "Boolean a = FeatureManagement.checkPermission('Planted_Nobody');",
  ),
  inMethod(
    'a label is got by a name that is not there',
    'label-name',
    "String a = System.Label.get('', 'planted_Nobody', 'en_US');",
  ),
  inMethod('a system mode is kept in a variable', 'system-mode-value', 'AccessLevel level = AccessLevel.SYSTEM_MODE;'),
  inMethod(
    'a system mode is chosen',
    'system-mode-value',
    'Object level = 1 > 2 ? AccessLevel.USER_MODE : System.AccessLevel.SYSTEM_MODE;',
  ),
  inClass(
    'a system mode is a constant',
    'system-mode-value',
    'private static final AccessLevel LEVEL = AccessLevel.SYSTEM_MODE;',
  ),
  inClass(
    'a system mode is returned',
    'system-mode-value',
    'private AccessLevel level() {\nreturn AccessLevel.SYSTEM_MODE; // here\n}',
  ),
  inMethod('a system mode is handed on', 'system-mode-value', 'use(AccessLevel.SYSTEM_MODE);'),
  inMethod('a custom metadata record is inserted', 'dml-type', 'insert as user new Planted__mdt();'),
  inMethod(
    'custom metadata is updated',
    'dml-type',
    'List<Planted__mdt> rows = new List<Planted__mdt>();\nupdate as user rows;',
  ),
  inMethod('texts are inserted', 'dml-type', 'List<String> rows = new List<String>();\ninsert as user rows;'),
  inMethod('a number is deleted', 'dml-type', 'Integer a = 1;\ndelete as user a;'),
  inMethod('a set of records is updated', 'dml-type', 'Set<Account> rows = new Set<Account>();\nupdate as user rows;'),
  inMethod(
    'a map of records is updated',
    'dml-type',
    'Map<Id, Account> rows = new Map<Id, Account>();\nupdate as user rows;',
  ),
  inMethod(
    'aggregate results are inserted',
    'dml-type',
    'List<AggregateResult> rows = new List<AggregateResult>();\ninsert as user rows;',
  ),
  inMethod('a user is deleted', 'dml-type', 'delete as user new User();'),
  inMethod('a record type is inserted', 'dml-type', 'insert as user new RecordType();'),
  inMethod('a profile is inserted', 'dml-type', 'insert as user new Profile();'),
  inMethod(
    'a list is upserted into a record',
    'upsert-field',
    'List<Account> rows = new List<Account>();\nupsert as user rows Name;',
  ),
  inMethod(
    'rows are upserted by a field that is not there',
    'upsert-field',
    'List<Account> rows = new List<Account>();\nupsert as user rows Nam__c;',
  ),
  inMethod(
    'own rows are upserted by a field that is no external id',
    'upsert-field',
    'List<Planted__c> rows = new List<Planted__c>();\nupsert as user rows Amount__c;',
  ),
  inMethod('a weak digest is made', 'weak-crypto', "Blob a = Crypto.generateDigest('MD5', Blob.valueOf('a'));"),
  inMethod(
    'a weak digest is made by SHA1',
    'weak-crypto',
    "Blob a = Crypto.generateDigest('SHA1', Blob.valueOf('a'));",
  ),
  inMethod(
    'a weak signature is made',
    'weak-crypto',
    "Blob a = Crypto.generateMac('hmacMD5', Blob.valueOf('a'), Blob.valueOf('a'));",
  ),
  inMethod(
    'a text is encrypted by a fixed key',
    'secret',
    "Blob a = Crypto.encrypt('AES256', Blob.valueOf('0123456789abcdef'), Blob.valueOf('a'), Blob.valueOf('a'));",
  ),
  inMethod('a password stands in the code', 'secret', "String password = 'hunter2hunter2';"),
  inClass('a token stands in the code', 'secret', "private static final String API_TOKEN = 'abcdefghijklmnop';"),
  inMethod(
    'a request carries fixed credentials',
    'secret',
    "HttpRequest request = new HttpRequest();\nrequest.setHeader('Authorization', 'Bearer abcdefghijklmnop');",
  ),
  inClass(
    'a page is opened that somebody else names',
    'open-redirect',
    'public PageReference go(String url) {\nreturn new PageReference(url); // here\n}',
  ),
  inMethod(
    'a page is opened that the address names',
    'open-redirect',
    "PageReference page = new PageReference(ApexPages.currentPage().getParameters().get('retURL'));",
  ),
  inMethod('an error is shown unescaped', 'unescaped', "new Account().addError('<b>a</b>', false);"),
  inMethod(
    'an error of a field is shown unescaped',
    'unescaped',
    "Account a = new Account();\na.Name.addError('<b>a</b>', false);",
  ),
  inMethod('a session id is read', 'session-id', 'String a = UserInfo.getSessionId();'),
  inMethod(
    'emails are sent in a loop',
    'in-loop',
    'for (Integer i = 0; i < 2; i++) {\nMessaging.sendEmail(new List<Messaging.Email>()); // here\n}',
  ),
  inMethod(
    'jobs are queued in a loop',
    'in-loop',
    'for (Integer i = 0; i < 2; i++) {\nSystem.enqueueJob(new PlantedBatch()); // here\n}',
  ),
  inMethod(
    'a callout is made in a loop',
    'in-loop',
    'for (Integer i = 0; i < 2; i++) {\nnew Http().send(new HttpRequest()); // here\n}',
  ),
  inMethod(
    'objects are described in a loop',
    'in-loop',
    'for (Integer i = 0; i < 2; i++) {\nSchema.getGlobalDescribe(); // here\n}',
  ),
  inMethod(
    'events are published in a loop',
    'in-loop',
    'for (Integer i = 0; i < 2; i++) {\nEventBus.publish(new List<SObject>()); // here\n}',
  ),
  inMethod(
    'a dynamic query binds a variable that is not in sight',
    'bind',
    "List<SObject> rows = Database.query('SELECT Id FROM Account WHERE Name = :nobody', AccessLevel.USER_MODE);",
  ),
  inMethod(
    'a query binds a number to a text',
    'bind-type',
    'Integer a = 1;\nList<Account> rows = [SELECT Id FROM Account WHERE Name = :a WITH USER_MODE];',
  ),
  inMethod(
    'a query binds a text to a date',
    'bind-type',
    "String a = 'x';\nList<Opportunity> rows = [SELECT Id FROM Opportunity WHERE CloseDate = :a WITH USER_MODE];",
  ),
  inMethod(
    'a query binds a text to a number',
    'bind-type',
    "String a = 'x';\nList<Opportunity> rows = [SELECT Id FROM Opportunity WHERE Amount > :a WITH USER_MODE];",
  ),
  inMethod(
    'a query binds one value to IN',
    'bind-type',
    "String a = 'x';\nList<Account> rows = [SELECT Id FROM Account WHERE Name IN :a WITH USER_MODE];",
  ),
  inMethod(
    'a query binds a map to IN',
    'bind-type',
    'Map<String, String> a = new Map<String, String>();\nList<Account> rows = [SELECT Id FROM Account WHERE Name IN :a WITH USER_MODE];',
  ),
  inMethod(
    'a query binds a text to its limit',
    'bind-type',
    "String a = 'x';\nList<Account> rows = [SELECT Id FROM Account WITH USER_MODE LIMIT :a];",
  ),
];
