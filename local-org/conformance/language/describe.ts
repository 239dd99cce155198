import { onPage, type Chapter } from '../case.ts';

export const DESCRIBE: Chapter = {
  name: 'describe',
  cases: [
    ...onPage('Apex Developer Guide: Using Describe Result Methods and Tokens', {
      'a token of an object and its description': `
        Schema.SObjectType t = Account.SObjectType; Schema.DescribeSObjectResult d = t.getDescribe(); Assert.areEqual('Account', d.getName()); Assert.areEqual(t, d.getSObjectType());`,
      'the description by Schema.SObjectType': `Assert.areEqual('Account', Schema.SObjectType.Account.getName()); Assert.areEqual('Account', SObjectType.Account.getName());`,
      'Account.getSObjectType() is the token': `Assert.areEqual(Account.SObjectType, Account.getSObjectType()); Assert.areEqual('Account', Account.getSObjectType().getDescribe().getName());`,
      'Account.SObjectType.getDescribe()': `Assert.areEqual('001', Account.SObjectType.getDescribe().getKeyPrefix());`,
      'the token of a record and of an Id': `Account a = new Account(); Assert.areEqual(Account.SObjectType, a.getSObjectType()); Id i = '001D000000Ju1zH'; Assert.areEqual(Account.SObjectType, i.getSObjectType());`,
      'a record by its token': `SObject s = Account.SObjectType.newSObject(); s.put('Name', 'x'); Assert.areEqual('x', ((Account) s).Name);`,
      'a token of a field and its description': `
        Schema.SObjectField f = Account.Name; Schema.DescribeFieldResult d = f.getDescribe(); Assert.areEqual('Name', d.getName()); Assert.areEqual(f, d.getSObjectField());`,
      'a description by fields': `Assert.areEqual('Name', Schema.SObjectType.Account.fields.Name.getName()); Schema.DescribeFieldResult d = Schema.SObjectType.Project__c.fields.Budget__c; Assert.areEqual(Schema.DisplayType.CURRENCY, d.getType());`,
      'a token by Account.fields': `Schema.SObjectField f = Account.fields.Name; Assert.areEqual(Account.Name, f);`,
      'the map of fields by lower-case names': `Map<String, Schema.SObjectField> m = Schema.SObjectType.Account.fields.getMap(); Assert.areEqual(Account.Name, m.get('name')); Assert.isTrue(m.containsKey('Name'));`,
      'describe properties as getters': `Assert.areEqual('Account', Schema.SObjectType.Account.name); Assert.areEqual('Account', Schema.SObjectType.Account.label);`,
    }),
    ...onPage('Apex Developer Guide: Accessing All sObjects', {
      'the global describe by names in any case': `Map<String, Schema.SObjectType> all = Schema.getGlobalDescribe(); Assert.areEqual(Account.SObjectType, all.get('Account')); Assert.areEqual(Project__c.SObjectType, all.get('project__c')); Assert.isNull(all.get('Nothing__c'));`,
      'describeSObjects by name': `Assert.areEqual('Account', Schema.describeSObjects(new List<String>{ 'account' })[0].getName());`,
    }),
    ...onPage('Apex Reference Guide: DescribeSObjectResult Class', {
      'labels, prefix and rights': `
        Schema.DescribeSObjectResult d = Schema.SObjectType.Project__c; Assert.areEqual('Project', d.getLabel()); Assert.areEqual('Projects', d.getLabelPlural()); Assert.isTrue(d.isCustom()); Assert.areEqual(3, d.getKeyPrefix().length()); Assert.isFalse(Schema.SObjectType.Account.isCustom());`,
      'child relationships': `
        Set<String> names = new Set<String>(); for (Schema.ChildRelationship c : Schema.SObjectType.Project__c.getChildRelationships()) { if (c.getChildSObject() == Milestone__c.SObjectType) { names.add(c.getRelationshipName()); Assert.areEqual(Milestone__c.Project__c, c.getField()); } } Assert.isTrue(names.contains('Milestones__r'));`,
      'record types have the master at least': `Assert.isFalse(Schema.SObjectType.Account.getRecordTypeInfos().isEmpty());`,
    }),
    ...onPage('Apex Reference Guide: DescribeFieldResult Class', {
      'lengths, precision and scale': `
        Schema.DescribeFieldResult d = Project__c.Budget__c.getDescribe(); Assert.areEqual(18, d.getPrecision()); Assert.areEqual(2, d.getScale()); Assert.areEqual(20, Project__c.Code__c.getDescribe().getLength()); Assert.isTrue(d.isCustom());`,
      'a look-up': `
        Schema.DescribeFieldResult d = Project__c.Account__c.getDescribe(); Assert.areEqual(Schema.DisplayType.REFERENCE, d.getType()); Assert.areEqual(new List<Schema.SObjectType>{ Account.SObjectType }, d.getReferenceTo()); Assert.areEqual('Account__r', d.getRelationshipName());`,
      'unique, external id, calculated': `Assert.isTrue(Project__c.Code__c.getDescribe().isUnique()); Assert.isTrue(Project__c.Code__c.getDescribe().isExternalId()); Assert.isTrue(Project__c.Double__c.getDescribe().isCalculated()); Assert.isFalse(Project__c.Double__c.getDescribe().isUpdateable());`,
      'the name field': `Assert.isTrue(Account.Name.getDescribe().isNameField()); Assert.isFalse(Account.Industry.getDescribe().isNameField());`,
    }),
    ...onPage('Apex Reference Guide: PicklistEntry Class', {
      'values, labels and the default': `
        List<Schema.PicklistEntry> all = Project__c.Status__c.getDescribe().getPicklistValues(); Assert.areEqual('Open', all[0].getValue()); Assert.areEqual('Still open', all[0].getLabel()); Assert.isTrue(all[0].isDefaultValue()); Assert.isTrue(all[1].isActive());`,
    }),
    ...onPage('Apex Reference Guide: Type Class', {
      'forName, newInstance and getName': {
        sources: [`public class Made { public Integer n = 3; }`],
        body: `Type t = Type.forName('Made'); Assert.areEqual('Made', t.getName()); Made m = (Made) t.newInstance(); Assert.areEqual(3, m.n); Assert.isNull(Type.forName('Nobody')); Assert.areEqual(Made.class, t);`,
      },
      isAssignableFrom: {
        sources: [`public virtual class Up { }`, `public class Down extends Up { }`],
        body: `Assert.isTrue(Up.class.isAssignableFrom(Down.class)); Assert.isFalse(Down.class.isAssignableFrom(Up.class));`,
      },
      'names of collections': `Assert.areEqual('List<String>', List<String>.class.getName()); Assert.areEqual('String', String.class.getName());`,
    }),
  ],
};
