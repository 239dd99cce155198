import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, problemsOf } from './support.ts';

/** The problems of a class body, without the file name. */
function problems(body: string, ...others: readonly string[]): string {
  return problemsOf(`public class Probe {\n${body}\n}`, ...others).replaceAll('Probe.cls:', '');
}

const OUTSIDE = "is outside the local org's subset of Apex";

test('constructs outside the subset are named with file, line and column', () => {
  assert.equal(
    problemsOf('public class Probe {\n  static { }\n}'),
    `Probe.cls:2:3: A static initialisation block ${OUTSIDE}`,
  );
  assert.equal(problems('Double d;'), `2:1: Double ${OUTSIDE}`);
  assert.equal(problems('@Future static void m() { }'), `2:1: @Future ${OUTSIDE}`);
  assert.equal(problems('global Integer n;'), `2:1: \`global\` ${OUTSIDE}`);
  assert.equal(
    problems("void m() { Object o = [FIND 'x' IN ALL FIELDS RETURNING Account]; }"),
    `2:23: SOSL ${OUTSIDE}`,
  );
  assert.equal(
    problems('void m(Object o) { switch on o { when Account a { } } }'),
    `2:39: switch on a type ${OUTSIDE}`,
  );
  assert.equal(problems("void m() { String s = '''\nx'''; }"), `2:23: A ''' string ${OUTSIDE}`);
});

test('syntax errors of all files are listed together', () => {
  const message = problemsOf('public class A {\n  void m() { Integer x = ; }\n}', 'public class B { void }');
  assert.match(message, /^A\.cls:2:\d+: /m);
  assert.match(message, /^B\.cls:1:\d+: /m);
});

test('unknown names', () => {
  assert.equal(problems('void m() { x = 1; }'), '2:12: Variable does not exist: x');
  assert.equal(problems('void m() { m2(1); }'), '2:12: Method does not exist or incorrect signature: m2(Integer)');
  assert.equal(problems('Missing x;'), '2:1: Invalid type: Missing');
  assert.equal(problems('void m(Account a) { a.Nmae = null; }'), '2:23: Variable does not exist: Account.Nmae');
  assert.equal(
    problems("void m() { Account a = new Account(Nmae = 'x'); }"),
    '2:36: Field does not exist: Account.Nmae',
  );
  assert.equal(
    problems('void m(String s) { s.shout(); }'),
    '2:22: Method does not exist or incorrect signature: String.shout()',
  );
  assert.equal(problems('void m(Probe p) { p.n = 1; }'), '2:21: Variable does not exist: Probe.n');
});

test('wrong types of arguments, assignments, conditions and results', () => {
  assert.equal(
    problems("static void f(Integer n) { } void m() { f('x'); }"),
    '2:41: Method does not exist or incorrect signature: Probe.f(String)',
  );
  assert.equal(problems("void m() { Integer n = 'x'; }"), '2:20: Illegal assignment from String to Integer');
  assert.equal(problems('void m() { Integer n = 1.5; }'), '2:20: Illegal assignment from Decimal to Integer');
  assert.equal(problems('void m() { if (1) { } }'), '2:16: Condition expression must be of type Boolean: Integer');
  assert.equal(problems("Integer m() { return 'x'; }"), '2:22: Illegal assignment from String to Integer');
  assert.equal(
    problems("Boolean m() { return 1 == 'x'; }"),
    '2:22: Comparison arguments must be compatible types: Integer, String',
  );
  assert.equal(
    problems('void m() { List<String> s = new List<Integer>(); }'),
    '2:25: Illegal assignment from List<Integer> to List<String>',
  );
  assert.equal(
    problems('void m(Account a) { Probe p = (Probe) a; }'),
    '2:31: Incompatible types since an instance of Account is never an instance of Probe',
  );
});

test('a method must return on every way', () => {
  assert.equal(
    problems('Integer m(Boolean b) {\n if (b) { return 1; }\n}'),
    '4:9: Missing return statement required return type: Integer',
  );
  assert.equal(problems('Integer m(Boolean b) { if (b) { return 1; } else { throw new ListException(); } }'), '');
  assert.equal(problems('Integer m() { while (true) { } }'), '');
});

test('private and protected members are not visible outside; @TestVisible opens them to tests', () => {
  const vault =
    'public class Vault { private Integer code = 1; @TestVisible private static Integer seen = 2; private class Lock { } }';
  assert.equal(
    problems('void m(Vault v) { Integer n = v.code; }', vault),
    '2:33: Vault.code is private: not visible here',
  );
  assert.equal(
    problems('void m() { Integer n = Vault.seen; }', vault),
    '2:30: Vault.seen is private: not visible here',
  );
  assert.equal(
    problems('Vault.Lock l; void m() { Vault.Lock k; }', vault).includes('Type is not visible: Vault.Lock'),
    true,
  );
  assert.doesNotThrow(() =>
    compile(['@IsTest private class VaultTest { @IsTest static void m() { Integer n = Vault.seen; } }', vault]),
  );
});

test('inheritance is kept: abstract classes, override, interfaces', () => {
  const shape = 'public abstract class Shape { public abstract Integer area(); public Integer sides() { return 0; } }';
  assert.equal(
    problems('void m() { Shape s = new Shape(); }', shape),
    '2:26: Abstract classes cannot be constructed: Shape',
  );
  assert.match(problemsOf('public class Dot extends Shape { }', shape), /must implement the method: Shape.area/);
  assert.match(
    problemsOf('public class Dot extends Shape { public Integer area() { return 0; } }', shape),
    /must use the override keyword: area/,
  );
  assert.match(
    problemsOf(
      'public class Dot extends Shape { public override Integer area() { return 0; } public override Integer sides() { return 1; } }',
      shape,
    ),
    /cannot be overridden: sides/,
  );
  assert.match(
    problemsOf('public class Dot implements Comparable { }'),
    /must implement the method: Comparable.compareTo/,
  );
  assert.match(
    problemsOf('public class Dot extends Probe { }', 'public class Probe { }'),
    /Non-virtual and non-abstract type cannot be extended/,
  );
});

test('static and instance members are told apart; finals are set once', () => {
  assert.equal(
    problems('Integer n; static void m() { n = 1; }'),
    '2:30: Non static field cannot be referenced from a static context: n',
  );
  assert.equal(
    problems('void f() { } static void m() { f(); }'),
    '2:32: Non static method cannot be referenced from a static context: f',
  );
  assert.match(
    problems('static final Integer N = 1; static void m() { N = 2; }'),
    /Final members can only be assigned/,
  );
  assert.equal(problems('void m() { Integer a; Integer A; }'), '2:31: Duplicate variable: A');
});

test('every problem is listed, statement by statement', () => {
  assert.equal(problems("void m() {\n Integer a = 'x';\n b();\n}\nvoid n() {\n c();\n}").split('\n').length, 3);
});

test('what is wrong with a query is said at the query', () => {
  const check = { checkQuery: (text: string) => (text.includes('Nmae') ? ["No such column 'Nmae'"] : []) };
  assert.throws(
    () => compile(['public class P {\n void m() {\n Object o = [SELECT Nmae FROM Account];\n }\n}'], check),
    { message: "P.cls:3:13: No such column 'Nmae'" },
  );
});
