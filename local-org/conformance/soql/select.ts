import type { Case } from '../case.ts';
import { named, SHOPS } from './shops.ts';

/** "SELECT", "LIMIT", "OFFSET", "Alias Notation", "COUNT()", SOQL and SOSL Reference. */
export const SELECT: readonly Case[] = [
  {
    name: 'a query gives the fields that it names, and the id',
    page: 'SOQL and SOSL Reference: SELECT',
    body: `${SHOPS}
  Shop__c shop = [SELECT Name FROM Shop__c WHERE Code__c = 'A1'];
  Assert.areEqual('Alpha', shop.Name);
  Assert.areEqual(shops[0].Id, shop.Id);`,
  },
  {
    name: 'a field that was not selected cannot be read',
    page: 'Apex Developer Guide: Working with SOQL and SOSL Query Results',
    body: `${SHOPS}
  Shop__c shop = [SELECT Name FROM Shop__c WHERE Code__c = 'A1'];
  try {
    Decimal area = shop.Area__c;
    Assert.fail('read');
  } catch (SObjectException e) {
    Assert.areEqual('SObject row was retrieved via SOQL without querying the requested field: Shop__c.Area__c', e.getMessage());
  }`,
  },
  {
    name: 'names of objects and fields and words of the language have no case',
    page: 'SOQL and SOSL Reference: SOQL SELECT Syntax',
    body: `${SHOPS}
  Assert.areEqual(1, [select NAME from SHOP__C where code__C = 'A1' limit 1].size());`,
  },
  {
    name: 'COUNT() alone gives a number',
    page: 'SOQL and SOSL Reference: COUNT()',
    body: `${SHOPS}
  Integer count = [SELECT COUNT() FROM Shop__c WHERE Area__c = 50];
  Assert.areEqual(2, count);`,
  },
  {
    name: 'COUNT() counts no further than LIMIT',
    page: 'SOQL and SOSL Reference: COUNT()',
    body: `${SHOPS}
  Assert.areEqual(3, [SELECT COUNT() FROM Shop__c LIMIT 3]);`,
  },
  {
    name: 'LIMIT gives at most so many rows',
    page: 'SOQL and SOSL Reference: LIMIT',
    body: `${SHOPS}${named('SELECT Name FROM Shop__c ORDER BY Code__c NULLS LAST, Name LIMIT 2', 'Alpha', 'beta')}`,
  },
  {
    name: 'LIMIT 0 gives no row',
    page: 'SOQL and SOSL Reference: LIMIT',
    body: `${SHOPS}
  Assert.areEqual(0, [SELECT Id FROM Shop__c LIMIT 0].size());`,
  },
  {
    name: 'OFFSET leaves rows out from the start',
    page: 'SOQL and SOSL Reference: OFFSET',
    body: `${SHOPS}${named('SELECT Name FROM Shop__c WHERE Code__c != NULL ORDER BY Code__c LIMIT 5 OFFSET 1', 'beta')}`,
  },
  {
    name: 'LIMIT and OFFSET take bound numbers',
    page: 'Apex Developer Guide: Using Apex Variables in SOQL and SOSL Queries',
    body: `${SHOPS}
  Integer most = 1;
  Integer first = 1;
  List<Shop__c> found = [SELECT Name FROM Shop__c WHERE Code__c != NULL ORDER BY Code__c LIMIT :most OFFSET :first];
  Assert.areEqual('beta', found[0].Name);
  Assert.areEqual(1, found.size());`,
  },
  {
    name: 'OFFSET beyond 2,000 is refused',
    page: 'SOQL and SOSL Reference: OFFSET',
    body: `
  Integer first = 2001;
  try {
    List<Shop__c> found = [SELECT Id FROM Shop__c OFFSET :first];
    Assert.fail('read');
  } catch (QueryException e) {
    Assert.isTrue(e.getMessage().contains('Maximum SOQL offset allowed is 2000'), e.getMessage());
  }`,
  },
  {
    name: 'an object name may stand before a field',
    page: 'SOQL and SOSL Reference: Alias Notation',
    body: `${SHOPS}
  Assert.areEqual('Alpha', [SELECT Shop__c.Name FROM Shop__c WHERE Shop__c.Code__c = 'A1'].Name);`,
  },
  {
    name: 'no row for a record is an exception',
    page: 'Apex Developer Guide: Using SOQL Queries That Return One Record',
    body: `
  try {
    Shop__c shop = [SELECT Id FROM Shop__c WHERE Name = 'nobody'];
    Assert.fail('read');
  } catch (QueryException e) {
    Assert.areEqual('List has no rows for assignment to SObject', e.getMessage());
  }`,
  },
  {
    name: 'two rows for a record are an exception',
    page: 'Apex Developer Guide: Using SOQL Queries That Return One Record',
    body: `${SHOPS}
  try {
    Shop__c shop = [SELECT Id FROM Shop__c];
    Assert.fail('read');
  } catch (QueryException e) {
    Assert.areEqual('List has more than 1 row for assignment to SObject', e.getMessage());
  }`,
  },
  {
    name: 'a map of a query is keyed by id',
    page: 'Apex Developer Guide: Maps of sObjects',
    body: `${SHOPS}
  Map<Id, Shop__c> byId = new Map<Id, Shop__c>([SELECT Name FROM Shop__c]);
  Assert.areEqual('Alpha', byId.get(shops[0].Id).Name);
  Assert.areEqual(4, byId.size());`,
  },
  {
    name: 'a for loop reads a query row by row',
    page: 'Apex Developer Guide: SOQL For Loops',
    body: `${SHOPS}
  Decimal sum = 0;
  for (Shop__c shop : [SELECT Area__c FROM Shop__c WHERE Area__c != NULL]) { sum += shop.Area__c; }
  Assert.areEqual(200.5, sum);`,
  },
  {
    name: 'a for loop reads a query by lists of up to 200',
    page: 'Apex Developer Guide: SOQL For Loops',
    body: `
  List<Shop__c> many = new List<Shop__c>();
  for (Integer i = 0; i < 250; i++) { many.add(new Shop__c(Name = 'S' + i)); }
  insert many;
  List<Integer> sizes = new List<Integer>();
  for (List<Shop__c> some : [SELECT Id FROM Shop__c]) { sizes.add(some.size()); }
  Assert.areEqual(new List<Integer>{ 200, 50 }, sizes);`,
  },
  {
    name: 'a for loop over no row runs never',
    page: 'Apex Developer Guide: SOQL For Loops',
    body: `
  for (Shop__c shop : [SELECT Id FROM Shop__c]) { Assert.fail('there is none'); }`,
  },
  {
    name: 'a query counts once, its rows each',
    page: 'Apex Developer Guide: Execution Governors and Limits',
    body: `${SHOPS}
  Integer queries = Limits.getQueries();
  Integer rows = Limits.getQueryRows();
  List<Shop__c> found = [SELECT Id FROM Shop__c];
  Assert.areEqual(queries + 1, Limits.getQueries());
  Assert.areEqual(rows + 4, Limits.getQueryRows());`,
  },
];
