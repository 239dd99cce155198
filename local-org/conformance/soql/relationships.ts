import type { Case } from '../case.ts';

/** An account with two shops, one of them a branch of the other, visits of both, a contact, a task on the account. */
const FAMILY = `
  Account acme = new Account(Name = 'Acme', Industry = 'Energy');
  Account other = new Account(Name = 'Other');
  insert new List<Account>{ acme, other };
  Contact guide = new Contact(LastName = 'Ng', AccountId = acme.Id);
  insert guide;
  Shop__c main = new Shop__c(Name = 'Main', Account__c = acme.Id);
  insert main;
  Shop__c branch = new Shop__c(Name = 'Branch', Account__c = acme.Id, Parent__c = main.Id);
  Shop__c alone = new Shop__c(Name = 'Alone');
  insert new List<Shop__c>{ branch, alone };
  insert new List<Visit__c>{
    new Visit__c(Shop__c = main.Id, Day__c = Date.newInstance(2026, 1, 1), Score__c = 5, Guide__c = guide.Id),
    new Visit__c(Shop__c = main.Id, Day__c = Date.newInstance(2026, 1, 2), Score__c = 9),
    new Visit__c(Shop__c = branch.Id, Day__c = Date.newInstance(2026, 1, 3))
  };
  insert new List<Task>{ new Task(Subject = 'Call', WhatId = acme.Id), new Task(Subject = 'Write', WhatId = other.Id, WhoId = guide.Id) };`;

function family(name: string, page: string, body: string): Case {
  return { name, page: `SOQL and SOSL Reference: ${page}`, body: `${FAMILY}\n  ${body}` };
}

const USING = 'Using Relationship Queries';
const UNDERSTANDING = 'Understanding Relationship Names, Custom Objects, and Custom Fields';
const SEMI = 'Semi-Joins with IN and Anti-Joins with NOT IN';
const POLYMORPHIC = 'Understanding Polymorphic Keys and Relationships';

