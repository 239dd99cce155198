import { inMethod, refusedOnPage, type Refusal } from '../../case.ts';

/** What the platform's compiler refuses too. */
export const WRONG_EXPRESSIONS: readonly Refusal[] = [
  ...refusedOnPage('Apex Developer Guide: Expression Operators', inMethod, {
    [`Database.SaveResult r; Object o = r.nothing;`]: '3:37: Variable does not exist: Database.SaveResult.nothing',
    [`Exception e = new Exception();`]: '3:19: Type cannot be constructed: Exception',
    [`1 + 2;`]: '3:1: Expression cannot be a statement',
    [`Boolean b = 1;`]: '3:9: Illegal assignment from Integer to Boolean',
    [`Boolean b = !1;`]: '3:13: Condition expression must be of type Boolean: Integer',
    [`Boolean b = true > false;`]: '3:13: Comparison arguments must be compatible types: Boolean, Boolean',
    [`Boolean b = 1 && true;`]: '3:13: Condition expression must be of type Boolean: Integer',
    [`var x = 1;`]: '3:1: Invalid type: var',
    [`int x = 1;`]: '3:1: Invalid type: int',
    [`foo(`]: "3:4: missing ';' at '('",
    [`P x = new P(1);`]: '3:11: Constructor not defined: P.<Constructor>(Integer) (the class declares no constructor)',
    [`Type t = P;`]: '3:10: Variable does not exist: P',
    [`Object o = P;`]: '3:12: Variable does not exist: P',
    [`P.class.newInstance().foo();`]: '3:23: Method does not exist or incorrect signature: Object.foo()',
    [`Object o = Nothing.foo();`]: '3:12: Variable does not exist: Nothing',
    [`Object o = Nothing.foo;`]: '3:12: Variable does not exist: Nothing',
    [`Object o = new Nothing();`]: '3:16: Invalid type: Nothing',
    [`a.b.c.d();`]: '3:1: Variable does not exist: a',
    [`Assert.areEqual(1);`]: '3:8: Method does not exist or incorrect signature: Assert.areEqual(Integer)',
    [`P x = (Nothing) null;`]: '3:8: Invalid type: Nothing',
    [`Object o = new RoundingMode();`]: '3:16: Type cannot be constructed: RoundingMode',
    [`Object o = RoundingMode.NOTHING;`]: '3:25: Variable does not exist: RoundingMode.NOTHING',
  }),
  ...refusedOnPage('Apex Developer Guide: Primitive Data Types', inMethod, {
    [`Integer i = Date.today().weekday();`]: '3:26: Method does not exist or incorrect signature: Date.weekday()',
    [`Integer i = Integer.MAX_VALUE;`]: '3:21: Variable does not exist: Integer.MAX_VALUE',
    [`Integer n = true ? 1 : 'a';`]: '3:9: Illegal assignment from Object to Integer',
    [`Integer n = m();`]: '3:9: Illegal assignment from void to Integer',
    [`Integer n = 1L;`]: '3:9: Illegal assignment from Long to Integer',
    [`Integer n = -'a';`]: '3:13: Operator - is not defined for String',
    [`Integer n = 'a' * 2;`]: '3:13: Operator * is not defined for String and Integer',
    [`Integer n = 2147483648;`]: '3:13: Illegal integer: 2147483648',
    [`Integer n; n.foo = 1;`]: '3:14: Variable does not exist: Integer.foo',
    [`Integer n = 5 5;`]: "3:15: extraneous input '5' expecting ';'",
    [`Integer n = (1 + 2;`]: "3:19: missing ')' at ';'",
    [`Integer n = null.x;`]: '3:18: Variable does not exist: null.x',
    [`Integer i = (Integer) 'a';`]:
      '3:13: Incompatible types since an instance of String is never an instance of Integer',
    [`Integer d = Date.today() - Date.today();`]: '3:13: Operator - is not defined for Date and Date',
    [`Decimal d = Datetime.now() - Datetime.now();`]: '3:13: Operator - is not defined for Datetime and Datetime',
    [`Integer n = a?.b;`]: '3:13: Variable does not exist: a',
  }),
  ...refusedOnPage('Apex Developer Guide: Queueable Apex', inMethod, {
    [`System.enqueueJob(null, 5, null);`]:
      '3:8: Method does not exist or incorrect signature: System.enqueueJob(null, Integer, null)',
    [`System.enqueueJob(new P());`]: '3:8: Method does not exist or incorrect signature: System.enqueueJob(P)',
    [`System.enqueueJob(P.class);`]: '3:8: Method does not exist or incorrect signature: System.enqueueJob(Type)',
  }),
  ...refusedOnPage('Apex Developer Guide: Constants', inMethod, {
    [`final Integer n = 1; n = 2;`]: '3:22: Final variable cannot be assigned again: n',
    [`Integer n = 1; Integer N = 2;`]: '3:24: Duplicate variable: N',
  }),
  ...refusedOnPage('Apex Developer Guide: Exception Statements', inMethod, {
    [`throw new MathException('x'); Integer x = 1;`]: '3:31: Unreachable statement',
    [`throw new Exception('x');`]: '3:11: Type cannot be constructed: Exception',
    [`try { } catch (String e) { }`]: '3:9: Catch clause must name an exception: String',
    [`try { }`]: "4:1: mismatched input '}' expecting {'catch', 'finally'}",
    [`try { throw 'x'; } finally { }`]: '3:7: Throw expression must be of type exception: String',
  }),
  ...refusedOnPage('Apex Developer Guide: Using the instanceof Keyword', inMethod, {
    [`Boolean b = 'a' instanceof String;`]:
      '3:13: Operation instanceof is always true since an instance of String is always an instance of String',
    [`Account a; Boolean b = a instanceof SObject;`]:
      '3:24: Operation instanceof is always true since an instance of Account is always an instance of SObject',
    [`Integer n; Boolean b = n instanceof String;`]:
      '3:24: Operation instanceof is always false since an instance of Integer is never an instance of String',
    [`Boolean b = 1 instanceof Nothing;`]: '3:26: Invalid type: Nothing',
  }),
  ...refusedOnPage('Apex Developer Guide: Access Modifiers', inMethod, {
    [`insert new P();`]: '3:12: DML requires SObject or SObject list type: P',
  }),
  ...refusedOnPage('Apex Developer Guide: Static and Instance Methods, Variables, and Initialization Code', inMethod, {
    [`this = null;`]: '3:1: Expression cannot be assigned',
  }),
  ...refusedOnPage('Apex Developer Guide: Apex Scheduler', inMethod, {
    [`System.schedule('x', '0 0 0 * * ?', new P());`]:
      '3:8: Method does not exist or incorrect signature: System.schedule(String, String, P)',
  }),
  ...refusedOnPage('Apex Developer Guide: Using Batch Apex', inMethod, {
    [`Database.executeBatch(new P());`]: '3:10: Method does not exist or incorrect signature: Database.executeBatch(P)',
  }),
  ...refusedOnPage('Apex Developer Guide: Variables', inMethod, {
    [`goto x;`]: '3:1: Invalid type: goto',
    [`Integer insert = 1;`]: ["3:9: no viable alternative at input 'Integer insert'", "3:16: extraneous input '='"],
    [`Integer class = 1;`]: ["3:9: no viable alternative at input 'Integer class'", "3:15: mismatched input '='"],
  }),
  ...refusedOnPage(
    'Apex Developer Guide: Expression Operators',
    inMethod,
    {
      [`Q.Inner i;`]: '3:1: Type is not visible: Q.Inner',
    },
    [`public class Q { class Inner { } }`],
  ),
  ...refusedOnPage(
    'Apex Developer Guide: Access Modifiers',
    inMethod,
    {
      [`Q q = new Q();`]: '3:11: Q.Q is private: not visible here',
    },
    [`public class Q { private Q() { } }`],
  ),
  ...refusedOnPage(
    'Apex Developer Guide: Static and Instance Methods, Variables, and Initialization Code',
    inMethod,
    {
      [`Integer n = Q.n; Q.n = 1;`]: '3:20: Q.n is private: not visible here',
    },
    [`public class Q { public static Integer n { get; private set; } }`],
  ),
  ...refusedOnPage(
    'Apex Developer Guide: Access Modifiers',
    inMethod,
    {
      [`new Q().n = 1;`]:
        '3:9: Final members can only be assigned in their declaration, init blocks, or constructors: n',
    },
    [`public class Q { public final Integer n = 1; }`],
  ),
  ...refusedOnPage('Apex Developer Guide: Null Coalescing Operator', inMethod, {
    [`Integer n = 1 ?? 'a';`]: '3:9: Illegal assignment from Object to Integer',
  }),
];
