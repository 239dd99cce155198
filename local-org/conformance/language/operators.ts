import { onPage, type Chapter } from '../case.ts';

export const OPERATORS: Chapter = {
  name: 'operators',
  cases: [
    ...onPage('Apex Developer Guide: Expression Operators', {
      'compound assignments': `Integer x = 10; x += 5; x -= 3; x *= 2; x /= 4; Assert.areEqual(6, x);`,
      'compound assignment of texts': `String s = 'a'; s += 'b'; s += 1; Assert.areEqual('ab1', s);`,
      'bit and shift assignments': `Integer x = 6; x |= 1; x &= 5; x ^= 1; x <<= 2; x >>= 1; Assert.areEqual(8, x);`,
      'a shift with zeros of a negative number': `Integer x = -8; Assert.areEqual(2147483644, x >>> 1); Assert.areEqual(-4, x >> 1);`,
      'complement and negation': `Assert.areEqual(-6, ~5); Assert.isTrue(!false); Assert.areEqual(-3, -(3));`,
      'increment before and after': `Integer i = 1; Assert.areEqual(1, i++); Assert.areEqual(3, ++i); Assert.areEqual(3, i--); Assert.areEqual(1, --i);`,
      'the second operand of && and || is not looked at when the first decides': {
        declarations: `static Integer calls = 0; static Boolean called() { calls++; return true; }`,
        body: `Assert.isFalse(false && called()); Assert.isTrue(true || called()); Assert.areEqual(0, calls);`,
      },
      'single & and | look at both operands': {
        declarations: `static Integer calls = 0; static Boolean called() { calls++; return true; }`,
        body: `Assert.isFalse(false & called()); Assert.isTrue(true | called()); Assert.isFalse(true ^ called()); Assert.areEqual(3, calls);`,
      },
      'texts compare without case by ==': `Assert.isTrue('Abc' == 'aBC'); Assert.isFalse('abc' != 'ABC'); Assert.isFalse('Abc'.equals('abc'));`,
      'texts compare by letters with < and >': `Assert.isTrue('a' < 'b'); Assert.isTrue('b' >= 'a');`,
      'a comparison with null is false': `Integer none; Assert.isFalse(none > 1); Assert.isFalse(none < 1); Assert.isFalse(none >= 0);`,
      'null equals null': `Integer none; String text; Assert.isTrue(none == null); Assert.isTrue(text == null); Assert.isFalse(none != null);`,
      'a number equals a number of another type': `Integer one = 1; Long wide = 1L; Decimal exact = 1.0; Assert.isTrue(one == wide); Assert.isTrue(wide == exact);`,
      'Ids of 15 and of 18 characters are equal': `Id a = '001D000000Ju1zH'; Assert.isTrue(a == '001D000000Ju1zHIAR');`,
      'exact equality compares references of objects': {
        declarations: `class Thing { }`,
        body: `Thing a = new Thing(); Thing b = new Thing(); Thing c = a;
          Assert.isFalse(a == b); Assert.isTrue(a === c); Assert.isTrue(a !== b);`,
      },
      'records compare by their fields with ==, by reference with ===': `
        Account a = new Account(Name = 'x'); Account b = new Account(Name = 'x');
        Assert.isTrue(a == b); Assert.isFalse(a === b); Assert.isTrue(a !== b);`,
      'lists compare by their elements with ==': `Assert.isTrue(new List<Integer>{ 1, 2 } == new List<Integer>{ 1, 2 });`,
      'a Date plus an Integer is days later': `Assert.areEqual(Date.newInstance(2026, 3, 1), Date.newInstance(2026, 2, 28) + 1);`,
      'a Date minus an Integer is days earlier': `Assert.areEqual(Date.newInstance(2026, 2, 28), Date.newInstance(2026, 3, 1) - 1);`,
      'a Datetime plus an Integer is days later': `
        Datetime at = Datetime.newInstanceGmt(2026, 1, 31, 10, 30, 0);
        Assert.areEqual(Datetime.newInstanceGmt(2026, 2, 1, 10, 30, 0), at + 1);`,
      'a Datetime minus an Integer is days earlier': `
        Datetime at = Datetime.newInstanceGmt(2026, 2, 1, 10, 30, 0);
        Assert.areEqual(Datetime.newInstanceGmt(2026, 1, 31, 10, 30, 0), at - 1);`,
      'a Datetime plus a fraction is a part of a day later': `
        Datetime at = Datetime.newInstanceGmt(2026, 2, 1, 0, 0, 0); Assert.areEqual(Datetime.newInstanceGmt(2026, 2, 1, 12, 0, 0), at + 0.5);`,
      'a text takes anything by +': `Assert.areEqual('1true2.5', '' + 1 + true + 2.5);`,
      'numbers before a text are added first': `Assert.areEqual('3a', 1 + 2 + 'a');`,
      'a ternary looks at one branch': {
        declarations: `static Integer calls = 0; static Integer called() { calls++; return 9; }`,
        body: `Integer n = true ? 1 : called(); Assert.areEqual(1, n); Assert.areEqual(0, calls);`,
      },
      'instanceof is false for null and true for descendants': {
        declarations: `virtual class Animal { } class Dog extends Animal { }`,
        body: `Object dog = new Dog(); Object none; Assert.isTrue(dog instanceof Animal); Assert.isTrue(dog instanceof Dog); Assert.isFalse(none instanceof Dog);`,
      },
      'division by zero fails': `
        Integer zero = 0;
        try { Integer n = 1 / zero; Assert.fail(); } catch (MathException e) { Assert.areEqual('Divide by 0', e.getMessage()); }`,
      'arithmetic with null fails': `
        Integer none; try { Integer n = 1 + none; Assert.fail(); } catch (NullPointerException e) { Assert.isNotNull(e); }`,
    }),
    ...onPage('Apex Developer Guide: Operator Precedence', {
      'multiplication before addition before comparison before logic': `Assert.isTrue(1 + 2 * 3 == 7 && 2 > 1 || false);`,
      'brackets first': `Assert.areEqual(9, (1 + 2) * 3);`,
    }),
    ...onPage('Apex Developer Guide: Safe Navigation Operator', {
      'a chain after ?. ends in null': `
        Account none; Assert.isNull(none?.Name); Assert.isNull(none?.Name.length()); Assert.isNull(none?.Name?.toUpperCase());`,
      'a chain goes on where there is a value': `Account a = new Account(Name = 'x'); Assert.areEqual('X', a?.Name?.toUpperCase());`,
      'what stands after null is not evaluated': {
        declarations: `static Integer calls = 0; static Integer called() { calls++; return 0; }`,
        body: `List<String> none; Assert.isNull(none?.get(called())); Assert.areEqual(0, calls);`,
      },
      'a method of a Map may give null': `Map<String, Account> all = new Map<String, Account>(); Assert.isNull(all.get('x')?.Name);`,
    }),
    ...onPage('Apex Developer Guide: Null Coalescing Operator', {
      'the first that is not null': `Integer none; Assert.areEqual(3, none ?? 3); Assert.areEqual(1, 1 ?? 3); String a; String b; Assert.areEqual('c', a ?? b ?? 'c');`,
      'the right side is not evaluated when the left is there': {
        declarations: `static Integer calls = 0; static Integer called() { calls++; return 0; }`,
        body: `Integer left = 5; Assert.areEqual(5, left ?? called()); Assert.areEqual(0, calls);`,
      },
      'after a safe navigation': `Account none; Assert.areEqual('no name', none?.Name ?? 'no name');`,
    }),
  ],
};
