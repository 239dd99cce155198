import { onPage, type Case } from '../case.ts';

/** "Understanding Apex Describe Information", "Custom Metadata Types Methods", Apex Developer Guide. */
export const DESCRIBE: readonly Case[] = [
  ...onPage('Apex Reference Guide: DescribeSObjectResult Class', {
    'an object tells its names and prefix': `
  Schema.DescribeSObjectResult about = Shop__c.SObjectType.getDescribe();
  Assert.areEqual('Shop__c', about.getName());
  Assert.areEqual('Shop', about.getLabel());
  Assert.areEqual('Shops', about.getLabelPlural());
  Assert.isTrue(about.isCustom());
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  Assert.areEqual(about.getKeyPrefix(), String.valueOf(shop.Id).substring(0, 3));`,
    'the standard prefixes are those of the documentation': `
  Assert.areEqual('001', Account.SObjectType.getDescribe().getKeyPrefix());
  Assert.areEqual('006', Opportunity.SObjectType.getDescribe().getKeyPrefix());
  Assert.areEqual('005', User.SObjectType.getDescribe().getKeyPrefix());`,
    'an object lists its children': `
  Set<String> names = new Set<String>();
  for (Schema.ChildRelationship child : Shop__c.SObjectType.getDescribe().getChildRelationships()) { names.add(child.getRelationshipName()); }
  Assert.isTrue(names.contains('Visits__r') && names.contains('Branches__r'));`,
    'the map of fields is keyed in lower case': `
  Map<String, Schema.SObjectField> fields = Shop__c.SObjectType.getDescribe().fields.getMap();
  Assert.isTrue(fields.containsKey('area__c'));
  Assert.areEqual(Shop__c.Area__c, fields.get('Area__c'));`,
  }),
  ...onPage('Apex Reference Guide: Schema Class', {
    'the global describe has every object by name': `
  Assert.areEqual(Shop__c.SObjectType, Schema.getGlobalDescribe().get('shop__c'));
  Assert.isNull(Schema.getGlobalDescribe().get('Nothing__c'));`,
    'objects are described by name': `
  List<Schema.DescribeSObjectResult> abouts = Schema.describeSObjects(new List<String>{ 'Account', 'Shop__c' });
  Assert.areEqual('Shop__c', abouts[1].getName());`,
  }),
  ...onPage('Apex Reference Guide: DescribeFieldResult Class', {
    'a field tells its type, length and label': `
  Schema.DescribeFieldResult about = Shop__c.Slug__c.getDescribe();
  Assert.areEqual(Schema.DisplayType.STRING, about.getType());
  Assert.areEqual(10, about.getLength());
  Assert.areEqual('Slug', about.getLabel());
  Assert.isTrue(about.isNillable());
  Assert.isTrue(about.isCustom());`,
    'a number tells its precision and scale': `
  Schema.DescribeFieldResult about = Shop__c.Area__c.getDescribe();
  Assert.areEqual(10, about.getPrecision());
  Assert.areEqual(2, about.getScale());
  Assert.areEqual(Schema.DisplayType.DOUBLE, about.getType());`,
    'every kind of field has its type': `
  Assert.areEqual(Schema.DisplayType.BOOLEAN, Shop__c.IsOpen__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.PICKLIST, Shop__c.Grade__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.MULTIPICKLIST, Shop__c.Tags__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.DATE, Shop__c.Opened__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.DATETIME, Shop__c.Checked__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.CURRENCY, Shop__c.Revenue__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.PERCENT, Shop__c.Margin__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.TEXTAREA, Shop__c.Note__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.EMAIL, Shop__c.Mail__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.URL, Shop__c.Web__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.PHONE, Shop__c.Phone__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.REFERENCE, Shop__c.Account__c.getDescribe().getType());
  Assert.areEqual(Schema.DisplayType.ID, Shop__c.Id.getDescribe().getType());`,
    'a formula is calculated and cannot be written': `
  Schema.DescribeFieldResult about = Shop__c.Double__c.getDescribe();
  Assert.isTrue(about.isCalculated());
  Assert.isFalse(about.isCreateable());
  Assert.isFalse(about.isUpdateable());`,
    'an external id is unique where it says so': `
  Assert.isTrue(Shop__c.Code__c.getDescribe().isExternalID());
  Assert.isTrue(Shop__c.Code__c.getDescribe().isUnique());
  Assert.isFalse(Shop__c.Slug__c.getDescribe().isUnique());`,
    'a reference tells what it points at': `
  Schema.DescribeFieldResult about = Visit__c.Shop__c.getDescribe();
  Assert.areEqual(new List<Schema.SObjectType>{ Shop__c.SObjectType }, about.getReferenceTo());
  Assert.areEqual('Shop__r', about.getRelationshipName());
  Assert.isFalse(about.isNillable());`,
    'a long text cannot be filtered or sorted': `
  Assert.isFalse(Shop__c.Note__c.getDescribe().isFilterable());
  Assert.isFalse(Shop__c.Note__c.getDescribe().isSortable());
  Assert.isTrue(Shop__c.Slug__c.getDescribe().isFilterable());`,
    'the name field is told': `
  Assert.isTrue(Shop__c.Name.getDescribe().isNameField());
  Assert.isTrue(Visit__c.Name.getDescribe().isAutoNumber());`,
  }),
  ...onPage('Apex Reference Guide: PicklistEntry Class', {
    'a picklist lists its values and labels in order': `
  List<String> shown = new List<String>();
  for (Schema.PicklistEntry entry : Shop__c.Grade__c.getDescribe().getPicklistValues()) { shown.add(entry.getValue() + '=' + entry.getLabel() + (entry.isDefaultValue() ? '*' : '')); }
  Assert.areEqual('A=Excellent, B=Fair*, C=Poor', String.join(shown, ', '));`,
  }),
  ...onPage('Apex Developer Guide: Custom Metadata Types', {
    'records are read by queries': `
  Assert.areEqual(2, [SELECT COUNT() FROM Band__mdt]);
  Band__mdt low = [SELECT MasterLabel, From__c, Color__c FROM Band__mdt WHERE DeveloperName = 'Low'];
  Assert.areEqual(0, low.From__c);
  Assert.areEqual('red', low.Color__c);`,
    'records cannot be saved by DML': `
  try {
    List<SObject> rows = new List<SObject>([SELECT Id, Color__c FROM Band__mdt LIMIT 1]);
    update rows;
    Assert.fail('updated');
  } catch (TypeException e) {
    Assert.isTrue(e.getMessage().contains('not allowed on Band__mdt'), e.getMessage());
  }`,
  }),
  ...onPage('Apex Reference Guide: SObject Class', {
    'fields are read and set by name': `
  SObject row = new Shop__c();
  row.put('Name', 'One');
  row.put(Shop__c.Area__c, 5);
  Assert.areEqual('One', row.get('name'));
  Assert.areEqual(5, (Decimal) row.get('Area__c'));`,
    'a name that is no field is an exception': `
  SObject row = new Shop__c();
  try {
    row.put('Nothing__c', 1);
    Assert.fail('set');
  } catch (SObjectException e) {
    Assert.areEqual('Invalid field Nothing__c for Shop__c', e.getMessage());
  }`,
    'populated fields are those that were set or selected': `
  Shop__c shop = new Shop__c(Name = 'One', Area__c = null);
  Assert.areEqual(new Set<String>{ 'Name', 'Area__c' }, shop.getPopulatedFieldsAsMap().keySet());`,
    'clone leaves the id out': `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  Shop__c copy = shop.clone();
  Assert.isNull(copy.Id);
  Assert.areEqual('One', copy.Name);
  Assert.areEqual(shop.Id, shop.clone(true).Id);`,
    'the parent of a selected row is read by name': `
  Account acme = new Account(Name = 'Acme');
  insert acme;
  insert new Shop__c(Name = 'One', Account__c = acme.Id);
  SObject row = [SELECT Account__r.Name FROM Shop__c];
  Assert.areEqual('Acme', row.getSObject('Account__r').get('Name'));`,
  }),
];
