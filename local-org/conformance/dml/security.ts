import { onPage, type Case } from '../case.ts';

/** A user without rights of their own but those of the permission set Clerk: leases without their secret, and shops. */
const CLERK = `
  Profile least = [SELECT Id FROM Profile WHERE Name = 'Minimum Access - Salesforce'];
  User clerk = new User(LastName = 'Clerk', Username = 'clerk@conformance.example', Email = 'clerk@conformance.example', Alias = 'clerk', ProfileId = least.Id, TimeZoneSidKey = 'UTC', LocaleSidKey = 'en_US', LanguageLocaleKey = 'en_US', EmailEncodingKey = 'UTF-8');
  insert clerk;
  insert new PermissionSetAssignment(AssigneeId = clerk.Id, PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = 'Clerk'].Id);
  Lease__c lease;
  System.runAs(new User(Id = UserInfo.getUserId())) {
    lease = new Lease__c(Name = 'Corner', Rent__c = 10, Secret__c = 'x');
    insert lease;
    insert new Lease__c(Name = 'Other');
  }`;

/** Statements that run as the clerk, after the given ones of the administrator. */
function asClerk(body: string, before = ''): string {
  return `${CLERK}${before === '' ? '' : `\n  System.runAs(new User(Id = UserInfo.getUserId())) { ${before} }`}
  System.runAs(clerk) {${body}
  }`;
}

const SHARED = "insert new Lease__Share(ParentId = lease.Id, UserOrGroupId = clerk.Id, AccessLevel = 'Read');";

