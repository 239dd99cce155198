import { inMethod, refusedOnPage, type Refusal } from '../../case.ts';

/** What the platform's compiler refuses too. */
export const WRONG_STATEMENTS: readonly Refusal[] = [
  ...refusedOnPage('Apex Reference Guide: String Class', inMethod, {
    [`String s = 'a'.nothing();`]: '3:16: Method does not exist or incorrect signature: String.nothing()',
    [`String s = 'a'.left('x');`]: '3:16: Method does not exist or incorrect signature: String.left(String)',
    [`Object o = String.valueOf('a', 1);`]:
      '3:19: Method does not exist or incorrect signature: String.valueOf(String, Integer)',
    [`String s = 1;`]: '3:8: Illegal assignment from Integer to String',
    [`Boolean b = 1 == 'a';`]: '3:13: Comparison arguments must be compatible types: Integer, String',
    [`String s = 'a;`]: '3:12: Illegal string literal: it does not end, or has an escape that there is none of',
    [`String s = "a";`]: ['3:12: Unexpected token: "', '3:14: Unexpected token: "'],
    [`String s = 'a\\q';`]: '3:12: Illegal string literal: it does not end, or has an escape that there is none of',
    [`Char c = 'a';`]: '3:1: Invalid type: Char',
    [`String s; s[0] = 'a';`]: '3:11: Expression must be a list type: String',
    [`String s = String.join('a', ',');`]:
      '3:19: Method does not exist or incorrect signature: String.join(String, String)',
  }),
  ...refusedOnPage('Apex Developer Guide: Working with sObjects', inMethod, {
    [`Account a = new Account(Nothing = 'x');`]: '3:25: Field does not exist: Account.Nothing',
    [`Account a; String s = a.Nothing;`]: '3:25: Variable does not exist: Account.Nothing',
    [`Object o = Account.Nothing;`]: '3:20: Variable does not exist: Account.Nothing',
    [`Object o = Schema.SObjectType.Account.fields.Nothing;`]: '3:46: Variable does not exist: Account.Nothing',
    [`List<Account> a = Database.query('x', null, null, null);`]:
      '3:28: Method does not exist or incorrect signature: Database.query(String, null, null, null)',
    [`Account a; a.Name = 5;`]: '3:12: Illegal assignment from Integer to String',
    [`Account a = new Account('x');`]: '3:25: Fields of a new record are given as Name = value',
    [`Account a = new Contact();`]: '3:9: Illegal assignment from Contact to Account',
    [`Project__c p; p.Double__c = 5;`]: '3:17: Field is not writeable: Project__c.Double__c',
    [`Account a; a.CreatedDate = null;`]: '3:14: Field is not writeable: Account.CreatedDate',
    [`Account a = new Account(CreatedById = null);`]: '3:25: Field is not writeable: Account.CreatedById',
    [`Integer n = Account;`]: '3:13: Variable does not exist: Account',
    [`for (Account a : new Map<Id, Account>()) { }`]: '3:1: Loop must iterate over a collection: Map<Id,Account>',
    [`Map<Id, Account> m = new Map<Id, Account>(5);`]:
      '3:26: Constructor not defined: Map<Id,Account>.<Constructor>(Integer)',
    [`Account.Name = 'x';`]: '3:9: Expression cannot be assigned: Account.Name',
    [`Schema.SObjectType t = Account;`]: '3:24: Variable does not exist: Account',
    [`Schema.SObjectField f = Account.SObjectType.Name;`]: '3:45: Variable does not exist: Schema.SObjectType.Name',
    [`Schema.DescribeFieldResult f = Account.Name;`]:
      '3:28: Illegal assignment from Schema.SObjectField to Schema.DescribeFieldResult',
    [`Account a = Account.SObjectType.newSObject();`]: '3:9: Illegal assignment from SObject to Account',
    [`Account a; a?.Name = 'x';`]: '3:15: Safe navigation cannot be used on the left of an assignment',
  }),
  ...refusedOnPage('Apex Reference Guide: Schema Namespace', inMethod, {
    [`Object o = Schema.SObjectType.Nothing__c;`]: '3:31: Variable does not exist: Nothing__c',
    [`Object o = Label.Nothing;`]: '3:18: External string does not exist: Nothing',
    [`Object o = System.Label.Nothing;`]: '3:25: External string does not exist: Nothing',
    [`Object o = $Label.x;`]: '3:12: Variable does not exist: $Label',
  }),
  ...refusedOnPage('Apex Reference Guide: StatusCode Enum', inMethod, {
    [`Object o = StatusCode.NOTHING;`]: '3:23: Variable does not exist: StatusCode.NOTHING',
  }),
  ...refusedOnPage('Apex Reference Guide: System Namespace', inMethod, {
    [`System.nothing();`]: '3:8: Method does not exist or incorrect signature: System.nothing()',
    [`System.runAs(new User()) { }`]: '3:1: System.runAs is allowed in test classes only',
    [`System.debug();`]: '3:8: Method does not exist or incorrect signature: System.debug()',
    [`System.runAs('x') { }`]: '3:1: System.runAs is allowed in test classes only',
    [`Test.startTest(1);`]: '3:6: Method does not exist or incorrect signature: Test.startTest(Integer)',
    [`Limits.getQueries(1);`]: '3:8: Method does not exist or incorrect signature: Limits.getQueries(Integer)',
  }),
  ...refusedOnPage('Apex Developer Guide: Control Flow Statements', inMethod, {
    [`for (Integer i : 5) { }`]: '3:1: Loop must iterate over a collection: Integer',
    [`return; Integer x = 1;`]: '3:9: Unreachable statement',
    [`while (true) { } Integer x = 1;`]: '3:18: Unreachable statement',
    [`for (Integer i = 0; i < 3; i++) { break; i++; }`]: '3:42: Unreachable statement',
    [`break;`]: '3:1: break must be inside a loop',
    [`if (1) { }`]: '3:5: Condition expression must be of type Boolean: Integer',
    [`continue;`]: '3:1: continue must be inside a loop',
  }),
  ...refusedOnPage('Apex Developer Guide: Collections', inMethod, {
    [`Map<String, String> m; m.foo();`]: '3:26: Method does not exist or incorrect signature: Map<String,String>.foo()',
    [`List<Integer> n = new List<String>();`]: '3:15: Illegal assignment from List<String> to List<Integer>',
    [`List<String, String> n;`]: '3:1: Invalid type: List<String, String>',
    [`Map<String> n;`]: '3:1: Invalid type: Map<String>',
    [`Set<Integer> s = {1, 2};`]: [
      "3:18: no viable alternative at input 'Set<Integer> s = {'",
      "3:18: extraneous input '{'",
      "3:20: mismatched input ',' expecting ';'",
      "3:23: extraneous input '}' expecting ';'",
    ],
    [`Integer[] n = {1, 2};`]: [
      "3:15: extraneous input '{'",
      "3:19: mismatched input '2'",
      "3:20: extraneous input '}' expecting ';'",
    ],
    [`List<Integer> n = new List<Integer>{ 'a' };`]: '3:38: Illegal assignment from String to Integer',
    [`Map<String, Integer> n = new Map<String, Integer>{ 1 => 1 };`]: '3:52: Illegal assignment from Integer to String',
    [`List<Integer> n; n[0].x = 1;`]: '3:23: Variable does not exist: Integer.x',
    [`List<Nothing> l;`]: '3:6: Invalid type: Nothing',
    [`for (Integer i : new List<String>()) { }`]: '3:1: Illegal assignment from String to Integer',
    [`List<Integer> n; n.add('a');`]: '3:20: Method does not exist or incorrect signature: List<Integer>.add(String)',
    [`Map<String, Integer> m; m.put(1, 1);`]:
      '3:27: Method does not exist or incorrect signature: Map<String,Integer>.put(Integer, Integer)',
    [`Set<Integer> s; s.get(0);`]: '3:19: Method does not exist or incorrect signature: Set<Integer>.get(Integer)',
  }),
  ...refusedOnPage('Apex Developer Guide: Switch Statements', inMethod, {
    [`switch on 1 { when 1 { } when 1 { } }`]: '3:31: Duplicate when value: 1',
    [`switch on 1 { when else { } when 1 { } }`]: '3:29: when else must be the last block of a switch',
    [`switch on 1 { }`]: ["3:15: mismatched input '}' expecting 'when'", "5:1: extraneous input '}' expecting <EOF>"],
    [`switch on 1 { when 'a' { } }`]: '3:20: Comparison arguments must be compatible types: Integer, String',
    [`switch on true { when true { } }`]: "3:23: mismatched input 'true'",
    [`switch on 1.5 { when 1.5 { } }`]: "3:22: mismatched input '1.5'",
  }),
  ...refusedOnPage('Apex Developer Guide: DML Statements', inMethod, {
    [`insert 5;`]: '3:8: DML requires SObject or SObject list type: Integer',
    [`update new List<String>();`]: '3:12: DML requires SObject or SObject list type: List<String>',
    [`upsert new Account() Nothing__c;`]: '3:1: Field does not exist: Account.Nothing__c',
    [`Database.insert('x');`]: '3:10: Method does not exist or incorrect signature: Database.insert(String)',
  }),
  ...refusedOnPage('Apex Developer Guide: SOQL and SOSL Queries', inMethod, {
    [`Object o = [SELECT Id FROM Account WHERE Name = :x];`]: '3:50: Variable does not exist: x',
    [`Contact c = [SELECT Id FROM Account];`]: '3:9: Illegal assignment from List<Account> to Contact',
    [`Integer n = [SELECT Id FROM Account];`]: '3:9: Illegal assignment from List<Account> to Integer',
    [`for (Contact c : [SELECT Id FROM Account]) { }`]: '3:1: Loop variable must be of type Account',
  }),
  ...refusedOnPage('Apex Reference Guide: Date Class', inMethod, {
    [`Date d = 'x';`]: '3:6: Illegal assignment from String to Date',
    [`Date d = Datetime.now();`]: '3:6: Illegal assignment from Datetime to Date',
    [`Date d = Date.today() + 1.5;`]: '3:10: Operator + is not defined for Date and Decimal',
    [`Date d = Date.today() + Date.today();`]: '3:10: Operator + is not defined for Date and Date',
    [`Date d = Date.newInstance('2026', 1, 1);`]:
      '3:15: Method does not exist or incorrect signature: Date.newInstance(String, Integer, Integer)',
  }),
  ...refusedOnPage('Apex Reference Guide: Comparable Interface', inMethod, {
    [`Object o = new Comparable();`]: '3:16: Type cannot be constructed: Comparable',
  }),
  ...refusedOnPage('Apex Reference Guide: JSON Class', inMethod, {
    [`Object o = new JSON();`]: '3:16: Type cannot be constructed: JSON',
  }),
];
