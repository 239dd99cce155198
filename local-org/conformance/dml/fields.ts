import { onPage, type Case } from '../case.ts';

/** Apex that inserts a record and expects the status code, and the fields of the error. */
function refused(record: string, code: string, fields = ''): string {
  return `
  try {
    insert ${record};
    Assert.fail('inserted');
  } catch (DmlException e) {
    Assert.areEqual(StatusCode.${code}, e.getDmlType(0), e.getMessage());
    Assert.areEqual('${fields}', String.join(e.getDmlFieldNames(0), ','));
  }`;
}

const SHOP = (field: string): string => `new Shop__c(Name = 'One', ${field})`;

/** Field types, required fields, defaults, uniqueness, formulas: what saving does with values. */
export const FIELDS: readonly Case[] = [
  ...onPage('SOAP API Developer Guide: Core Data Types Used in API Calls', {
    'a required field may not be empty': refused(`new Account(Industry = 'Energy')`, 'REQUIRED_FIELD_MISSING', 'Name'),
    'a required custom field may not be empty': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;${refused('new Visit__c(Shop__c = shop.Id)', 'REQUIRED_FIELD_MISSING', 'Day__c')}`,
    'a detail needs its master': refused('new Visit__c(Day__c = Date.today())', 'REQUIRED_FIELD_MISSING', 'Shop__c'),
    'a text may not be longer than its field': refused(SHOP(`Slug__c = '12345678901'`), 'STRING_TOO_LONG', 'Slug__c'),
    'a name may not be longer than 80 characters': refused(
      `new Shop__c(Name = 'x'.repeat(81))`,
      'STRING_TOO_LONG',
      'Name',
    ),
    'a long text may not be longer than its field': refused(
      SHOP(`Note__c = 'x'.repeat(2001)`),
      'STRING_TOO_LONG',
      'Note__c',
    ),
    'a number may not have more digits than its field': refused(
      SHOP('Area__c = 1234567890'),
      'NUMBER_OUTSIDE_VALID_RANGE',
      'Area__c',
    ),
    'a restricted picklist takes its values only': refused(
      SHOP(`Grade__c = 'D'`),
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      'Grade__c',
    ),
    'an email must look like one': refused(SHOP(`Mail__c = 'nobody'`), 'INVALID_EMAIL_ADDRESS', 'Mail__c'),
    'a value of a unique field may stand once': `
  insert new Shop__c(Name = 'One', Code__c = 'X1');${refused(`new Shop__c(Name = 'Two', Code__c = 'X1')`, 'DUPLICATE_VALUE', 'Code__c')}`,
    'unique values have no case where the field says no': `
  insert new Shop__c(Name = 'One', Code__c = 'abc');${refused(`new Shop__c(Name = 'Two', Code__c = 'ABC')`, 'DUPLICATE_VALUE', 'Code__c')}`,
    'empty values of a unique field may stand often': `
  insert new List<Shop__c>{ new Shop__c(Name = 'One'), new Shop__c(Name = 'Two') };
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Code__c = NULL]);`,
    'an unrestricted picklist takes other values': `
  insert new Shop__c(Name = 'One', Kind__c = 'Kiosk');
  Assert.areEqual('Kiosk', [SELECT Kind__c FROM Shop__c].Kind__c);`,
    'a number is kept with the decimals of its field': `
  insert new Shop__c(Name = 'One', Area__c = 1.005, Staff__c = 3);
  Shop__c row = [SELECT Area__c, Staff__c FROM Shop__c];
  Assert.areEqual(1.01, row.Area__c);
  Assert.areEqual(3, row.Staff__c);`,
    'a datetime is kept to the second': `
  insert new Shop__c(Name = 'One', Checked__c = Datetime.newInstanceGmt(2026, 1, 15, 10, 20, 30));
  Assert.areEqual(Datetime.newInstanceGmt(2026, 1, 15, 10, 20, 30), [SELECT Checked__c FROM Shop__c].Checked__c);`,
    'white space around a text is taken away': `
  insert new Shop__c(Name = ' One ', Slug__c = '  ');
  Shop__c row = [SELECT Name, Slug__c FROM Shop__c];
  Assert.areEqual('One', row.Name);
  Assert.isNull(row.Slug__c);`,
    'a look-up to a record that is not there is refused': `
  Account gone = new Account(Name = 'Gone');
  insert gone;
  delete gone;
  try {
    insert new Shop__c(Name = 'One', Account__c = gone.Id);
    Assert.fail('inserted');
  } catch (DmlException e) {
    Assert.isTrue(e.getDmlType(0) == StatusCode.ENTITY_IS_DELETED || e.getDmlType(0) == StatusCode.INVALID_CROSS_REFERENCE_KEY, e.getMessage());
  }`,
    'a look-up to another object is refused': `
  Contact one = new Contact(LastName = 'One');
  insert one;${refused(SHOP('Account__c = one.Id'), 'FIELD_INTEGRITY_EXCEPTION', 'Account__c')}`,
  }),
  ...onPage('Object Reference: Field Defaults on Custom Fields', {
    'a checkbox is never null': `
  insert new Shop__c(Name = 'One');
  Shop__c row = [SELECT IsOpen__c, IsListed__c FROM Shop__c];
  Assert.isFalse(row.IsOpen__c);
  Assert.isTrue(row.IsListed__c);`,
    'default values fill fields that were not set': `
  insert new Shop__c(Name = 'One');
  Shop__c row = [SELECT Staff__c, Grade__c FROM Shop__c];
  Assert.areEqual(1, row.Staff__c);
  Assert.areEqual('B', row.Grade__c);`,
    'default values do not fill fields that were set to null': `
  insert new Shop__c(Name = 'One', Staff__c = null);
  Assert.isNull([SELECT Staff__c FROM Shop__c].Staff__c);`,
    'default values are not in the record in memory': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  Assert.isFalse(shop.isSet('Staff__c'));`,
    'a checkbox of a new record is false in memory': `
  Assert.isFalse(new Shop__c().IsOpen__c);`,
    'an auto-number is given in order': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  insert new List<Visit__c>{ new Visit__c(Shop__c = shop.Id, Day__c = Date.today()), new Visit__c(Shop__c = shop.Id, Day__c = Date.today()) };
  List<Visit__c> rows = [SELECT Name FROM Visit__c ORDER BY Name];
  Assert.areEqual(6, rows[0].Name.length());
  Assert.isTrue(rows[0].Name.startsWith('V-'));
  Assert.areEqual(Integer.valueOf(rows[0].Name.substring(2)) + 1, Integer.valueOf(rows[1].Name.substring(2)));`,
    'a record without a name is named by its id': `
  Shop__c shop = new Shop__c();
  insert shop;
  Assert.areEqual(String.valueOf(shop.Id), [SELECT Name FROM Shop__c].Name);`,
  }),
  ...onPage('Object Reference: System Fields', {
    'who and when is kept': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  Shop__c row = [SELECT CreatedById, CreatedDate, LastModifiedById, OwnerId, SystemModstamp, IsDeleted FROM Shop__c];
  Assert.areEqual(UserInfo.getUserId(), row.CreatedById);
  Assert.areEqual(UserInfo.getUserId(), row.LastModifiedById);
  Assert.areEqual(UserInfo.getUserId(), row.OwnerId);
  Assert.isNotNull(row.CreatedDate);
  Assert.isNotNull(row.SystemModstamp);
  Assert.isFalse(row.IsDeleted);`,
  }),
  ...onPage('Apex Developer Guide: Using Formula Fields', {
    'a formula follows its fields': `
  Shop__c shop = new Shop__c(Name = 'One', Area__c = 2);
  insert shop;
  Assert.areEqual(4, [SELECT Double__c FROM Shop__c].Double__c);
  shop.Area__c = 5;
  update shop;
  Assert.areEqual(10, [SELECT Double__c FROM Shop__c].Double__c);`,
  }),
  ...onPage('Salesforce Help: Validation Rules', {
    'a rule refuses what it finds true': refused(SHOP('Area__c = -1'), 'FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Area__c'),
    'a rule that finds null is not broken': `
  insert new Shop__c(Name = 'One', Area__c = null);
  Assert.areEqual(1, [SELECT COUNT() FROM Shop__c]);`,
    'a rule holds on update too': `
  Shop__c shop = new Shop__c(Name = 'One', Staff__c = 2, IsOpen__c = true);
  insert shop;
  shop.Staff__c = 0;
  Assert.isFalse(Database.update(shop, false).isSuccess());
  Assert.areEqual(2, [SELECT Staff__c FROM Shop__c].Staff__c);`,
    'every broken rule is told': `
  Database.SaveResult result = Database.insert(new Shop__c(Name = 'One', Area__c = -1, IsOpen__c = true, Staff__c = 0), false);
  Assert.areEqual(2, result.getErrors().size());`,
  }),
];
