import type { Case } from '../case.ts';
import { SHOPS } from './shops.ts';

function shops(name: string, page: string, body: string): Case {
  return { name, page, body: `${SHOPS}\n  ${body}` };
}

const SOQL = 'SOQL and SOSL Reference:';

/** "FOR UPDATE", "toLabel()", "ALL ROWS", Enforce User Mode: what stands around the fields and the condition. */
export const CLAUSES: readonly Case[] = [
  shops(
    'FOR UPDATE reads and locks rows',
    'Apex Developer Guide: Locking Statements',
    `List<Shop__c> found = [SELECT Id FROM Shop__c LIMIT 2 FOR UPDATE]; Assert.areEqual(2, found.size());`,
  ),
  shops(
    'toLabel gives the label of a picklist value',
    `${SOQL} toLabel()`,
    `Assert.areEqual('Excellent', [SELECT toLabel(Grade__c) FROM Shop__c WHERE Code__c = 'A1'].Grade__c);`,
  ),
  shops(
    'toLabel stands in WHERE too',
    `${SOQL} toLabel()`,
    `Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE toLabel(Grade__c) = 'Excellent']);`,
  ),
  shops(
    'toLabel may have an alias',
    `${SOQL} toLabel()`,
    `Shop__c row = [SELECT Grade__c, toLabel(Grade__c) shown FROM Shop__c WHERE Code__c = 'A1']; Assert.areEqual('A', row.Grade__c); Assert.areEqual('Excellent', row.get('shown'));`,
  ),
  shops(
    'ALL ROWS reads deleted rows',
    'Apex Developer Guide: Querying All Records with a SOQL Statement',
    `delete shops[0]; Assert.areEqual(3, [SELECT COUNT() FROM Shop__c]); Assert.areEqual(4, [SELECT COUNT() FROM Shop__c ALL ROWS]); Assert.areEqual('Alpha', [SELECT Name FROM Shop__c WHERE IsDeleted = TRUE ALL ROWS].Name);`,
  ),
  shops(
    'WITH USER_MODE keeps the rights of the user',
    'Apex Developer Guide: Enforce User Mode for Database Operations',
    `Assert.areEqual(4, [SELECT Id FROM Shop__c WITH USER_MODE].size());`,
  ),
  shops(
    'WITH SYSTEM_MODE takes no account of them',
    'Apex Developer Guide: Enforce User Mode for Database Operations',
    `Assert.areEqual(4, [SELECT Id FROM Shop__c WITH SYSTEM_MODE].size());`,
  ),
  shops(
    'the clauses stand in their order',
    `${SOQL} SOQL SELECT Syntax`,
    `Assert.areEqual('beta', [SELECT Name FROM Shop__c WHERE Code__c != NULL WITH USER_MODE ORDER BY Code__c LIMIT 5 OFFSET 1].Name);`,
  ),
  shops(
    'FOR VIEW reads the same rows',
    `${SOQL} FOR VIEW`,
    `Assert.areEqual('Alpha', [SELECT Name FROM Shop__c WHERE Code__c = 'A1' FOR VIEW].Name);`,
  ),
  shops(
    'FOR REFERENCE reads the same rows',
    `${SOQL} FOR REFERENCE`,
    `Assert.areEqual('Alpha', [SELECT Name FROM Shop__c WHERE Code__c = 'A1' FOR REFERENCE].Name);`,
  ),
  shops(
    'a formula field is worked out when it is read',
    'Apex Developer Guide: Using Formula Fields',
    `Assert.areEqual(201, [SELECT Double__c FROM Shop__c WHERE Code__c = 'A1'].Double__c);`,
  ),
  shops(
    'a long text is read in full',
    `${SOQL} SELECT`,
    `String note = 'x'.repeat(1500); insert new Shop__c(Name = 'Long', Note__c = note); Assert.areEqual(note, [SELECT Note__c FROM Shop__c WHERE Name = 'Long'].Note__c);`,
  ),
];

