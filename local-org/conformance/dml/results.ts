import { onPage, type Case } from '../case.ts';

/** "DML Statements vs. Database Class Methods", "Database Class" and the classes of its results. */
export const RESULTS: readonly Case[] = [
  ...onPage('Apex Reference Guide: SaveResult Class', {
    'a saved record has an id and no errors': `
  Database.SaveResult result = Database.insert(new Shop__c(Name = 'One'));
  Assert.isTrue(result.isSuccess());
  Assert.areEqual([SELECT Id FROM Shop__c].Id, result.getId());
  Assert.areEqual(0, result.getErrors().size());`,
    'a record that was refused has no id': `
  Database.SaveResult result = Database.insert(new Shop__c(Name = 'One', Area__c = -1), false);
  Assert.isFalse(result.isSuccess());
  Assert.isNull(result.getId());`,
    'partial success keeps the good records': `
  List<Database.SaveResult> results = Database.insert(new List<Shop__c>{ new Shop__c(Name = 'One'), new Shop__c(Name = 'Two', Area__c = -1), new Shop__c(Name = 'Three') }, false);
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c]);
  Assert.isTrue(results[0].isSuccess());
  Assert.isFalse(results[1].isSuccess());
  Assert.isTrue(results[2].isSuccess());`,
    'the results of an update have the ids of its records, refused ones too': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  shop.Area__c = -1;
  Database.SaveResult result = Database.update(shop, false);
  Assert.isFalse(result.isSuccess());
  Assert.areEqual(shop.Id, result.getId());`,
  }),
  ...onPage('Apex Reference Guide: Error Class', {
    'an error names its code, message and fields': `
  Database.Error error = Database.insert(new Shop__c(Name = 'One', Area__c = -1), false).getErrors()[0];
  Assert.areEqual(StatusCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, error.getStatusCode());
  Assert.areEqual('The area must not be negative', error.getMessage());
  Assert.areEqual(new List<String>{ 'Area__c' }, error.getFields());`,
    'an error of a rule without a field names none': `
  Database.Error error = Database.insert(new Shop__c(Name = 'One', IsOpen__c = true, Staff__c = 0), false).getErrors()[0];
  Assert.areEqual('An open shop has staff', error.getMessage());
  Assert.areEqual(0, error.getFields().size());`,
  }),
  ...onPage('Apex Reference Guide: UpsertResult Class', {
    'isCreated tells an insert from an update': `
  Shop__c old = new Shop__c(Name = 'One', Code__c = 'X1');
  insert old;
  List<Database.UpsertResult> results = Database.upsert(new List<Shop__c>{ new Shop__c(Name = 'Uno', Code__c = 'X1'), new Shop__c(Name = 'Two', Code__c = 'X2') }, Shop__c.Code__c);
  Assert.isFalse(results[0].isCreated());
  Assert.areEqual(old.Id, results[0].getId());
  Assert.isTrue(results[1].isCreated());`,
    'upsert may keep the good records': `
  List<Database.UpsertResult> results = Database.upsert(new List<Shop__c>{ new Shop__c(Name = 'One'), new Shop__c(Name = 'Two', Area__c = -1) }, false);
  Assert.isTrue(results[0].isSuccess() && results[0].isCreated());
  Assert.isFalse(results[1].isSuccess());
  Assert.areEqual(1, [SELECT COUNT() FROM Shop__c]);`,
  }),
  ...onPage('Apex Reference Guide: DeleteResult Class', {
    'a deleted record gives its id': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  Database.DeleteResult result = Database.delete(shop);
  Assert.isTrue(result.isSuccess());
  Assert.areEqual(shop.Id, result.getId());`,
    'delete takes ids': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  Database.delete(shop.Id);
  Database.delete(new List<Id>());
  Assert.areEqual(0, [SELECT COUNT() FROM Shop__c]);`,
    'a record that cannot be deleted has an error': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  insert new Lease__c(Name = 'L', Shop__c = shop.Id);
  Database.DeleteResult result = Database.delete(shop, false);
  Assert.isFalse(result.isSuccess());
  Assert.areEqual(StatusCode.DELETE_FAILED, result.getErrors()[0].getStatusCode());`,
  }),
  ...onPage('Apex Reference Guide: UndeleteResult Class', {
    'an undeleted record gives its id': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  delete shop;
  Database.UndeleteResult result = Database.undelete(shop);
  Assert.isTrue(result.isSuccess());
  Assert.areEqual(shop.Id, result.getId());`,
  }),
  ...onPage('Apex Developer Guide: DML Statements vs. Database Class Methods', {
    'a method without allOrNone throws as a statement does': `
  try {
    Database.insert(new Shop__c(Name = 'One', Area__c = -1));
    Assert.fail('inserted');
  } catch (DmlException e) {
    Assert.areEqual(1, e.getNumDml());
  }`,
    'allOrNone true throws too': `
  try {
    Database.insert(new List<Shop__c>{ new Shop__c(Name = 'One', Area__c = -1) }, true);
    Assert.fail('inserted');
  } catch (DmlException e) {
    Assert.areEqual(0, [SELECT COUNT() FROM Shop__c]);
  }`,
    'a method takes an access level': `
  Database.insert(new Shop__c(Name = 'One'), AccessLevel.USER_MODE);
  Database.insert(new List<Shop__c>{ new Shop__c(Name = 'Two') }, false, AccessLevel.SYSTEM_MODE);
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c]);`,
  }),
];

/** "DmlException Methods", "Exception Class and Built-In Exceptions". */
export const EXCEPTIONS: readonly Case[] = onPage('Apex Reference Guide: Exception Class and Built-In Exceptions', {
  'an exception says which rows failed and why': `
  Shop__c old = new Shop__c(Name = 'Zero');
  insert old;
  try {
    update new List<Shop__c>{ new Shop__c(Id = old.Id, Area__c = -1) };
    Assert.fail('updated');
  } catch (DmlException e) {
    Assert.areEqual(1, e.getNumDml());
    Assert.areEqual(0, e.getDmlIndex(0));
    Assert.areEqual(old.Id, e.getDmlId(0));
    Assert.areEqual('The area must not be negative', e.getDmlMessage(0));
    Assert.areEqual(StatusCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, e.getDmlType(0));
    Assert.areEqual('FIELD_CUSTOM_VALIDATION_EXCEPTION', e.getDmlStatusCode(0));
    Assert.areEqual(new List<String>{ 'Area__c' }, e.getDmlFieldNames(0));
  }`,
  'a failed row is found by its index in the list': `
  try {
    insert new List<Shop__c>{ new Shop__c(Name = 'One'), new Shop__c(Name = 'Two', Area__c = -1) };
    Assert.fail('inserted');
  } catch (DmlException e) {
    Assert.areEqual(1, e.getDmlIndex(0));
    Assert.isNull(e.getDmlId(0));
  }`,
  'the message tells the first row and error': `
  try {
    insert new Shop__c(Name = 'Two', Area__c = -1);
    Assert.fail('inserted');
  } catch (DmlException e) {
    Assert.areEqual('Insert failed. First exception on row 0; first error: FIELD_CUSTOM_VALIDATION_EXCEPTION, The area must not be negative: [Area__c]', e.getMessage());
  }`,
  'its type is System.DmlException': `
  try {
    insert new Shop__c(Name = 'Two', Area__c = -1);
    Assert.fail('inserted');
  } catch (Exception e) {
    Assert.areEqual('System.DmlException', e.getTypeName());
  }`,
  'getDmlMessage of a row that is not there throws': `
  try {
    insert new Shop__c(Name = 'Two', Area__c = -1);
    Assert.fail('inserted');
  } catch (DmlException e) {
    try {
      String message = e.getDmlMessage(5);
      Assert.fail('read');
    } catch (Exception outside) {
      Assert.isNotNull(outside.getMessage());
    }
  }`,
});
