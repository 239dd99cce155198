import { file, inClass, refusedOnPage, type Refusal } from '../../case.ts';

/** What the platform's compiler refuses too. */
export const WRONG_DECLARATIONS: readonly Refusal[] = [
  ...refusedOnPage('Apex Developer Guide: Access Modifiers', file, {
    [`public class P<T> { }`]: "1:15: mismatched input '<' expecting {'extends', 'implements', '{'}",
    [`class P { }`]: '1:7: Top-level type must have public or global visibility',
    [`private class P { }`]: '1:15: Top-level type must have public or global visibility',
    [`public private class P { }`]: '1:22: Only one access modifier is allowed: public, private',
    [`public class P {
 void m() {`]: "2:12: mismatched input '<EOF>'",
    [`public class P { } }`]: "1:20: extraneous input '}' expecting <EOF>",
    [`public class P { } public class Q { }`]: "1:20: mismatched input 'public' expecting <EOF>",
  }),
  ...refusedOnPage('Apex Developer Guide: Static and Instance Methods, Variables, and Initialization Code', inClass, {
    [`class A { class B { } }`]: '2:17: Inner types are not allowed to have inner types',
    [`class A { static Integer n; }`]: '2:26: static can only be used on fields of a top level type: n',
    [`class A { static void m() { } }`]: '2:23: static can only be used on methods of a top level type: m',
    [`static void m() { this.m(); }`]: '2:19: this cannot be referenced in a static context',
    [`static void m() { super.toString(); }`]: '2:25: super cannot be referenced in a static context',
    [`void a() { } static void m() { a(); }`]: '2:32: Non static method cannot be referenced from a static context: a',
    [`Integer n; static void m() { n = 1; }`]: '2:30: Non static field cannot be referenced from a static context: n',
    [`static Integer n; void m(P p) { p.n = 1; }`]: '2:35: Static field cannot be referenced from an instance: n',
    [`static void m() { } void n(P p) { p.m(); }`]: '2:37: Static method cannot be referenced from an instance: m',
  }),
  ...refusedOnPage('Apex Developer Guide: Exception Statements', inClass, {
    [`class Wrong extends Exception { }`]: '2:7: Name of an exception class must end with Exception: Wrong',
  }),
  ...refusedOnPage('Apex Developer Guide: Access Modifiers', inClass, {
    [`public private Integer n;`]: '2:24: Only one access modifier is allowed: public, private',
    [`public public Integer n;`]: '2:23: Duplicate modifier: public',
    [`P() { } P() { }`]: '2:9: Constructor already defined',
    [`Q() { }`]: '2:1: Invalid constructor name: Q',
  }),
  ...refusedOnPage('Apex Developer Guide: Variables', inClass, {
    [`Integer a__b;`]: '2:9: Invalid character in identifier: a__b',
    [`Integer a_;`]: '2:9: Invalid character in identifier: a_',
    [`Integer _a;`]: '2:9: Invalid character in identifier: _a',
    [`Integer 1a;`]: "2:9: no viable alternative at input 'Integer 1'",
  }),
  ...refusedOnPage('Apex Developer Guide: Enums', inClass, {
    [`enum E { A, B, A }`]: '2:6: Duplicate enum value: E.A',
  }),
  ...refusedOnPage('Apex Developer Guide: Switch Statements', inClass, {
    [`enum E { A } void m(E e) { switch on e { when C { } } }`]: '2:47: Variable does not exist: P.E.C',
  }),
  ...refusedOnPage('Apex Developer Guide: Interfaces', inClass, {
    [`interface I extends P { }`]: '2:21: Type must be an interface: P',
    [`class A implements P { }`]: '2:20: Type must be an interface: P',
    [`interface I { Integer n; }`]: "2:24: mismatched input ';' expecting '('",
    [`interface I { void m() { } }`]: [
      "2:24: mismatched input '{' expecting ';'",
      "3:1: extraneous input '}' expecting <EOF>",
    ],
  }),
  ...refusedOnPage('Apex Reference Guide: Comparable Interface', file, {
    [`public class P extends Comparable { }`]: '1:24: Non-virtual and non-abstract type cannot be extended: Comparable',
    [`public class P implements Comparable { public String compareTo(Object o) { return null; } }`]:
      '1:54: Return type of Comparable.compareTo must be Integer',
    [`public class P implements Comparable { public Integer compareTo(P o) { return null; } }`]:
      '1:14: Class P must implement the method: Comparable.compareTo',
  }),
  ...refusedOnPage(
    'Apex Developer Guide: Interfaces',
    file,
    {
      [`public interface I extends I { }`]: '1:18: Circular definition: I',
      [`public interface I extends J { }`]: ['1:18: Circular definition: I', 'Other1.cls:1:18: Circular definition: J'],
    },
    [`public interface J extends I { }`],
  ),
  ...refusedOnPage('Apex Developer Guide: Extending a Class', file, {
    [`public class P extends P { }`]: '1:24: Non-virtual and non-abstract type cannot be extended: P',
    [`public abstract class P { abstract void m() { } }`]: '1:41: Abstract methods cannot have a body: m',
  }),
  ...refusedOnPage('Apex Developer Guide: Apex Properties', inClass, {
    [`Integer p { }`]: '2:9: Property must have at least one accessor: p',
    [`Integer p { get; get; }`]: '2:18: Duplicate accessor of a property: p',
    [`Integer p { get { } }`]: '2:13: Missing return statement required return type: Integer',
    [`Integer p { get { return 'x'; } }`]: '2:26: Illegal assignment from String to Integer',
  }),
  ...refusedOnPage('Apex Developer Guide: Extending a Class', inClass, {
    [`abstract void m();`]: '2:15: Abstract method in a class that is not abstract: m',
    [`virtual Integer n;`]: '2:17: Modifier is not allowed on a field: virtual',
    [`override void m() { }`]: '2:15: Method does not override an ancestor method: m',
  }),
  ...refusedOnPage('Apex Developer Guide: Expression Operators', inClass, {
    [`void m();`]: '2:6: Method needs a body: m',
    [`void m() { } void M() { }`]: '2:19: Method already defined: M',
  }),
  ...refusedOnPage('Apex Developer Guide: Primitive Data Types', inClass, {
    [`Integer n; String N;`]: '2:19: Duplicate field: N',
    [`Integer m() { }`]: '2:9: Missing return statement required return type: Integer',
  }),
  ...refusedOnPage('Apex Developer Guide: Constants', inClass, {
    [`void m(Integer a, String A) { }`]: '2:19: Duplicate variable: A',
    [`void m(final Integer n) { n = 1; }`]: '2:27: Final variable cannot be assigned again: n',
  }),
  ...refusedOnPage('Apex Developer Guide: Queueable Apex', file, {
    [`public class P implements Queueable { public static void execute(QueueableContext c) { } }`]:
      '1:14: Class P must implement the method: Queueable.execute (execute is static here)',
    [`public class P implements Queueable { void execute(QueueableContext c) { } }`]:
      '1:14: Class P must implement the method: Queueable.execute (execute is private here)',
    [`public class P implements Queueable { public void execute() { } }`]:
      '1:14: Class P must implement the method: Queueable.execute',
  }),
  ...refusedOnPage('Apex Developer Guide: Apex Scheduler', file, {
    [`public class P implements Schedulable { public void execute(QueueableContext c) { } }`]:
      '1:14: Class P must implement the method: Schedulable.execute',
    [`public class P implements Schedulable { public static void execute(SchedulableContext c) { } }`]:
      '1:14: Class P must implement the method: Schedulable.execute (execute is static here)',
  }),
  ...refusedOnPage('Apex Developer Guide: Using Batch Apex', file, {
    [`public class P implements Database.Batchable<SObject> { public static Database.QueryLocator start(Database.BatchableContext c) { return null; } public void execute(Database.BatchableContext c, List<SObject> s) { } public void finish(Database.BatchableContext c) { } }`]:
      '1:14: Class P must implement the method: Database.Batchable<SObject>.start (start is static here)',
    [`public class P implements Database.Batchable<SObject> { public void execute(Database.BatchableContext c, List<SObject> s) { } public void finish(Database.BatchableContext c) { } }`]:
      '1:14: Class P must implement the method: Database.Batchable<SObject>.start',
    [`public class P implements Database.Batchable<SObject> { public Integer start(Database.BatchableContext c) { return null; } public void execute(Database.BatchableContext c, List<SObject> s) { } public void finish(Database.BatchableContext c) { } }`]:
      '1:72: Return type of Database.Batchable<SObject>.start must be Iterable<SObject>',
  }),
  ...refusedOnPage('Apex Developer Guide: Expression Operators', file, {
    [`void m() { }`]: "1:1: mismatched input 'void'",
  }),
  ...refusedOnPage('Apex Developer Guide: AuraEnabled Annotation', inClass, {
    [`@AuraEnabled public void m() { }`]: "2:26: Non static AuraEnabled methods must be named with a prefix 'get': m",
    [`@AuraEnabled static void m() { }`]: '2:26: AuraEnabled methods must be public or global: m',
    [`@AuraEnabled public static void m() { } @AuraEnabled public static void m(String s) { }`]:
      '2:73: AuraEnabled methods do not support method overloading: m',
  }),
  ...refusedOnPage('Apex Developer Guide: InvocableMethod Annotation', inClass, {
    [`@InvocableMethod public static void m(String s) { }`]: '2:37: Parameter of an InvocableMethod must be a List: m',
  }),
  ...refusedOnPage('Apex Developer Guide: IsTest Annotation', file, {
    [`@IsTest public class P { @IsTest void m() { } }`]: '1:39: @IsTest methods must be static: m',
    [`@IsTest public class P { @IsTest static void m(Integer n) { } }`]:
      '1:46: @IsTest methods do not support parameters: m',
    [`@IsTest public class P { @IsTest static Integer m() { return 1; } }`]:
      '1:49: @IsTest methods must return void: m',
    [`@IsTest public class P { @TestSetup static void m() { } @TestSetup static void n() { } }`]:
      '1:80: A test class may have one @TestSetup method: n',
  }),
  ...refusedOnPage('Apex Developer Guide: IsTest Annotation', inClass, {
    [`@IsTest static void m() { }`]: '2:21: @IsTest methods must be in a class with @IsTest: m',
    [`@TestSetup static void m() { }`]: '2:24: @TestSetup methods must be in a class with @IsTest: m',
  }),
  ...refusedOnPage(
    'Apex Developer Guide: Extending a Class',
    file,
    {
      [`public class P extends Q { void m() { } }`]: [
        '1:33: Method must use the override keyword: m',
        '1:33: Visibility of an overriding method cannot be reduced: m',
      ],
      [`public class P extends Q { private override void m() { } }`]:
        '1:50: Visibility of an overriding method cannot be reduced: m',
      [`public class P extends Q { public override Integer m() { return 1; } }`]:
        '1:52: Return type does not match the overridden method: m',
    },
    [`public virtual class Q { public virtual void m() { } }`],
  ),
  ...refusedOnPage(
    'Apex Developer Guide: Extending a Class',
    file,
    {
      [`public class P extends Q { P() { } }`]: '1:14: Constructor not defined: Q.<Constructor>()',
      [`public class P extends Q { }`]: '1:14: Constructor not defined: Q.<Constructor>()',
      [`public class P extends Q { P() { Integer n = 1; super(n); } }`]: [
        '1:14: Constructor not defined: Q.<Constructor>()',
        '1:49: super(…) must be the first statement of a constructor',
      ],
    },
    [`public virtual class Q { public Q(Integer n) { } }`],
  ),
  ...refusedOnPage('Apex Developer Guide: Control Flow Statements', inClass, {
    [`void m() { return 1; }`]: '2:12: Void method must not return a value',
    [`Integer m() { return; }`]: '2:15: Method must return a value of type Integer',
  }),
  ...refusedOnPage('Apex Developer Guide: Triggers', file, {
    [`trigger T on Nothing__c (after insert) { }`]: '1:9: Invalid type: Nothing__c',
    [`trigger T on Account (after nothing) { }`]:
      "1:29: mismatched input 'nothing' expecting {'delete', 'insert', 'undelete', 'update'}",
  }),
];
