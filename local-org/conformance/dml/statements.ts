import { onPage, type Case } from '../case.ts';

/** "DML Statements", "Inserting and Updating Records", "Upserting Records", "Deleting Records", Apex Developer Guide. */
export const STATEMENTS: readonly Case[] = [
  ...onPage('Apex Developer Guide: Inserting and Updating Records', {
    'insert gives the record its id': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  Assert.isNotNull(shop.Id);
  Assert.areEqual(Shop__c.SObjectType, shop.Id.getSObjectType());`,
    'insert takes a list': `
  List<Shop__c> shops = new List<Shop__c>{ new Shop__c(Name = 'One'), new Shop__c(Name = 'Two') };
  insert shops;
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Id IN :shops]);`,
    'insert of an empty list does nothing': `
  Integer before = Limits.getDmlStatements();
  insert new List<Shop__c>();
  Assert.areEqual(before, Limits.getDmlStatements());`,
    'a record with an id cannot be inserted': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  try {
    insert shop;
    Assert.fail('inserted');
  } catch (DmlException e) {
    Assert.areEqual(StatusCode.INVALID_FIELD_FOR_INSERT_UPDATE, e.getDmlType(0));
    Assert.areEqual('cannot specify Id in an insert call', e.getDmlMessage(0));
  }`,
    'update changes the fields that the record carries, and no others': `
  Shop__c shop = new Shop__c(Name = 'One', Area__c = 5, Slug__c = 'one');
  insert shop;
  update new Shop__c(Id = shop.Id, Area__c = 6);
  Shop__c row = [SELECT Area__c, Slug__c FROM Shop__c WHERE Id = :shop.Id];
  Assert.areEqual(6, row.Area__c);
  Assert.areEqual('one', row.Slug__c);`,
    'update to null empties a field': `
  Shop__c shop = new Shop__c(Name = 'One', Slug__c = 'one');
  insert shop;
  shop.Slug__c = null;
  update shop;
  Assert.isNull([SELECT Slug__c FROM Shop__c WHERE Id = :shop.Id].Slug__c);`,
    'a record without an id cannot be updated': `
  try {
    update new Shop__c(Name = 'One');
    Assert.fail('updated');
  } catch (DmlException e) {
    Assert.areEqual(StatusCode.MISSING_ARGUMENT, e.getDmlType(0));
    Assert.areEqual('Id not specified in an update call', e.getDmlMessage(0));
  }`,
    'a list that fails in one record changes nothing': `
  try {
    insert new List<Shop__c>{ new Shop__c(Name = 'One'), new Shop__c(Name = 'Two', Area__c = -1) };
    Assert.fail('inserted');
  } catch (DmlException e) {
    Assert.areEqual(0, [SELECT COUNT() FROM Shop__c]);
  }`,
    'a statement counts once, its records each': `
  Integer statements = Limits.getDmlStatements();
  Integer rows = Limits.getDmlRows();
  insert new List<Shop__c>{ new Shop__c(Name = 'One'), new Shop__c(Name = 'Two') };
  Assert.areEqual(statements + 1, Limits.getDmlStatements());
  Assert.areEqual(rows + 2, Limits.getDmlRows());`,
    'a list may hold records of several objects': `
  List<SObject> rows = new List<SObject>{ new Account(Name = 'A'), new Shop__c(Name = 'S') };
  insert rows;
  Assert.isNotNull(rows[0].Id);
  Assert.areEqual(1, [SELECT COUNT() FROM Shop__c]);`,
  }),
  ...onPage('Apex Developer Guide: Relating Records by Using an External ID', {
    'a foreign key is set by id': `
  Account acme = new Account(Name = 'Acme');
  insert acme;
  Shop__c shop = new Shop__c(Name = 'One', Account__c = acme.Id);
  insert shop;
  Assert.areEqual('Acme', [SELECT Account__r.Name FROM Shop__c WHERE Id = :shop.Id].Account__r.Name);`,
  }),
  ...onPage('Apex Developer Guide: Upserting Records', {
    'upsert inserts a record without an id': `
  Shop__c shop = new Shop__c(Name = 'One');
  upsert shop;
  Assert.areEqual(1, [SELECT COUNT() FROM Shop__c WHERE Id = :shop.Id]);`,
    'upsert updates a record with an id': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  shop.Name = 'Two';
  upsert shop;
  Assert.areEqual('Two', [SELECT Name FROM Shop__c].Name);`,
    'upsert finds a record by its external id': `
  insert new Shop__c(Name = 'One', Code__c = 'X1');
  Shop__c shop = new Shop__c(Name = 'Two', Code__c = 'X1');
  upsert shop Code__c;
  Assert.areEqual('Two', [SELECT Name FROM Shop__c].Name);
  Assert.isNotNull(shop.Id);`,
    'upsert by an external id that nobody has inserts': `
  insert new Shop__c(Name = 'One', Code__c = 'X1');
  upsert new Shop__c(Name = 'Two', Code__c = 'X2') Shop__c.Code__c;
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c]);`,
    'upsert takes a list of old and new records': `
  Shop__c old = new Shop__c(Name = 'One');
  insert old;
  old.Name = 'Uno';
  upsert new List<Shop__c>{ old, new Shop__c(Name = 'Two') };
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Name IN ('Uno', 'Two')]);`,
  }),
  ...onPage('Apex Developer Guide: Deleting Records', {
    'delete takes a record away': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  delete shop;
  Assert.areEqual(0, [SELECT COUNT() FROM Shop__c]);`,
    'delete takes the rows of a query': `
  insert new List<Shop__c>{ new Shop__c(Name = 'One'), new Shop__c(Name = 'Two') };
  delete [SELECT Id FROM Shop__c WHERE Name = 'One'];
  Assert.areEqual('Two', [SELECT Name FROM Shop__c].Name);`,
    'delete takes the details of a master too': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  insert new Visit__c(Shop__c = shop.Id, Day__c = Date.today());
  delete shop;
  Assert.areEqual(0, [SELECT COUNT() FROM Visit__c]);`,
    'delete empties look-ups to the record': `
  Shop__c main = new Shop__c(Name = 'Main');
  insert main;
  Shop__c branch = new Shop__c(Name = 'Branch', Parent__c = main.Id);
  insert branch;
  delete main;
  Assert.isNull([SELECT Parent__c FROM Shop__c WHERE Id = :branch.Id].Parent__c);`,
    'a deleted record cannot be updated': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  delete shop;
  try {
    update shop;
    Assert.fail('updated');
  } catch (DmlException e) {
    Assert.areEqual(StatusCode.ENTITY_IS_DELETED, e.getDmlType(0));
  }`,
  }),
  ...onPage('Metadata API Developer Guide: CustomField', {
    'a look-up that restricts keeps its target from being deleted': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  insert new Lease__c(Name = 'L', Shop__c = shop.Id);
  try {
    delete shop;
    Assert.fail('deleted');
  } catch (DmlException e) {
    Assert.areEqual(StatusCode.DELETE_FAILED, e.getDmlType(0));
  }
  Assert.areEqual(1, [SELECT COUNT() FROM Shop__c]);`,
  }),
  ...onPage('Apex Developer Guide: Restoring Deleted Records', {
    'undelete brings a record back': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  delete shop;
  undelete [SELECT Id FROM Shop__c WHERE Id = :shop.Id ALL ROWS];
  Assert.areEqual(1, [SELECT COUNT() FROM Shop__c]);`,
    'undelete brings details back with their master': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  insert new Visit__c(Shop__c = shop.Id, Day__c = Date.today());
  delete shop;
  undelete shop;
  Assert.areEqual(1, [SELECT COUNT() FROM Visit__c]);`,
    'what is not deleted cannot be undeleted': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  try {
    undelete shop;
    Assert.fail('undeleted');
  } catch (DmlException e) {
    Assert.isTrue(e.getDmlMessage(0).contains('not in the recycle bin') || e.getDmlMessage(0).contains('Entity is not in the recycle bin'));
  }`,
  }),
  ...onPage('Apex Reference Guide: Database Class', {
    'emptyRecycleBin takes deleted records away for good': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  delete shop;
  Assert.isTrue(Database.emptyRecycleBin(shop).isSuccess());
  Assert.areEqual(0, [SELECT COUNT() FROM Shop__c ALL ROWS]);`,
    'emptyRecycleBin of what is not deleted has an error': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  Database.EmptyRecycleBinResult result = Database.emptyRecycleBin(shop);
  Assert.isFalse(result.isSuccess());
  Assert.areEqual(1, result.getErrors().size());`,
  }),
];
