import type { Case } from '../case.ts';
import { named, SHOPS } from './shops.ts';

/** The rows of a condition, by code and name. */
function rows(name: string, page: string, condition: string, ...names: readonly string[]): Case {
  return {
    name,
    page: `SOQL and SOSL Reference: ${page}`,
    body: `${SHOPS}${named(`SELECT Name FROM Shop__c WHERE ${condition} ORDER BY Code__c NULLS LAST, Grade__c`, ...names)}`,
  };
}

const OPERATORS = 'Comparison Operators';
const LOGICAL = 'Logical Operators';
const NULLS = 'Use null in WHERE';

/** "WHERE", "Condition Expression Syntax", "Comparison Operators", "Logical Operators", "Use null in WHERE", SOQL and SOSL Reference. */
export const WHERE: readonly Case[] = [
  rows('= compares text without regard to case', OPERATORS, `Name = 'ALPHA'`, 'Alpha'),
  rows('!= takes rows without a value too', OPERATORS, `Code__c != 'A1'`, 'beta', 'Gamma_1', 'Gamma%2'),
  rows('<> is !=', OPERATORS, `Code__c <> 'A1' AND Code__c <> NULL`, 'beta'),
  rows('< leaves out rows without a value', OPERATORS, 'Area__c < 100', 'beta', 'Gamma_1'),
  rows('<= takes the bound', OPERATORS, 'Area__c <= 50', 'beta', 'Gamma_1'),
  rows('> compares numbers', OPERATORS, 'Area__c > 100.4', 'Alpha'),
  rows('>= takes the bound', OPERATORS, 'Area__c >= 100.50', 'Alpha'),
  rows('LIKE with % at the end takes what starts so', OPERATORS, `Name LIKE 'gam%'`, 'Gamma_1', 'Gamma%2'),
  rows('LIKE with % takes nothing for it too', OPERATORS, `Name LIKE 'Alpha%'`, 'Alpha'),
  rows('LIKE with _ takes exactly one character', OPERATORS, `Name LIKE 'b_ta'`, 'beta'),
  rows('LIKE compares without regard to case', OPERATORS, `Name LIKE '%MA_1'`, 'Gamma_1'),
  rows(
    'LIKE takes an escaped _ as itself',
    'Quoted String Escape Sequences',
    String.raw`Name LIKE 'Gamma\_%'`,
    'Gamma_1',
  ),
  rows('LIKE takes an escaped % as itself', 'Quoted String Escape Sequences', String.raw`Name LIKE '%\%%'`, 'Gamma%2'),
  rows('IN takes one of the values', OPERATORS, `Code__c IN ('A1', 'b2', 'C3')`, 'Alpha', 'beta'),
  rows('NOT IN takes rows with another value', OPERATORS, `Grade__c NOT IN ('A', 'B')`, 'Gamma%2'),
  rows(
    'INCLUDES takes any of the values',
    'Querying Multi-Select Picklists',
    `Tags__c INCLUDES ('red', 'green')`,
    'Alpha',
    'beta',
    'Gamma_1',
  ),
  rows(
    'INCLUDES takes all that a semicolon joins',
    'Querying Multi-Select Picklists',
    `Tags__c INCLUDES ('red;blue', 'green')`,
    'Alpha',
    'Gamma_1',
  ),
  rows(
    'EXCLUDES takes rows without the values',
    'Querying Multi-Select Picklists',
    `Tags__c EXCLUDES ('red') AND Tags__c != NULL`,
    'Gamma_1',
  ),
  rows(
    '= on a multi-select picklist takes exactly those values',
    'Querying Multi-Select Picklists',
    `Tags__c = 'red'`,
    'beta',
  ),
  rows('AND takes rows that meet both', LOGICAL, `Grade__c = 'A' AND Area__c = 50`, 'Gamma_1'),
  rows('OR takes rows that meet one', LOGICAL, `Grade__c = 'C' OR Area__c = 100.5`, 'Alpha', 'Gamma%2'),
  rows('NOT takes rows that do not meet it', LOGICAL, `NOT Grade__c = 'A'`, 'beta', 'Gamma%2'),
  rows(
    'parentheses group',
    'Condition Expression Syntax (WHERE Clause)',
    `Area__c = 50 AND (Grade__c = 'B' OR Grade__c = 'C')`,
    'beta',
  ),
  rows(
    'NOT before parentheses takes what is outside them',
    LOGICAL,
    `(NOT (Area__c = 50 OR Area__c = 100.5))`,
    'Gamma%2',
  ),
  rows(
    'a comparison with an empty field is false, NOT of it true',
    'Condition Expression Syntax (WHERE Clause)',
    '(NOT Area__c > 60)',
    'beta',
    'Gamma_1',
    'Gamma%2',
  ),
  rows('= NULL takes rows without a value', NULLS, 'Code__c = NULL', 'Gamma_1', 'Gamma%2'),
  rows('!= NULL takes rows with a value', NULLS, 'Revenue__c != null', 'Alpha', 'beta', 'Gamma%2'),
  rows('NULL matches checkboxes that are false', NULLS, 'IsOpen__c = NULL', 'beta', 'Gamma_1'),
  rows('!= NULL matches checkboxes that are true', NULLS, 'IsOpen__c != NULL', 'Alpha', 'Gamma%2'),
  rows('a checkbox compares with TRUE', 'Filtering on Boolean Fields', 'IsOpen__c = TRUE', 'Alpha', 'Gamma%2'),
  rows('a checkbox compares with FALSE', 'Filtering on Boolean Fields', 'IsOpen__c = false', 'beta', 'Gamma_1'),
  rows('!= TRUE is FALSE', 'Filtering on Boolean Fields', 'IsOpen__c != TRUE', 'beta', 'Gamma_1'),
  rows('an empty text matches fields without a value', NULLS, `Code__c = ''`, 'Gamma_1', 'Gamma%2'),
  rows('!= an empty text matches fields with a value', NULLS, `Code__c != ''`, 'Alpha', 'beta'),
  rows('IN takes NULL as a value', OPERATORS, `Code__c IN ('A1', NULL)`, 'Alpha', 'Gamma_1', 'Gamma%2'),
  rows('IN takes an empty text as no value', OPERATORS, `Code__c IN ('A1', '')`, 'Alpha', 'Gamma_1', 'Gamma%2'),
  rows('a picklist compares by its value, not by its label', OPERATORS, `Grade__c = 'A'`, 'Alpha', 'Gamma_1'),
  rows(
    'an escaped quote belongs to the text',
    'Quoted String Escape Sequences',
    String.raw`Name = 'O\'Neil' OR Name = 'Alpha'`,
    'Alpha',
  ),
  {
    name: 'a bound null matches checkboxes that are false',
    page: 'SOQL and SOSL Reference: Use null in WHERE',
    body: `${SHOPS}
  Boolean none = null;
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE IsOpen__c = :none]);`,
  },
  {
    name: 'a bound empty text matches fields without a value',
    page: 'SOQL and SOSL Reference: Use null in WHERE',
    body: `${SHOPS}
  String none = '';
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Code__c = :none]);
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Code__c != :none]);`,
  },
  {
    name: 'an empty text is stored as no value',
    page: 'SOAP API Developer Guide: Resetting Values to null',
    body: `
  Shop__c shop = new Shop__c(Name = 'Empty', Slug__c = '');
  insert shop;
  Assert.isNull([SELECT Slug__c FROM Shop__c WHERE Id = :shop.Id].Slug__c);`,
  },
  {
    name: 'IN takes a bound list or set',
    page: 'Apex Developer Guide: Using Apex Variables in SOQL and SOSL Queries',
    body: `${SHOPS}
  List<String> codes = new List<String>{ 'A1', 'B2' };
  Set<Id> ids = new Set<Id>{ shops[0].Id };
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Code__c IN :codes]);
  Assert.areEqual(3, [SELECT COUNT() FROM Shop__c WHERE Id NOT IN :ids]);`,
  },
  {
    name: 'IN takes bound records for their ids',
    page: 'Apex Developer Guide: Using Apex Variables in SOQL and SOSL Queries',
    body: `${SHOPS}
  List<Shop__c> some = new List<Shop__c>{ shops[0], shops[2] };
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Id IN :some]);`,
  },
  {
    name: 'IN an empty list takes no row, NOT IN all',
    page: 'Apex Developer Guide: Using Apex Variables in SOQL and SOSL Queries',
    body: `${SHOPS}
  List<String> none = new List<String>();
  Assert.areEqual(0, [SELECT COUNT() FROM Shop__c WHERE Code__c IN :none]);
  Assert.areEqual(4, [SELECT COUNT() FROM Shop__c WHERE Code__c NOT IN :none]);`,
  },
  {
    name: 'ids compare in their 15 and their 18 characters',
    page: 'SOQL and SOSL Reference: Comparison Operators',
    body: `${SHOPS}
  String short15 = String.valueOf(shops[0].Id).substring(0, 15);
  Assert.areEqual('Alpha', [SELECT Name FROM Shop__c WHERE Id = :short15].Name);`,
  },
  {
    name: 'LIKE takes a bound pattern, and a list of them',
    page: 'Apex Developer Guide: Using Apex Variables in SOQL and SOSL Queries',
    body: `${SHOPS}
  String pattern = 'Gam%';
  List<String> patterns = new List<String>{ 'Al%', 'b%' };
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Name LIKE :pattern]);
  Assert.areEqual(2, [SELECT COUNT() FROM Shop__c WHERE Name LIKE :patterns]);`,
  },
];
