import { onPage, type Chapter } from '../case.ts';

export const CLASSES: Chapter = {
  name: 'classes',
  cases: [
    ...onPage('Apex Developer Guide: Class Methods', {
      'arguments of primitive types are passed by value': {
        declarations: `static void change(Integer n) { n = 9; }`,
        body: `Integer n = 1; change(n); Assert.areEqual(1, n);`,
      },
      'objects are passed as references: changed, not replaced': {
        declarations: `static void change(List<Integer> n) { n.add(1); } static void replace(List<Integer> n) { n = new List<Integer>{ 5, 6 }; }`,
        body: `List<Integer> n = new List<Integer>(); change(n); replace(n); Assert.areEqual(new List<Integer>{ 1 }, n);`,
      },
      'overloads are chosen by types': {
        declarations: `static String of(Integer n) { return 'Integer'; } static String of(String s) { return 'String'; } static String of(Object o) { return 'Object'; } static String of(Integer a, Integer b) { return 'two'; }`,
        body: `Assert.areEqual('Integer', of(1)); Assert.areEqual('String', of('a')); Assert.areEqual('Object', of(Date.today())); Assert.areEqual('two', of(1, 2));`,
      },
      'a method may call itself': {
        declarations: `static Integer factorial(Integer n) { return n <= 1 ? 1 : n * factorial(n - 1); }`,
        body: `Assert.areEqual(120, factorial(5));`,
      },
    }),
    ...onPage('Apex Developer Guide: Using Constructors', {
      'a class without a constructor has one without parameters': {
        declarations: `class Plain { Integer n = 4; }`,
        body: `Assert.areEqual(4, new Plain().n);`,
      },
      'constructors are overloaded and call each other': {
        declarations: `class Test2 { Integer size; Test2() { this(13); } Test2(Integer ms) { size = ms; } Test2(String s, Integer n) { this(n); size++; } }`,
        body: `Assert.areEqual(13, new Test2().size); Assert.areEqual(8, new Test2('x', 7).size);`,
      },
      'fields are set before the constructor runs': {
        declarations: `class Order2 { Integer a = 1; Integer b; Order2() { b = a + 1; } }`,
        body: `Assert.areEqual(2, new Order2().b);`,
      },
    }),
    ...onPage('Apex Developer Guide: Access Modifiers', {
      'private members are seen in the outer class': {
        declarations: `class Vault { private Integer code = 7; private Integer read() { return code; } }`,
        body: `Assert.areEqual(7, new Vault().code); Assert.areEqual(7, new Vault().read());`,
      },
      'protected members are seen by descendants': {
        sources: [
          `public virtual class Parent { protected Integer n = 3; protected Integer get() { return n; } }`,
          `public class Child extends Parent { public Integer read() { return n + get(); } }`,
        ],
        body: `Assert.areEqual(6, new Child().read());`,
      },
    }),
    ...onPage('Apex Developer Guide: Static and Instance Methods, Variables, and Initialization Code', {
      'a static variable has one value in a transaction': {
        declarations: `static Integer count = 0; class Thing { Thing() { count++; } }`,
        body: `new Thing(); new Thing(); Assert.areEqual(2, count);`,
      },
      'static variables are set in the order they are written': {
        declarations: `static List<String> steps = new List<String>(); static Integer a = step('a'); static Integer b = step('b'); static Integer step(String s) { steps.add(s); return 1; }`,
        body: `Assert.areEqual(new List<String>{ 'a', 'b' }, steps);`,
      },
      'a static method is called by its class': {
        sources: [`public class Tool { public static Integer twice(Integer n) { return n * 2; } }`],
        body: `Assert.areEqual(4, Tool.twice(2));`,
      },
    }),
    ...onPage('Apex Developer Guide: Using the this Keyword', {
      'this tells a field from a parameter': {
        declarations: `class Named { String name; Named(String name) { this.name = name; } Named self() { return this; } }`,
        body: `Named n = new Named('x'); Assert.areEqual('x', n.self().name);`,
      },
    }),
    ...onPage('Apex Developer Guide: Using the with sharing, without sharing, and inherited sharing Keywords', {
      'inner classes do not take the sharing of the outer one': {
        sources: [`public without sharing class Open { public class Inner { public Integer n() { return 1; } } }`],
        body: `Assert.areEqual(1, new Open.Inner().n());`,
      },
    }),
    ...onPage('Apex Developer Guide: Understanding Classes', {
      'an inner class is named by its outer one': {
        sources: [`public class Outer { public class Inner { public String hello() { return 'hi'; } } }`],
        body: `Outer.Inner one = new Outer.Inner(); Assert.areEqual('hi', one.hello());`,
      },
      'a class hides a platform class of its name': {
        sources: [`public class Url { public static Integer one() { return 1; } }`],
        body: `Assert.areEqual(1, Url.one());`,
      },
    }),
    ...onPage('Apex Developer Guide: Keywords', {
      'names differ in nothing but case': {
        declarations: `static Integer Total() { return 3; }`,
        body: `STRING s = 'a'; Assert.areEqual(3, tOTAL()); IF (TRUE) { s = 'b'; } Assert.areEqual('b', S);`,
      },
    }),
  ],
};

