import { onPage, type Chapter } from '../case.ts';

export const TESTING: Chapter = {
  name: 'testing',
  cases: [
    ...onPage('Apex Reference Guide: Assert Class', {
      'areEqual of numbers of other types and of records': `Assert.areEqual(1, 1L); Assert.areEqual(1.0, 1); Assert.areEqual(new Account(Name = 'x'), new Account(Name = 'x'));`,
      'areNotEqual, isNull, isNotNull, isTrue and isFalse': `Assert.areNotEqual(1, 2); Assert.isNull(null); Assert.isNotNull(1, 'a message'); Assert.isTrue(true, 'm'); Assert.isFalse(false);`,
      isInstanceOfType: `Assert.isInstanceOfType(new Account(), Account.class); Assert.isNotInstanceOfType(new Account(), Contact.class);`,
      'a text is compared with case': `Assert.areNotEqual('a', 'A');`,
    }),
    ...onPage('Apex Reference Guide: System Class', {
      'the assertions of System': `System.assert(true); System.assertEquals(2, 1 + 1, 'sum'); System.assertNotEquals(1, 2); System.debug('x'); System.debug(LoggingLevel.INFO, 'x');`,
      'now, today and currentTimeMillis': `Assert.areEqual(Date.today(), System.today()); Assert.isTrue(System.currentTimeMillis() > 0L); Assert.areEqual(System.now().date(), System.today());`,
      'equals and hashCode of two values': `Assert.isTrue(System.equals('a', 'a')); Assert.areEqual(System.hashCode('a'), System.hashCode('a'));`,
    }),
    ...onPage('Apex Developer Guide: Using Limits, startTest, and stopTest', {
      'startTest gives new limits': `List<Account> a = [SELECT Id FROM Account WITH SYSTEM_MODE]; Assert.areEqual(1, Limits.getQueries()); Test.startTest(); Assert.areEqual(0, Limits.getQueries()); Test.stopTest();`,
    }),
    ...onPage('Apex Reference Guide: Test Class', {
      isRunningTest: `Assert.isTrue(Test.isRunningTest());`,
      'setCreatedDate moves a row into the past': `Account a = new Account(Name = 'x'); insert as system a; Test.setCreatedDate(a.Id, Datetime.newInstanceGmt(2012, 12, 12)); Assert.areEqual(Datetime.newInstanceGmt(2012, 12, 12), [SELECT CreatedDate FROM Account WHERE Id = :a.Id WITH SYSTEM_MODE].CreatedDate);`,
      getStandardPricebookId: `Assert.isNotNull(Test.getStandardPricebookId());`,
    }),
    ...onPage('Apex Developer Guide: Using Test Setup Methods', {
      'rows of the set-up are there': {
        declarations: `@TestSetup static void setUp() { insert as system new Account(Name = 'from set-up'); }`,
        body: `Assert.areEqual('from set-up', [SELECT Name FROM Account WITH SYSTEM_MODE].Name);`,
      },
    }),
    ...onPage('Apex Developer Guide: Isolation of Test Data from Organization Data in Unit Tests', {
      'no rows but those of the test': `Assert.areEqual(0, [SELECT COUNT() FROM Account WITH SYSTEM_MODE]); Assert.areNotEqual(0, [SELECT COUNT() FROM User WITH SYSTEM_MODE]);`,
    }),
    ...onPage('Apex Developer Guide: Accessing Private Test Class Members', {
      '@TestVisible opens a private member': {
        sources: [
          `public class Hidden { @TestVisible private static Integer n = 3; @TestVisible private Integer twice(Integer n) { return n * 2; } @TestVisible private class Inner { public Integer one = 1; } }`,
        ],
        body: `Assert.areEqual(3, Hidden.n); Assert.areEqual(8, new Hidden().twice(4)); Assert.areEqual(1, new Hidden.Inner().one);`,
      },
    }),
    ...onPage('Apex Developer Guide: Using the runAs Method', {
      'code runs as another user': `
        Profile p = [SELECT Id FROM Profile WHERE Name = 'Standard User' WITH SYSTEM_MODE];
        User u = new User(Alias = 'standt', Email = 'standarduser@testorg.example', EmailEncodingKey = 'UTF-8', LastName = 'Testing', LanguageLocaleKey = 'en_US', LocaleSidKey = 'en_US', ProfileId = p.Id, TimeZoneSidKey = 'America/Los_Angeles', UserName = 'standarduser@testorg.example');
        System.runAs(u) { Assert.areEqual('standarduser@testorg.example', UserInfo.getUserName()); Assert.areEqual('America/Los_Angeles', UserInfo.getTimeZone().getID()); }
        Assert.areNotEqual('standarduser@testorg.example', UserInfo.getUserName());`,
    }),
  ],
};

