import { onPage, type Chapter } from '../case.ts';

export const CONTROL_FLOW: Chapter = {
  name: 'control flow',
  cases: [
    ...onPage('Apex Developer Guide: Conditional (If-Else) Statements', {
      'else belongs to the nearest if': {
        declarations: `static String medal(Integer place) { if (place == 1) return 'gold'; else if (place == 2) { return 'silver'; } else return 'none'; }`,
        body: `Assert.areEqual('gold', medal(1)); Assert.areEqual('silver', medal(2)); Assert.areEqual('none', medal(9));`,
      },
    }),
    ...onPage('Apex Developer Guide: Switch Statements', {
      'several values in one when, no falling through': {
        declarations: `static String name(Integer i) { switch on i { when 2, 3 { return 'two or three'; } when -1 { return 'minus'; } when null { return 'null'; } when else { return 'other'; } } }`,
        body: `Assert.areEqual('two or three', name(3)); Assert.areEqual('minus', name(-1)); Assert.areEqual('null', name(null)); Assert.areEqual('other', name(7));`,
      },
      'texts match with case': {
        declarations: `static Integer of(String s) { switch on s { when 'a' { return 1; } when 'A' { return 2; } when else { return 3; } } }`,
        body: `Assert.areEqual(1, of('a')); Assert.areEqual(2, of('A')); Assert.areEqual(3, of('b'));`,
      },
      'enum values stand without their type': {
        declarations: `enum Season { WINTER, SPRING } static Integer of(Season s) { switch on s { when WINTER { return 1; } when else { return 2; } } }`,
        body: `Assert.areEqual(1, of(Season.WINTER)); Assert.areEqual(2, of(Season.SPRING));`,
      },
      'without a match and without when else nothing runs': `Integer n = 0; switch on 5 { when 1 { n = 1; } } Assert.areEqual(0, n);`,
      'an expression is evaluated once': {
        declarations: `static Integer calls = 0; static Integer called() { return ++calls; }`,
        body: `switch on called() { when 5 { } when 4 { } when 1 { calls += 10; } when else { } } Assert.areEqual(11, calls);`,
      },
      'a Long': `Long n = 3L; Integer found = 0; switch on n { when 3L { found = 1; } when else { } } Assert.areEqual(1, found);`,
      'a call of a method as expression': `String text = 'ab'; Integer n = 0; switch on text.length() { when 2 { n = 2; } when else { n = 1; } } Assert.areEqual(2, n);`,
    }),
    ...onPage('Apex Developer Guide: Do-While Loops', {
      'the body runs once at least': `Integer n = 0; do { n++; } while (n > 5); Assert.areEqual(1, n);`,
    }),
    ...onPage('Apex Developer Guide: While Loops', {
      'until the condition is false': `Integer n = 1; while (n < 10) { n *= 2; } Assert.areEqual(16, n);`,
    }),
    ...onPage('Apex Developer Guide: For Loops', {
      'the traditional loop, with two variables': `Integer sum = 0; for (Integer i = 0, j = 10; i < j; i++, j--) { sum += j - i; } Assert.areEqual(30, sum);`,
      'without parts': `Integer n = 0; for (;;) { if (++n == 3) break; } Assert.areEqual(3, n);`,
      'over a list, a set and the keys of a map': `
        Integer sum = 0; for (Integer i : new Integer[]{ 1, 2 }) { sum += i; } for (Integer i : new Set<Integer>{ 10 }) sum += i;
        Map<Integer, String> m = new Map<Integer, String>{ 100 => 'x' }; for (Integer key : m.keySet()) { sum += key; } Assert.areEqual(113, sum);`,
      'break leaves, continue goes on': `
        Integer sum = 0; for (Integer i = 0; i < 10; i++) { if (i == 2) continue; if (i == 5) break; sum += i; } Assert.areEqual(8, sum);`,
      'break leaves the inner loop only': `Integer n = 0; for (Integer i = 0; i < 3; i++) { while (true) { n++; break; } } Assert.areEqual(3, n);`,
      'a loop variable set to another record does not change the list': `
        List<Account> all = new List<Account>{ new Account(Name = 'x') }; for (Account one : all) { one = new Account(Name = 'y'); } Assert.areEqual('x', all[0].Name);`,
    }),
    ...onPage('Apex Developer Guide: SOQL For Loops', {
      'row by row and by lists of two hundred': `
        List<Project__c> all = new List<Project__c>(); for (Integer i = 0; i < 201; i++) { all.add(new Project__c(Name = 'p' + i)); } insert as system all;
        Integer rows = 0; for (Project__c one : [SELECT Id FROM Project__c WITH SYSTEM_MODE]) { rows++; } Assert.areEqual(201, rows);
        List<Integer> sizes = new List<Integer>(); for (List<Project__c> some : [SELECT Id FROM Project__c WITH SYSTEM_MODE]) { sizes.add(some.size()); } Assert.areEqual(new List<Integer>{ 200, 1 }, sizes);`,
    }),
  ],
};