/** "Enforcing Sharing Rules", "Enforce User Mode for Database Operations", "Enforcing Object and Field Permissions", Apex Developer Guide. */
export const SECURITY: readonly Case[] = [
  ...onPage('Apex Developer Guide: Enforce User Mode for Database Operations', {
    'user mode shows what is shared with the user': asClerk(
      `
    Assert.areEqual(1, [SELECT COUNT() FROM Lease__c WITH USER_MODE]);`,
      SHARED,
    ),
    'user mode hides what is not shared with the user': asClerk(`
    Assert.areEqual(0, [SELECT COUNT() FROM Lease__c WITH USER_MODE]);`),
    'without a stated mode a query runs in user mode': asClerk(`
    Assert.areEqual(0, [SELECT COUNT() FROM Lease__c]);`),
    'a field that the user may not read cannot be selected': asClerk(`
    try {
      List<Lease__c> found = [SELECT Secret__c FROM Lease__c WITH USER_MODE];
      Assert.fail('read');
    } catch (QueryException e) {
      Assert.isTrue(e.getMessage().contains('Secret__c'), e.getMessage());
    }`),
    'a field that the user may not read cannot be filtered by': asClerk(`
    try {
      List<Lease__c> found = [SELECT Id FROM Lease__c WHERE Secret__c = 'x' WITH USER_MODE];
      Assert.fail('read');
    } catch (QueryException e) {
      Assert.isTrue(e.getMessage().contains('Secret__c'), e.getMessage());
    }`),
    'an object that the user may not read cannot be queried': asClerk(`
    try {
      List<Opportunity> found = [SELECT Id FROM Opportunity WITH USER_MODE];
      Assert.fail('read');
    } catch (QueryException e) {
      Assert.isTrue(e.getMessage().contains('Opportunity'), e.getMessage());
    }`),
    'system mode reads fields that the user may not': asClerk(
      `
    Assert.areEqual('x', [SELECT Secret__c FROM Lease__c WHERE Id = :lease.Id WITH SYSTEM_MODE].Secret__c);`,
      SHARED,
    ),
    'system mode keeps the sharing of the class': asClerk(`
    Assert.areEqual(0, [SELECT COUNT() FROM Lease__c WITH SYSTEM_MODE]);`),
    'user mode refuses to create without the right to': asClerk(`
    try {
      insert as user new Lease__c(Name = 'New');
      Assert.fail('inserted');
    } catch (DmlException e) {
      Assert.isTrue(e.getDmlMessage(0).contains('Access to entity'), e.getMessage());
    }`),
    'system mode creates without the right to': asClerk(`
    insert as system new Lease__c(Name = 'New');
    Assert.areEqual(1, [SELECT COUNT() FROM Lease__c WHERE Name = 'New' WITH SYSTEM_MODE]);`),
    'user mode refuses to set a field that the user may not edit': asClerk(`
    try {
      insert as user new Shop__c(Name = 'S', Revenue__c = 5);
      Assert.fail('inserted');
    } catch (DmlException e) {
      Assert.isTrue(e.getDmlFieldNames(0).contains('Revenue__c') || e.getMessage().contains('Revenue__c'), e.getMessage());
    }`),
    'user mode sets a field that the user may edit': asClerk(`
    Shop__c shop = new Shop__c(Name = 'S', Area__c = 5);
    insert as user shop;
    Assert.areEqual(5, [SELECT Area__c FROM Shop__c WHERE Id = :shop.Id WITH USER_MODE].Area__c);`),
  }),
  ...onPage('Apex Developer Guide: Use the with sharing, without sharing, and inherited sharing Keywords', {
    'a class without sharing sees rows of others in system mode': {
      declarations: `private without sharing class All { Integer count() { return [SELECT COUNT() FROM Lease__c WITH SYSTEM_MODE]; } }`,
      body: asClerk(`
    Assert.areEqual(2, new All().count());`),
    },
    'a class with sharing sees its own': {
      declarations: `private with sharing class Own { Integer count() { return [SELECT COUNT() FROM Lease__c WITH SYSTEM_MODE]; } }`,
      body: asClerk(`
    Assert.areEqual(0, new Own().count());`),
    },
    'inherited sharing is that of the caller': {
      declarations: `private inherited sharing class Same { Integer count() { return [SELECT COUNT() FROM Lease__c WITH SYSTEM_MODE]; } }
private without sharing class All { Integer count() { return new Same().count(); } }
private with sharing class Own { Integer count() { return new Same().count(); } }`,
      body: asClerk(`
    Assert.areEqual(2, new All().count());
    Assert.areEqual(0, new Own().count());`),
    },
  }),
  ...onPage('Apex Developer Guide: Enforce Security with the stripInaccessible Method', {
    'fields that may not be read are stripped': asClerk(
      `
    SObjectAccessDecision decision = Security.stripInaccessible(AccessType.READABLE, [SELECT Name, Rent__c, Secret__c FROM Lease__c WITH SYSTEM_MODE]);
    Lease__c row = (Lease__c) decision.getRecords()[0];
    Assert.isFalse(row.isSet('Secret__c'));
    Assert.areEqual(10, row.Rent__c);
    Assert.areEqual(new Set<String>{ 'Secret__c' }, decision.getRemovedFields().get('Lease__c'));`,
      SHARED,
    ),
    'fields that may not be created are stripped': asClerk(`
    SObjectAccessDecision decision = Security.stripInaccessible(AccessType.CREATABLE, new List<Shop__c>{ new Shop__c(Name = 'S', Area__c = 5, Revenue__c = 5) });
    Assert.isFalse(decision.getRecords()[0].isSet('Revenue__c'));
    Assert.isTrue(decision.getRecords()[0].isSet('Area__c'));
    Assert.areEqual(new Set<Integer>{ 0 }, decision.getModifiedIndexes());`),
    'an object that may not be created is an exception': asClerk(`
    try {
      Security.stripInaccessible(AccessType.CREATABLE, new List<Lease__c>{ new Lease__c(Name = 'L') });
      Assert.fail('stripped');
    } catch (NoAccessException e) {
      Assert.isNotNull(e.getMessage());
    }`),
  }),
  ...onPage('Apex Developer Guide: Enforcing Object and Field Permissions', {
    'describe tells the rights of the user': asClerk(`
    Assert.isTrue(Schema.SObjectType.Lease__c.isAccessible());
    Assert.isFalse(Schema.SObjectType.Lease__c.isCreateable());
    Assert.isFalse(Schema.SObjectType.Lease__c.isDeletable());
    Assert.isTrue(Lease__c.Rent__c.getDescribe().isAccessible());
    Assert.isFalse(Lease__c.Rent__c.getDescribe().isUpdateable());
    Assert.isFalse(Lease__c.Secret__c.getDescribe().isAccessible());`),
  }),
];