export const PROPERTIES: Chapter = {
  name: 'properties',
  cases: onPage('Apex Developer Guide: Apex Properties', {
    'an automatic property holds a value': {
      declarations: `class P { public Integer n { get; set; } }`,
      body: `P p = new P(); Assert.isNull(p.n); p.n = 3; p.n += 2; Assert.areEqual(5, p.n);`,
    },
    'a getter may compute': {
      declarations: `class P { public Integer n { get { return 7; } } }`,
      body: `Assert.areEqual(7, new P().n);`,
    },
    'a getter may set itself once': {
      declarations: `class P { Integer calls = 0; public Integer n { get { if (n == null) { n = 9; calls++; } return n; } set; } }`,
      body: `P p = new P(); Assert.areEqual(18, p.n + p.n); Assert.areEqual(1, p.calls);`,
    },
    'a setter gets value': {
      declarations: `class P { public Integer n { get; set { n = value * 2; } } }`,
      body: `P p = new P(); p.n = 3; Assert.areEqual(6, p.n);`,
    },
    'a private setter is used inside': {
      sources: [`public class P { public Integer n { get; private set; } public P() { n = 4; } }`],
      body: `Assert.areEqual(4, new P().n);`,
    },
    'a static property': {
      declarations: `static Integer n { get { if (n == null) n = 2; return n; } set; }`,
      body: `Assert.areEqual(2, n); n = 5; Assert.areEqual(5, n);`,
    },
  }),
};

export const INHERITANCE: Chapter = {
  name: 'inheritance',
  cases: [
    ...onPage('Apex Developer Guide: Extending a Class', {
      'override and super': {
        declarations: `virtual class Marker { public virtual String write() { return 'marker'; } public virtual Decimal discount() { return 0.05; } } class Yellow extends Marker { public override String write() { return 'yellow ' + super.write(); } }`,
        body: `Marker m = new Yellow(); Assert.areEqual('yellow marker', m.write()); Assert.areEqual(0.05, m.discount());`,
      },
      'constructors of the ancestor run first': {
        declarations: `static List<String> steps = new List<String>(); virtual class A { A() { steps.add('A'); } } class B extends A { B() { steps.add('B'); } }`,
        body: `new B(); Assert.areEqual(new List<String>{ 'A', 'B' }, steps);`,
      },
      'super with arguments': {
        declarations: `virtual class A { Integer n; A(Integer n) { this.n = n; } } class B extends A { B() { super(5); } }`,
        body: `Assert.areEqual(5, new B().n);`,
      },
      'abstract methods are for descendants': {
        declarations: `abstract class Shape { public abstract Integer area(); Integer twice() { return area() * 2; } } class Square extends Shape { public override Integer area() { return 9; } }`,
        body: `Assert.areEqual(18, new Square().twice());`,
      },
      'a static method of the ancestor': {
        sources: [
          `public virtual class Base2 { public static Integer one() { return 1; } }`,
          `public class Derived2 extends Base2 { public Integer two() { return one() + 1; } }`,
        ],
        body: `Assert.areEqual(2, new Derived2().two());`,
      },
    }),
    ...onPage('Apex Developer Guide: Interfaces', {
      'a class implements several': {
        declarations: `interface Priced { Decimal price(); } interface Named { String name(); } class Book implements Priced, Named { public Decimal price() { return 9.5; } public String name() { return 'book'; } }`,
        body: `Priced p = new Book(); Named n = (Named) p; Assert.areEqual(9.5, p.price()); Assert.areEqual('book', n.name());`,
      },
      'an interface extends another': {
        declarations: `interface A { Integer a(); } interface B extends A { Integer b(); } class C implements B { public Integer a() { return 1; } public Integer b() { return 2; } }`,
        body: `A a = new C(); B b = new C(); Assert.areEqual(4, a.a() + b.a() + b.b());`,
      },
      'a list of an interface': {
        declarations: `interface Step { Integer run(); } class One implements Step { public Integer run() { return 1; } } class Two implements Step { public Integer run() { return 2; } }`,
        body: `Integer sum = 0; for (Step s : new List<Step>{ new One(), new Two() }) { sum += s.run(); } Assert.areEqual(3, sum);`,
      },
    }),
    ...onPage('Apex Developer Guide: Classes and Casting', {
      'down to the class it is': {
        declarations: `virtual class Report { } class CustomReport extends Report { Integer n = 6; }`,
        body: `List<Report> all = new List<Report>{ new CustomReport() }; CustomReport c = (CustomReport) all.get(0); Assert.areEqual(6, c.n);`,
      },
      'a wrong cast fails': {
        declarations: `virtual class Report { } class A extends Report { } class B extends Report { }`,
        body: `Report r = new A(); try { B b = (B) r; Assert.fail(); } catch (TypeException e) { Assert.isTrue(e.getMessage().startsWith('Invalid conversion from runtime type')); }`,
      },
      'collections are cast with their elements': {
        declarations: `virtual class Customer { } class VIP extends Customer { }`,
        body: `List<Customer> all = new List<VIP>{ new VIP() }; List<VIP> vips = (List<VIP>) all; Assert.areEqual(1, vips.size());`,
      },
    }),
    ...onPage('Apex Developer Guide: Using Custom Types in Map Keys and Sets', {
      'equals and hashCode make two keys one': {
        declarations: `class Pair { Integer x; Integer y; Pair(Integer x, Integer y) { this.x = x; this.y = y; } public Boolean equals(Object o) { if (o instanceof Pair) { Pair p = (Pair) o; return x == p.x && y == p.y; } return false; } public override Integer hashCode() { return 31 * x + y; } }`,
        body: `Map<Pair, String> m = new Map<Pair, String>{ new Pair(1, 2) => 'a' }; Assert.areEqual('a', m.get(new Pair(1, 2))); Assert.isNull(m.get(new Pair(2, 1))); Assert.isTrue(new Pair(1, 2) == new Pair(1, 2));`,
      },
    }),
    ...onPage('Apex Reference Guide: Object Class', {
      'toString may be overridden': {
        declarations: `class Shown { public override String toString() { return 'shown'; } }`,
        body: `Assert.areEqual('shown', String.valueOf(new Shown())); Assert.areEqual('a shown', 'a ' + new Shown());`,
      },
    }),
  ],
};