export const SECURITY: Chapter = {
  name: 'security',
  cases: [
    ...onPage('Apex Developer Guide: Enforce User Mode for Database Operations', {
      'user mode refuses what the user may not see, system mode does not': {
        declarations: `static User clerk() { Profile p = [SELECT Id FROM Profile WHERE Name = 'Standard User' WITH SYSTEM_MODE]; return new User(Alias = 'clerk', Email = 'c@t.example', EmailEncodingKey = 'UTF-8', LastName = 'C', LanguageLocaleKey = 'en_US', LocaleSidKey = 'en_US', ProfileId = p.Id, TimeZoneSidKey = 'UTC', UserName = 'clerk@testorg.example'); }`,
        body: `System.runAs(clerk()) {
          try { List<Project__c> none = [SELECT Secret__c FROM Project__c WITH USER_MODE]; Assert.fail(); } catch (QueryException e) { Assert.isNotNull(e.getMessage()); }
          Assert.areEqual(0, [SELECT COUNT() FROM Project__c WITH SYSTEM_MODE]);
          try { insert as user new Project__c(Name = 'x'); Assert.fail(); } catch (DmlException e) { Assert.isNotNull(e.getMessage()); }
          insert as system new Project__c(Name = 'x'); }`,
      },
      'modes of the Database methods': `Database.insert(new Account(Name = 'x'), AccessLevel.SYSTEM_MODE); Assert.areEqual(1, Database.query('SELECT Id FROM Account', AccessLevel.SYSTEM_MODE).size());`,
    }),
    ...onPage('Apex Developer Guide: Enforce Security with the stripInaccessible Method', {
      'fields a user may not read are taken out': {
        declarations: `static User clerk() { Profile p = [SELECT Id FROM Profile WHERE Name = 'Standard User' WITH SYSTEM_MODE]; return new User(Alias = 'clerk', Email = 'c@t.example', EmailEncodingKey = 'UTF-8', LastName = 'C', LanguageLocaleKey = 'en_US', LocaleSidKey = 'en_US', ProfileId = p.Id, TimeZoneSidKey = 'UTC', UserName = 'clerk@testorg.example'); }`,
        body: `User u = clerk(); insert as system u; insert as system new PermissionSetAssignment(AssigneeId = u.Id, PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = 'Projects' WITH SYSTEM_MODE].Id);
          System.runAs(u) { SObjectAccessDecision d = Security.stripInaccessible(AccessType.READABLE, new List<Project__c>{ new Project__c(Name = 'x', Secret__c = 's') });
            Assert.isFalse(d.getRecords()[0].isSet('Secret__c')); Assert.areEqual(new Set<String>{ 'Secret__c' }, d.getRemovedFields().get('Project__c')); Assert.isTrue(d.getModifiedIndexes().contains(0)); }`,
      },
    }),
    ...onPage('Apex Reference Guide: UserInfo Class', {
      'who runs': `Assert.areEqual(UserInfo.getUserId(), [SELECT Id FROM User WHERE UserName = :UserInfo.getUserName() WITH SYSTEM_MODE].Id); Assert.isNotNull(UserInfo.getProfileId()); Assert.areEqual('Local org', UserInfo.getOrganizationName()); Assert.areEqual(18, String.valueOf(UserInfo.getOrganizationId()).length());`,
    }),
    ...onPage('Apex Reference Guide: FeatureManagement Class', {
      'a permission that nobody has': `Assert.isFalse(FeatureManagement.checkPermission('Nobody_Has_It'));`,
    }),
  ],
};

export const LIMITS: Chapter = {
  name: 'limits',
  cases: [
    ...onPage('Apex Developer Guide: Execution Governors and Limits', {
      'what a synchronous transaction may': `
        Assert.areEqual(100, Limits.getLimitQueries()); Assert.areEqual(50000, Limits.getLimitQueryRows()); Assert.areEqual(150, Limits.getLimitDmlStatements()); Assert.areEqual(10000, Limits.getLimitDmlRows()); Assert.areEqual(10000, Limits.getLimitCpuTime()); Assert.areEqual(6000000, Limits.getLimitHeapSize());`,
      'what an asynchronous one may': {
        declarations: `class Job implements Queueable { public void execute(QueueableContext context) { insert as system new Project__c(Name = Limits.getLimitQueries() + ' ' + Limits.getLimitCpuTime() + ' ' + Limits.getLimitHeapSize()); } }`,
        body: `Test.startTest(); System.enqueueJob(new Job()); Test.stopTest(); Assert.areEqual('200 60000 12000000', [SELECT Name FROM Project__c WITH SYSTEM_MODE].Name);`,
      },
    }),
    ...onPage('Apex Reference Guide: Limits Class', {
      'queries, rows and DML are counted': `
        insert as system new List<Account>{ new Account(Name = 'a'), new Account(Name = 'b') }; List<Account> all = [SELECT Id FROM Account WITH SYSTEM_MODE];
        Assert.areEqual(1, Limits.getDmlStatements()); Assert.areEqual(2, Limits.getDmlRows()); Assert.areEqual(1, Limits.getQueries()); Assert.areEqual(2, Limits.getQueryRows());`,
      'a COUNT() query counts one row': `insert as system new Account(Name = 'a'); Integer n = [SELECT COUNT() FROM Account WITH SYSTEM_MODE]; Assert.areEqual(1, Limits.getQueries()); Assert.areEqual(1, Limits.getQueryRows());`,
    }),
    ...onPage('Apex Reference Guide: OrgLimits Class', {
      'limits of the org by name': `OrgLimit storage = OrgLimits.getMap().get('DataStorageMB'); Assert.areEqual('DataStorageMB', storage.getName()); Assert.isTrue(storage.getLimit() >= storage.getValue()); Assert.isFalse(OrgLimits.getAll().isEmpty());`,
    }),
  ],
};