/** "Relationship Queries", "Comparison Operators" (semi-joins and anti-joins), SOQL and SOSL Reference. */
export const RELATIONSHIPS: readonly Case[] = [
  family(
    'a field of a parent is read by its path',
    USING,
    `Assert.areEqual('Acme', [SELECT Account__r.Name FROM Shop__c WHERE Name = 'Main'].Account__r.Name);`,
  ),
  family(
    'a field of a standard parent too',
    USING,
    `Assert.areEqual('Acme', [SELECT Account.Name FROM Contact WHERE LastName = 'Ng'].Account.Name);`,
  ),
  family(
    'the key of the parent comes with its fields',
    USING,
    `Shop__c row = [SELECT Account__r.Name FROM Shop__c WHERE Name = 'Main']; Assert.areEqual(acme.Id, row.Account__r.Id);`,
  ),
  family(
    'a path may go up several levels',
    USING,
    `Assert.areEqual('Acme', [SELECT Shop__r.Parent__r.Account__r.Name FROM Visit__c WHERE Shop__r.Name = 'Branch'].Shop__r.Parent__r.Account__r.Name);`,
  ),
  family(
    'a parent that is not there is null',
    'null Values in Lookup Relationships and Outer Joins',
    `Shop__c row = [SELECT Account__r.Name FROM Shop__c WHERE Name = 'Alone']; Assert.isNull(row.Account__r); Assert.isNull(row.Account__r?.Name);`,
  ),
  family(
    'a condition on a parent takes rows by it',
    USING,
    `Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Account__r.Industry = 'Energy']);`,
  ),
  family(
    '= NULL on a field of a parent takes rows without the parent',
    'null Values in Lookup Relationships and Outer Joins',
    `Assert.areEqual('Alone', [SELECT Name FROM Shop__c WHERE Account__r.Name = NULL].Name);`,
  ),
  family(
    'OR keeps rows without the parent',
    'null Values in Lookup Relationships and Outer Joins',
    `Assert.areEqual(3, [SELECT COUNT() FROM Shop__c WHERE Name = 'Alone' OR Account__r.Name = 'Acme']);`,
  ),
  family(
    'ORDER BY a field of a parent keeps rows without it',
    'null Values in Lookup Relationships and Outer Joins',
    `Assert.areEqual('Alone', [SELECT Name FROM Shop__c ORDER BY Account__r.Name, Name][0].Name);`,
  ),
  family(
    'a sub-query reads children by the name of the relationship',
    USING,
    `Shop__c row = [SELECT Name, (SELECT Score__c FROM Visits__r) FROM Shop__c WHERE Name = 'Main']; Assert.areEqual(2, row.Visits__r.size());`,
  ),
  family(
    'a sub-query of a standard relationship has its plural name',
    USING,
    `Account row = [SELECT Name, (SELECT LastName FROM Contacts) FROM Account WHERE Name = 'Acme']; Assert.areEqual('Ng', row.Contacts[0].LastName);`,
  ),
  family(
    'a parent without children has an empty list',
    USING,
    `Shop__c row = [SELECT (SELECT Id FROM Visits__r) FROM Shop__c WHERE Name = 'Alone']; Assert.areEqual(0, row.Visits__r.size());`,
  ),
  family(
    'a sub-query takes its own condition',
    USING,
    `Shop__c row = [SELECT (SELECT Id FROM Visits__r WHERE Score__c > 6) FROM Shop__c WHERE Name = 'Main']; Assert.areEqual(1, row.Visits__r.size());`,
  ),
  family(
    'a sub-query takes its own order and limit',
    USING,
    `for (Shop__c row : [SELECT Name, (SELECT Day__c FROM Visits__r ORDER BY Day__c DESC LIMIT 1) FROM Shop__c WHERE Account__c != NULL ORDER BY Name DESC]) { Assert.areEqual(row.Name == 'Main' ? 2 : 3, row.Visits__r[0].Day__c.day()); }`,
  ),
  family(
    'a sub-query can read fields of parents',
    USING,
    `Shop__c row = [SELECT (SELECT Guide__r.LastName FROM Visits__r WHERE Guide__c != NULL) FROM Shop__c WHERE Name = 'Main']; Assert.areEqual('Ng', row.Visits__r[0].Guide__r.LastName);`,
  ),
  family(
    'a query can have several sub-queries',
    USING,
    `Account row = [SELECT (SELECT Id FROM Contacts), (SELECT Id FROM Shops__r) FROM Account WHERE Name = 'Acme']; Assert.areEqual(1, row.Contacts.size()); Assert.areEqual(2, row.Shops__r.size());`,
  ),
  family(
    'an object may look up itself both ways',
    UNDERSTANDING,
    `Shop__c row = [SELECT Parent__r.Name, (SELECT Name FROM Branches__r) FROM Shop__c WHERE Name = 'Main']; Assert.isNull(row.Parent__r); Assert.areEqual('Branch', row.Branches__r[0].Name);`,
  ),
  family(
    'rows of sub-queries count as rows of queries',
    'Understanding Relationship Query Limitations',
    `Integer before = Limits.getQueryRows(); List<Shop__c> rows = [SELECT (SELECT Id FROM Visits__r) FROM Shop__c]; Assert.areEqual(before + 6, Limits.getQueryRows());`,
  ),
  family(
    'a semi-join takes rows whose id the sub-query has',
    SEMI,
    `Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Id IN (SELECT Shop__c FROM Visit__c)]);`,
  ),
  family(
    'a semi-join has its own condition',
    SEMI,
    `Assert.areEqual('Main', [SELECT Name FROM Shop__c WHERE Id IN (SELECT Shop__c FROM Visit__c WHERE Score__c >= 9)].Name);`,
  ),
  family(
    'an anti-join takes rows whose id the sub-query has not',
    SEMI,
    `Assert.areEqual('Alone', [SELECT Name FROM Shop__c WHERE Id NOT IN (SELECT Shop__c FROM Visit__c)].Name);`,
  ),
  family(
    'a semi-join compares reference fields',
    SEMI,
    `Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Account__c IN (SELECT AccountId FROM Contact)]);`,
  ),
  family(
    'a semi-join and an anti-join stand together',
    SEMI,
    `Assert.areEqual('Other', [SELECT Name FROM Account WHERE Id NOT IN (SELECT AccountId FROM Contact) AND Id NOT IN (SELECT Account__c FROM Shop__c)].Name);`,
  ),
  family(
    'a polymorphic key says what it points at',
    POLYMORPHIC,
    `Assert.areEqual('Account', [SELECT What.Type FROM Task WHERE Subject = 'Call'].What.Type);`,
  ),
  family(
    'the name of what a polymorphic key points at',
    POLYMORPHIC,
    `Assert.areEqual('Other', [SELECT What.Name FROM Task WHERE Subject = 'Write'].What.Name);`,
  ),
  family(
    'a condition on the type of a polymorphic key',
    'Filtering on Polymorphic Relationship Fields',
    `Assert.areEqual('Call', [SELECT Subject FROM Task WHERE What.Type = 'Account' AND What.Name = 'Acme'].Subject); Assert.areEqual(2, [SELECT COUNT() FROM Task WHERE What.Type IN ('Account', 'Opportunity')]);`,
  ),
  family(
    'the owner is read by path',
    'Using Relationship Queries with Standard Object Relationships',
    `Assert.areEqual(UserInfo.getUserId(), [SELECT Owner.Name FROM Account WHERE Name = 'Acme'].OwnerId);`,
  ),
  family(
    'rows are grouped by a field of a parent',
    USING,
    `AggregateResult row = [SELECT Shop__r.Name shop, SUM(Score__c) total FROM Visit__c WHERE Shop__r.Name = 'Main' GROUP BY Shop__r.Name]; Assert.areEqual(14, (Decimal) row.get('total')); Assert.areEqual('Main', row.get('shop'));`,
  ),
  family(
    'children are iterated in a for loop',
    USING,
    `Decimal sum = 0; for (Shop__c row : [SELECT (SELECT Score__c FROM Visits__r WHERE Score__c != NULL) FROM Shop__c]) { for (Visit__c visit : row.Visits__r) { sum += visit.Score__c; } } Assert.areEqual(14, sum);`,
  ),
];