/** "Dynamic SOQL", "Using Apex Variables in SOQL and SOSL Queries", Apex Developer Guide. */
export const DYNAMIC: readonly Case[] = [
  shops(
    'Database.query reads a text',
    'Apex Developer Guide: Dynamic SOQL',
    `List<Shop__c> found = Database.query('SELECT Name FROM Shop__c WHERE Code__c = \\'A1\\''); Assert.areEqual('Alpha', found[0].Name);`,
  ),
  shops(
    'Database.query gives one record where one is wanted',
    'Apex Developer Guide: Dynamic SOQL',
    `Shop__c found = Database.query('SELECT Name FROM Shop__c WHERE Code__c = \\'A1\\''); Assert.areEqual('Alpha', found.Name);`,
  ),
  shops(
    'Database.query into one record needs exactly one',
    'Apex Developer Guide: Dynamic SOQL',
    `try { Shop__c found = Database.query('SELECT Name FROM Shop__c'); Assert.fail('read'); } catch (QueryException e) { Assert.areEqual('List has more than 1 row for assignment to SObject', e.getMessage()); }`,
  ),
  shops(
    'Database.queryWithBinds gives one record where one is wanted',
    'Apex Reference Guide: Database Class',
    `Map<String, Object> binds = new Map<String, Object>{ 'code' => 'A1' }; Shop__c found = Database.queryWithBinds('SELECT Name FROM Shop__c WHERE Code__c = :code', binds, AccessLevel.USER_MODE); Assert.areEqual('Alpha', found.Name);`,
  ),
  shops(
    'a text names variables in sight',
    'Apex Developer Guide: Dynamic SOQL',
    `String code = 'B2'; List<Shop__c> found = Database.query('SELECT Name FROM Shop__c WHERE Code__c = :code'); Assert.areEqual('beta', found[0].Name);`,
  ),
  shops(
    'a text cannot name a field of a variable',
    'Apex Developer Guide: Dynamic SOQL',
    `Shop__c first = shops[0]; try { List<Shop__c> found = Database.query('SELECT Name FROM Shop__c WHERE Id = :first.Id'); Assert.fail('read'); } catch (QueryException e) { Assert.isTrue(e.getMessage().equalsIgnoreCase('Variable does not exist: first.Id')); }`,
  ),
  shops(
    'queryWithBinds takes its values from a map',
    'Apex Reference Guide: Database Class',
    `Map<String, Object> binds = new Map<String, Object>{ 'codes' => new List<String>{ 'A1', 'B2' } }; Assert.areEqual(2, Database.queryWithBinds('SELECT Id FROM Shop__c WHERE Code__c IN :codes', binds, AccessLevel.USER_MODE).size());`,
  ),
  shops(
    'names of the map have no case',
    'Apex Reference Guide: Database Class',
    `Map<String, Object> binds = new Map<String, Object>{ 'CODE' => 'A1' }; Assert.areEqual(1, Database.countQueryWithBinds('SELECT COUNT() FROM Shop__c WHERE Code__c = :code', binds, AccessLevel.USER_MODE));`,
  ),
  shops(
    'countQuery counts',
    'Apex Reference Guide: Database Class',
    `Assert.areEqual(4, Database.countQuery('SELECT COUNT() FROM Shop__c'));`,
  ),
  shops(
    'a faulty text is a QueryException',
    'Apex Developer Guide: Dynamic SOQL',
    `try { List<Shop__c> found = Database.query('SELECT Nmae FROM Shop__c'); Assert.fail('read'); } catch (QueryException e) { Assert.isTrue(e.getMessage().contains('No such column \\'Nmae\\' on entity \\'Shop__c\\''), e.getMessage()); }`,
  ),
  shops(
    'escapeSingleQuotes keeps a text in its quotes',
    'Apex Developer Guide: Dynamic SOQL',
    `insert new Shop__c(Name = 'O\\'Neil'); String name = String.escapeSingleQuotes('O\\'Neil'); Assert.areEqual(1, Database.countQuery('SELECT COUNT() FROM Shop__c WHERE Name = \\'' + name + '\\''));`,
  ),
  shops(
    'LIKE in a text takes an escaped _ as itself',
    'SOQL and SOSL Reference: Quoted String Escape Sequences',
    `Assert.areEqual(1, Database.countQuery('SELECT COUNT() FROM Shop__c WHERE Name LIKE \\'Gamma\\\\_%\\''));`,
  ),
  shops(
    'a bind may be an expression',
    'Apex Developer Guide: Using Apex Variables in SOQL and SOSL Queries',
    `Assert.areEqual('beta', [SELECT Name FROM Shop__c WHERE Code__c = :'B' + 2].Name); Assert.areEqual('Alpha', [SELECT Name FROM Shop__c WHERE Id = :shops[0].Id].Name); Assert.areEqual(1, [SELECT COUNT() FROM Shop__c WHERE Code__c = :shops[0].Code__c.toUpperCase()]);`,
  ),
  shops(
    'a query locator is iterated',
    'Apex Reference Guide: QueryLocator Class',
    `Database.QueryLocator locator = Database.getQueryLocator('SELECT Name FROM Shop__c ORDER BY Code__c NULLS LAST LIMIT 2'); Iterator<SObject> rows = locator.iterator(); List<String> names = new List<String>(); while (rows.hasNext()) { names.add((String) rows.next().get('Name')); } Assert.areEqual('Alpha,beta', String.join(names, ','));`,
  ),
  shops(
    'getQuery gives the text of a locator',
    'Apex Reference Guide: QueryLocator Class',
    `Assert.areEqual('SELECT Id FROM Shop__c', Database.getQueryLocator('SELECT Id FROM Shop__c').getQuery());`,
  ),
  shops(
    'a set of a sort of record can be read as generic records',
    'Apex Developer Guide: Dynamic SOQL',
    `List<SObject> found = Database.query('SELECT Name FROM Shop__c WHERE Code__c = \\'A1\\''); Assert.areEqual('Alpha', found[0].get('Name')); Assert.areEqual(Shop__c.SObjectType, found[0].getSObjectType());`,
  ),
  shops(
    'the mode of a text may be given',
    'Apex Developer Guide: Enforce User Mode for Database Operations',
    `List<Shop__c> found = Database.query('SELECT Id FROM Shop__c', AccessLevel.USER_MODE); Assert.areEqual(4, found.size());`,
  ),
];