export const ENUMS: Chapter = {
  name: 'enums',
  cases: [
    ...onPage('Apex Developer Guide: Enums', {
      'name, ordinal and values': {
        declarations: `enum Season { WINTER, SPRING, SUMMER, FALL }`,
        body: `Assert.areEqual('SPRING', Season.SPRING.name()); Assert.areEqual(1, Season.SPRING.ordinal()); Assert.areEqual(4, Season.values().size()); Assert.areEqual(Season.FALL, Season.values()[3]);`,
      },
      'valueOf reads a name': {
        declarations: `enum Season { WINTER, SPRING }`,
        body: `Assert.areEqual(Season.SPRING, Season.valueOf('SPRING')); try { Season.valueOf('x'); Assert.fail(); } catch (NoSuchElementException e) { Assert.isNotNull(e.getMessage()); }`,
      },
      'values compare by identity': {
        declarations: `enum Season { WINTER, SPRING }`,
        body: `Season s = Season.WINTER; Assert.isTrue(s == Season.WINTER); Assert.isFalse(s == Season.SPRING); Season none; Assert.isTrue(none == null);`,
      },
      'an enum as key of a map': {
        declarations: `enum Season { WINTER, SPRING }`,
        body: `Map<Season, Integer> m = new Map<Season, Integer>{ Season.WINTER => 1 }; Assert.areEqual(1, m.get(Season.WINTER)); Assert.isNull(m.get(Season.SPRING));`,
      },
      'an enum as text': {
        declarations: `enum Season { WINTER }`,
        body: `Assert.areEqual('WINTER', String.valueOf(Season.WINTER)); Assert.areEqual('it is WINTER', 'it is ' + Season.WINTER);`,
      },
      'an enum of the platform': `Assert.areEqual('WARN', LoggingLevel.WARN.name()); Assert.areEqual(StatusCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, StatusCode.valueOf('FIELD_CUSTOM_VALIDATION_EXCEPTION'));`,
      'a top-level enum': {
        sources: [`public enum Color { RED, BLUE }`],
        body: `Color c = Color.BLUE; Assert.areEqual('BLUE', c.name());`,
      },
    }),
  ],
};
