import { onPage, type Case } from '../case.ts';

/** "Transaction Control", "Apex Transactions", "Execution Governors and Limits", Apex Developer Guide. */
export const TRANSACTIONS: readonly Case[] = [
  ...onPage('Apex Developer Guide: Transaction Control', {
    'rollback takes back what came after the savepoint': `
  insert new Shop__c(Name = 'Before');
  Savepoint point = Database.setSavepoint();
  insert new Shop__c(Name = 'After');
  Database.rollback(point);
  Assert.areEqual('Before', [SELECT Name FROM Shop__c].Name);`,
    'rollback leaves the id in the record in memory': `
  Savepoint point = Database.setSavepoint();
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  Database.rollback(point);
  Assert.isNotNull(shop.Id);
  Assert.areEqual(0, [SELECT COUNT() FROM Shop__c]);`,
    'rollback does not take back static variables': {
      declarations: 'static Integer count = 0;',
      body: `
  Savepoint point = Database.setSavepoint();
  count = 5;
  Database.rollback(point);
  Assert.areEqual(5, count);`,
    },
    'a savepoint set after the one rolled back to is gone': `
  Savepoint first = Database.setSavepoint();
  insert new Shop__c(Name = 'One');
  Savepoint second = Database.setSavepoint();
  Database.rollback(first);
  try {
    Database.rollback(second);
    Assert.fail('rolled back');
  } catch (Exception e) {
    Assert.isNotNull(e.getMessage());
  }`,
    'savepoint and rollback count as DML statements': `
  Integer before = Limits.getDmlStatements();
  Savepoint point = Database.setSavepoint();
  Database.rollback(point);
  Assert.areEqual(before + 2, Limits.getDmlStatements());`,
    'one savepoint may be rolled back to twice': `
  Savepoint point = Database.setSavepoint();
  insert new Shop__c(Name = 'One');
  Database.rollback(point);
  insert new Shop__c(Name = 'Two');
  Database.rollback(point);
  Assert.areEqual(0, [SELECT COUNT() FROM Shop__c]);`,
  }),
  ...onPage('Apex Developer Guide: sObjects That Cannot Be Used Together in DML Operations', {
    'set-up records and others do not go together': `
  insert new Shop__c(Name = 'One');
  PermissionSet clerk = [SELECT Id FROM PermissionSet WHERE Name = 'Clerk'];
  try {
    insert new PermissionSetAssignment(AssigneeId = UserInfo.getUserId(), PermissionSetId = clerk.Id);
    Assert.fail('inserted');
  } catch (DmlException e) {
    Assert.areEqual(StatusCode.MIXED_DML_OPERATION, e.getDmlType(0));
  }`,
    'System.runAs begins apart in a test': `
  insert new Shop__c(Name = 'One');
  PermissionSet clerk = [SELECT Id FROM PermissionSet WHERE Name = 'Clerk'];
  System.runAs(new User(Id = UserInfo.getUserId())) {
    insert new PermissionSetAssignment(AssigneeId = UserInfo.getUserId(), PermissionSetId = clerk.Id);
  }
  Assert.areEqual(1, [SELECT COUNT() FROM PermissionSetAssignment WHERE PermissionSetId = :clerk.Id]);`,
  }),
  ...onPage('Apex Developer Guide: Execution Governors and Limits', {
    'a transaction may issue 100 queries': `
  Assert.areEqual(100, Limits.getLimitQueries());
  Assert.areEqual(50000, Limits.getLimitQueryRows());`,
    'a transaction may issue 150 DML statements over 10,000 rows': `
  Assert.areEqual(150, Limits.getLimitDmlStatements());
  Assert.areEqual(10000, Limits.getLimitDmlRows());`,
    'an inner run between startTest and stopTest has limits of its own': `
  insert new Shop__c(Name = 'One');
  Test.startTest();
  Assert.areEqual(0, Limits.getDmlStatements());
  insert new Shop__c(Name = 'Two');
  Assert.areEqual(1, Limits.getDmlStatements());
  Test.stopTest();`,
  }),
  ...onPage('Apex Developer Guide: Bulk DML Exception Handling', {
    'one record twice in an update is refused': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  try {
    update new List<Shop__c>{ new Shop__c(Id = shop.Id, Area__c = 1), new Shop__c(Id = shop.Id, Area__c = 2) };
    Assert.fail('updated');
  } catch (ListException e) {
    Assert.isTrue(e.getMessage().contains('Duplicate id in list'), e.getMessage());
  }`,
    'one instance twice in an insert is refused': `
  Shop__c shop = new Shop__c(Name = 'One');
  try {
    insert new List<Shop__c>{ shop, shop };
    Assert.fail('inserted');
  } catch (ListException e) {
    Assert.isTrue(e.getMessage().contains('two identically equal elements'), e.getMessage());
  }`,
  }),
];