export const PATTERN: Chapter = {
  name: 'patterns',
  cases: [
    ...onPage('Apex Reference Guide: Pattern Class', {
      'matches wants the whole text': `Assert.isTrue(Pattern.matches('a*b', 'aaaab')); Assert.isFalse(Pattern.matches('a', 'ab'));`,
      'compile, pattern and split': `Pattern p = Pattern.compile('[,;]'); Assert.areEqual('[,;]', p.pattern()); Assert.areEqual(new List<String>{ 'a', 'b', 'c' }, p.split('a,b;c'));`,
      'quote takes the meaning of signs': `Assert.isTrue(Pattern.matches(Pattern.quote('a.b'), 'a.b')); Assert.isFalse(Pattern.matches(Pattern.quote('a.b'), 'axb'));`,
      'a wrong pattern fails': `try { Pattern.compile('('); Assert.fail(); } catch (StringException e) { Assert.isNotNull(e.getMessage()); }`,
    }),
    ...onPage('Apex Reference Guide: Matcher Class', {
      'find goes on, group gives what was found': `
        Matcher m = Pattern.compile('(\\\\w)(\\\\d)').matcher('a1 b2'); Assert.isTrue(m.find()); Assert.areEqual('a1', m.group()); Assert.areEqual('a', m.group(1)); Assert.areEqual(0, m.start()); Assert.areEqual(2, m.end()); Assert.isTrue(m.find()); Assert.areEqual('2', m.group(2)); Assert.isFalse(m.find()); Assert.areEqual(2, m.groupCount());`,
      'lookingAt wants the beginning': `Assert.isTrue(Pattern.compile('a').matcher('ab').lookingAt()); Assert.isFalse(Pattern.compile('b').matcher('ab').lookingAt());`,
      'replaceAll with groups': `Assert.areEqual('b-a', Pattern.compile('(a)(b)').matcher('ab').replaceAll('$2-$1'));`,
      'without regard to case': `Assert.isTrue(Pattern.matches('(?i)abc', 'ABC'));`,
    }),
  ],
};

export const AURA_ENABLED: Chapter = {
  name: '@AuraEnabled',
  cases: onPage('Apex Developer Guide: AuraEnabled Annotation', {
    'a cacheable method and a property are called like others': {
      sources: [
        `public with sharing class Controller2 { public class Row { @AuraEnabled public String name; @AuraEnabled public Integer size { get; set; } } @AuraEnabled(cacheable=true) public static Row load(String name) { Row r = new Row(); r.name = name; r.size = name.length(); return r; } @AuraEnabled public static void save(Row row) { } }`,
      ],
      body: `Controller2.Row r = Controller2.load('abc'); Assert.areEqual('abc', r.name); Assert.areEqual(3, r.size); Controller2.save(r);`,
    },
  }),
};

const TRIGGER_HANDLER = `public without sharing class Handler { public static List<String> heard = new List<String>();
  public static void hear(List<Project__c> rows, Map<Id, Project__c> before) { for (Project__c one : rows) { heard.add(Trigger.operationType.name() + ' ' + one.Name + (before == null ? '' : ' was ' + before.get(one.Id).Name)); } }
  public static void gone(List<Project__c> rows) { heard.add('gone ' + rows.size() + ' ' + Trigger.isDelete + Trigger.isAfter + Trigger.isBefore + ' ' + Trigger.size); } }`;

export const TRIGGERS: Chapter = {
  name: 'triggers',
  cases: onPage('Apex Developer Guide: Trigger Context Variables', {
    'new and oldMap after insert and update': {
      sources: [
        TRIGGER_HANDLER,
        `trigger Projects on Project__c (after insert, after update) { Handler.hear(Trigger.new, Trigger.oldMap); }`,
      ],
      body: `Project__c p = new Project__c(Name = 'a'); insert as system p; p.Name = 'b'; update as system p; Assert.areEqual(new List<String>{ 'AFTER_INSERT a', 'AFTER_UPDATE b was a' }, Handler.heard);`,
    },
    'old after delete': {
      sources: [TRIGGER_HANDLER, `trigger Projects on Project__c (after delete) { Handler.gone(Trigger.old); }`],
      body: `List<Project__c> all = new List<Project__c>{ new Project__c(Name = 'a'), new Project__c(Name = 'b') }; insert as system all; delete as system all; Assert.areEqual(new List<String>{ 'gone 2 truetruefalse 2' }, Handler.heard);`,
    },
    'outside a trigger nothing executes': `Assert.isFalse(Trigger.isExecuting);`,
  }),
};
