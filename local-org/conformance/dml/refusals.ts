import type { Refusal } from '../case.ts';

const SUBSET = "is outside the local org's subset of Apex";

/** A statement of a method, from column 1 of line 3; `says` is what stands at its construct. */
function refused(page: string, statement: string, column: number, says: string): Refusal {
  return {
    name: statement,
    page,
    source: [`public class Probe {\n  void run(Shop__c shop, List<Shop__c> shops) {\n${statement}\n  }\n}`],
    says: [`3:${column}: ${says}`],
  };
}

const STATEMENTS = 'Apex Developer Guide: DML Statements';
const UPSERT = 'Apex Developer Guide: Upserting Records';
const WRITABLE = 'Apex Developer Guide: Accessing sObject Fields';
const QUERIES = 'Apex Developer Guide: SOQL and SOSL Queries';
const DATABASE = 'Apex Reference Guide: Database Class';

/** What the platform takes and the local org does not: each by its construct. */
const OUTSIDE: readonly Refusal[] = [
  refused('Apex Developer Guide: Merging Records', 'merge shop shops;', 1, `merge ${SUBSET}`),
  refused(DATABASE, 'Database.merge(shop, shop);', 10, `Database.merge(Shop__c, Shop__c) ${SUBSET}`),
  refused(DATABASE, 'Database.insertAsync(shops);', 10, `Database.insertAsync(List<Shop__c>) ${SUBSET}`),
  refused(
    DATABASE,
    "Object rows = Database.getCursor('SELECT Id FROM Shop__c');",
    24,
    `Database.getCursor(String) ${SUBSET}`,
  ),
  refused(
    'Apex Developer Guide: Transaction Control',
    'Database.releaseSavepoint(Database.setSavepoint());',
    10,
    `Database.releaseSavepoint(Savepoint) ${SUBSET}`,
  ),
  refused(
    'Apex Developer Guide: Setting DML Options',
    'Database.DMLOptions options;',
    1,
    `Database.DMLOptions ${SUBSET}`,
  ),
  refused(
    'Apex Developer Guide: Custom Metadata Types',
    "Object band = Band__mdt.getInstance('Low');",
    25,
    `Band__mdt.getInstance(String) ${SUBSET}`,
  ),
  refused(
    'Apex Developer Guide: Custom Settings',
    'Object settings = Shop__c.getOrgDefaults();',
    27,
    `Shop__c.getOrgDefaults() ${SUBSET}`,
  ),
  refused('Apex Developer Guide: Trigger Exceptions', "shop.addError('no');", 6, `Shop__c.addError(String) ${SUBSET}`),
  refused(
    'Apex Reference Guide: SObjectType Class',
    'Object made = Shop__c.SObjectType.newSObject(null, true);',
    35,
    `Schema.SObjectType.newSObject(null, Boolean) ${SUBSET}`,
  ),
  refused(QUERIES, "Object found = [FIND 'x' IN ALL FIELDS RETURNING Shop__c];", 16, `SOSL ${SUBSET}`),
];

/** What the platform refuses: its reason, at the construct. */
const WRONG: readonly Refusal[] = [
  refused(STATEMENTS, "insert 'One';", 8, 'DML requires SObject or SObject list type: String'),
  refused(STATEMENTS, 'insert new Set<Shop__c>(shops);', 12, 'DML requires SObject or SObject list type: Set<Shop__c>'),
  refused(
    STATEMENTS,
    'update new Map<Id, Shop__c>(shops);',
    12,
    'DML requires SObject or SObject list type: Map<Id,Shop__c>',
  ),
  refused(STATEMENTS, 'delete shop.Id;', 13, 'DML requires SObject or SObject list type: Id'),
  refused(STATEMENTS, 'undelete new List<Id>();', 14, 'DML requires SObject or SObject list type: List<Id>'),
  refused(UPSERT, 'upsert shop Nothing__c;', 1, 'Field does not exist: Shop__c.Nothing__c'),
  refused(
    UPSERT,
    'upsert shop Slug__c;',
    1,
    'Invalid field for upsert, must be an External Id custom or standard indexed field: Slug__c (Shop__c)',
  ),
  refused(WRITABLE, 'shop.Double__c = 1;', 6, 'Field is not writeable: Shop__c.Double__c'),
  refused(WRITABLE, 'shop.CreatedDate = System.now();', 6, 'Field is not writeable: Shop__c.CreatedDate'),
  refused(
    WRITABLE,
    "shop = new Shop__c(Name = 'One', IsDeleted = true);",
    34,
    'Field is not writeable: Shop__c.IsDeleted',
  ),
  refused(WRITABLE, "shop.Area__c = 'large';", 1, 'Illegal assignment from String to Decimal'),
  refused(WRITABLE, "shop = new Shop__c(Nmae = 'One');", 20, 'Field does not exist: Shop__c.Nmae'),
  refused(WRITABLE, 'Object name = shop.Nmae;', 20, 'Variable does not exist: Shop__c.Nmae'),
  refused(WRITABLE, 'Object name = shop.Account__r.Nmae;', 31, 'Variable does not exist: Account.Nmae'),
  refused(
    DATABASE,
    'Database.SaveResult result = Database.insert(shops);',
    21,
    'Illegal assignment from List<Database.SaveResult> to Database.SaveResult',
  ),
  refused(
    DATABASE,
    "Database.insert(shop, 'yes');",
    10,
    'Method does not exist or incorrect signature: Database.insert(Shop__c, String)',
  ),
  refused(
    DATABASE,
    "Database.rollback('point');",
    10,
    'Method does not exist or incorrect signature: Database.rollback(String)',
  ),
  refused(QUERIES, 'Integer count = [SELECT Id FROM Shop__c];', 9, 'Illegal assignment from List<Shop__c> to Integer'),
  refused(QUERIES, 'Account found = [SELECT Id FROM Shop__c];', 9, 'Illegal assignment from List<Shop__c> to Account'),
  refused(QUERIES, 'shop = [SELECT COUNT() FROM Shop__c];', 1, 'Illegal assignment from Integer to Shop__c'),
  refused(
    QUERIES,
    'Object found = [SELECT Id FROM Shop__c WHERE Id = :nobody];',
    52,
    'Variable does not exist: nobody',
  ),
  refused(
    'Apex Developer Guide: SOQL For Loops',
    'for (Account one : [SELECT Id FROM Shop__c]) { }',
    1,
    'Loop variable must be of type Shop__c',
  ),
];

export const DML_REFUSALS: readonly Refusal[] = [...OUTSIDE, ...WRONG];
