import { onPage, type Chapter } from '../case.ts';

export const SOBJECT: Chapter = {
  name: 'sObjects',
  cases: [
    ...onPage('Apex Developer Guide: Working with sObjects', {
      'fields by name in the constructor and by dot': `Account a = new Account(Name = 'Acme', BillingCity = 'Rome'); a.Name = 'New'; Assert.areEqual('New', a.Name); Assert.isNull(a.Industry);`,
      'an sObject holds any record and is cast back': `SObject s = new Account(Name = 'x'); Account a = (Account) s; Assert.areEqual('x', a.Name); Assert.isTrue(s instanceof Account); Assert.isFalse(s instanceof Contact);`,
      'a wrong cast fails': `SObject s = new Account(); try { Contact c = (Contact) s; Assert.fail(); } catch (TypeException e) { Assert.areEqual('Invalid conversion from runtime type Account to Contact', e.getMessage()); }`,
      'fields of the parent': `
        Account a = new Account(Name = 'x'); insert as system a; Contact c = new Contact(LastName = 'y', AccountId = a.Id); insert as system c;
        Contact read = [SELECT Account.Name FROM Contact WHERE Id = :c.Id WITH SYSTEM_MODE]; Assert.areEqual('x', read.Account.Name);`,
      'child rows': `
        Account a = new Account(Name = 'x'); insert as system a; insert as system new Contact(LastName = 'y', AccountId = a.Id);
        Account read = [SELECT Id, (SELECT LastName FROM Contacts) FROM Account WHERE Id = :a.Id WITH SYSTEM_MODE]; Assert.areEqual('y', read.Contacts[0].LastName);`,
      'an empty look-up gives null, not an exception': `
        insert as system new Contact(LastName = 'y'); Contact c = [SELECT Account.Name FROM Contact WITH SYSTEM_MODE LIMIT 1]; Assert.isNull(c.Account.Name);`,
    }),
    ...onPage('Apex Reference Guide: SObject Class', {
      'get and put by name and by token': `SObject s = new Account(); s.put('Name', 'x'); s.put(Account.NumberOfEmployees, 5); Assert.areEqual('x', s.get('name')); Assert.areEqual(5, s.get(Account.NumberOfEmployees));`,
      'put gives the value before': `SObject s = new Account(Name = 'a'); Assert.areEqual('a', s.put('Name', 'b'));`,
      'a field that does not exist fails': `SObject s = new Account(); try { s.get('Nothing__c'); Assert.fail(); } catch (SObjectException e) { Assert.isTrue(e.getMessage().startsWith('Invalid field Nothing__c for Account')); }`,
      'a value of a wrong type fails': `SObject s = new Account(); try { s.put('NumberOfEmployees', 'x'); Assert.fail(); } catch (SObjectException e) { Assert.isTrue(e.getMessage().startsWith('Illegal assignment')); }`,
      'getPopulatedFieldsAsMap has what was set': `Map<String, Object> m = new Account(Name = 'x', Industry = null).getPopulatedFieldsAsMap(); Assert.areEqual(new Set<String>{ 'Name', 'Industry' }, m.keySet());`,
      'isSet tells set from unset': `Account a = new Account(Industry = null); Assert.isTrue(a.isSet('Industry')); Assert.isFalse(a.isSet(Account.Name));`,
      'clone without id, and with id': `
        Account a = new Account(Id = '001D000000Ju1zH', Name = 'x'); Assert.isNull(a.clone().Id); Assert.areEqual(a.Id, a.clone(true).Id); Account b = a.clone(false, true); b.Name = 'y'; Assert.areEqual('x', a.Name); Assert.isTrue(b.isClone());`,
      'getSObject and putSObject': `Contact c = new Contact(); c.putSObject('Account', new Account(Name = 'x')); Assert.areEqual('x', c.getSObject('Account').get('Name')); Assert.areEqual('x', c.Account.Name);`,
      'toString names type and fields': `Assert.areEqual('Account:{Name=x}', String.valueOf(new Account(Name = 'x')));`,
    }),
    ...onPage('Apex Reference Guide: Id Class', {
      'valueOf and to15': `Id i = Id.valueOf('001D000000Ju1zHIAR'); Assert.areEqual('001D000000Ju1zH', i.to15());`,
      'a wrong check sum or text fails': `try { Id.valueOf('nothing'); Assert.fail(); } catch (StringException e) { Assert.areEqual('Invalid id: nothing', e.getMessage()); }`,
      'Ids in sets and maps whatever their length': `Set<Id> s = new Set<Id>{ '001D000000Ju1zH' }; Assert.isTrue(s.contains('001D000000Ju1zHIAR'));`,
    }),
    ...onPage('Apex Developer Guide: Custom Labels', {
      'a label is a text': `Assert.isNotNull(System.Label.work_Greeting); Assert.areEqual('Hello & welcome', Label.work_Greeting);`,
    }),
  ],
};
