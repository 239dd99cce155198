import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, compile, contextOf } from './support.ts';

/** Runs `Probe.run` beside other classes. */
function run(body: string, ...others: readonly string[]): unknown {
  return call(compile([`public class Probe { ${body} }`, ...others]), 'Probe.run');
}

const SHAPE =
  "public abstract class Shape { public abstract Decimal area(); public virtual String name() { return 'shape'; } public String text() { return name() + ' ' + area(); } }";
const SQUARE =
  "public class Square extends Shape { private Decimal side; public Square(Decimal side) { this.side = side; } public override Decimal area() { return side * side; } public override String name() { return super.name() + ' square'; } }";

test('virtual and abstract methods, super: "Extending a Class", Apex Developer Guide', () => {
  assert.equal(
    run('public static String run() { Shape s = new Square(3); return s.text(); }', SHAPE, SQUARE),
    'shape square 9',
  );
});

test('private methods of one signature live side by side in a class and its subclass', () => {
  const base =
    "public virtual class Base { private String me() { return 'base'; } public String ask() { return me(); } }";
  const leaf =
    "public class Leaf extends Base { private String me() { return 'leaf'; } public String both() { return ask() + me(); } }";
  assert.equal(run('public static String run() { return new Leaf().both(); }', base, leaf), 'baseleaf');
});

test('interface dispatch: "Interfaces", Apex Developer Guide', () => {
  const body = `public interface Priced { Integer price(Integer count); }
    public class Flat implements Priced { public Integer price(Integer count) { return 7; } }
    public class Each implements Priced { public Integer price(Integer count) { return count * 2; } }
    public static Integer run() { Integer total = 0; for (Priced p : new List<Priced>{ new Flat(), new Each() }) total += p.price(4); return total; }`;
  assert.equal(run(body), 15);
});

test('overloads are chosen by static type, the nearest first', () => {
  const body = `static String f(Integer i) { return 'Integer'; } static String f(Decimal d) { return 'Decimal'; } static String f(Object o) { return 'Object'; }
    static String g(Object o) { return 'Object'; } static String g(String s) { return 'String'; }
    public static String run() { Object held = 'x'; Long l = 1; return f(1) + f(1.5) + f(l) + f('x') + g('x') + g(held); }`;
  assert.equal(run(body), 'IntegerDecimalDecimalObjectStringObject');
});

test('constructors chain with this and super; the superclass goes first', () => {
  const base =
    "public virtual class Base { public String log = 'init;'; public Base(String s) { log += 'base ' + s + ';'; } }";
  const leaf =
    "public class Leaf extends Base { public Integer n = 5; public Leaf() { this('x'); log += 'leaf' + n; } public Leaf(String s) { super(s); log += n + ';'; } }";
  assert.equal(run('public static String run() { return new Leaf().log; }', base, leaf), 'init;base x;5;leaf5');
});

test('static initialisers run in order, once per transaction, on first use', () => {
  const counter =
    'public class Counter { public static Integer a = 1; public static Integer b = a + 1; public static Integer hits = 0; public static Integer hit() { hits++; return hits; } }';
  const compiled = compile([
    'public class Probe { public static Integer run() { Counter.hit(); return Counter.hit() * 10 + Counter.b; } }',
    counter,
  ]);
  assert.equal(call(compiled, 'Probe.run'), 22);
  assert.equal(call(compiled, 'Probe.run'), 22, 'a new transaction starts afresh');
});

test('static fields belong to a context', () => {
  const compiled = compile([
    'public class Counter { static Integer hits = 0; public static Integer hit() { hits++; return hits; } }',
  ]);
  const hit = compiled.classNamed('counter')?.methods.find((one) => one.name === 'hit');
  const [one, other] = [contextOf(compiled), contextOf(compiled)];
  assert.equal(hit?.invoke(one, null, []), 1);
  assert.equal(hit?.invoke(other, null, []), 1);
  assert.equal(hit?.invoke(one, null, []), 2);
  compiled.resetStatics(one);
  assert.equal(hit?.invoke(one, null, []), 1);
});

test('properties: automatic, computed, with a setter, static: "Apex Properties", Apex Developer Guide', () => {
  const body = `public Integer plain { get; set; } public Integer twice { get { return plain * 2; } }
    public Integer kept { get { return kept == null ? -1 : kept; } set { kept = value + 1; } }
    public static String shared { get { if (shared == null) { shared = 'made'; } return shared; } private set; }
    public static String run() { Probe p = new Probe(); p.plain = 4; String before = p.kept + ','; p.kept = 9; p.plain += 1; return before + p.twice + ',' + p.kept + ',' + shared; }`;
  assert.equal(run(body), '-1,10,10,made');
});

test('inner classes reach the statics of their outer class; instances are apart', () => {
  const body = `static Integer base = 10; class Item { Integer n; Item(Integer n) { this.n = n; } Integer total() { return n + base + plus(n); } } static Integer plus(Integer n) { return n * 100; }
    public static Integer run() { return new Item(1).total() + new Probe.Item(2).total(); }`;
  assert.equal(run(body), 323);
});

test('enums: values(), name(), ordinal(), valueOf(), ==: "Enums", Apex Developer Guide', () => {
  const body = `public enum Season { WINTER, SPRING, SUMMER }
    public static String run() { Season s = Season.valueOf('summer'); return s.name() + s.ordinal() + Season.values().size() + (s == Season.SUMMER) + (Probe.Season.WINTER != s); }`;
  assert.equal(run(body), 'SUMMER23truetrue');
});

test('instanceof and casts between classes', () => {
  const body = `public static String run() { Shape s = new Square(1); Object o = s; String t = '' + (o instanceof Shape) + (o instanceof Square) + ((Square) s).area();
    try { Probe p = (Probe) o; } catch (TypeException e) { t += e.getMessage(); } return t; }`;
  assert.equal(run(body, SHAPE, SQUARE), 'truetrue1Invalid conversion from runtime type Square to Probe');
});

test('equals, hashCode and Comparable of a class are used by sets and sort', () => {
  const point = `public class Point implements Comparable { public Integer x; public Point(Integer x) { this.x = x; }
    public Boolean equals(Object o) { return o instanceof Point && ((Point) o).x == x; } public Integer hashCode() { return x; }
    public Integer compareTo(Object other) { return x - ((Point) other).x; } public override String toString() { return 'P' + x; } }`;
  const body = `public static String run() { Set<Point> s = new Set<Point>{ new Point(2), new Point(2), new Point(1) }; List<Point> l = new List<Point>(s); l.sort(); return s.size() + ' ' + l + (new Point(1) == new Point(1)); }`;
  assert.equal(run(body, point), '2 (P1, P2)true');
});

test('a class is loaded by name and made without arguments', () => {
  assert.equal(
    run(
      "public static String run() { Shape s = (Shape) Type.forName('Unit').newInstance(); return s.text(); }",
      SHAPE,
      'public class Unit extends Shape { public override Decimal area() { return 1; } }',
    ),
    'shape 1',
  );
});

test('an Iterable of the package can be looped over: "Custom Iterators", Apex Developer Guide', () => {
  const source = `public class UpTo implements Iterable<Integer>, Iterator<Integer> { Integer at = 0; Integer last; public UpTo(Integer last) { this.last = last; }
    public Iterator<Integer> iterator() { return this; } public Boolean hasNext() { return at < last; } public Integer next() { at++; return at; } }`;
  assert.equal(
    run('public static Integer run() { Integer n = 0; for (Integer i : new UpTo(4)) n += i; return n; }', source),
    10,
  );
});
