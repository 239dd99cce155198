import type { Plant } from '../../planted/plant.ts';
import { apexPlanting } from './cases.ts';

const { inClass } = apexPlanting('apex-rules');

/** Methods, fields, properties and constructors, and the names they may have. */
export const MEMBER_FAULTS: readonly Plant[] = [
  inClass('a method is declared twice', 'member-twice', 'public void go(String a) {}\npublic void GO(String b) {}'),
  inClass(
    'two methods differ in what they return only',
    'member-twice',
    'public Integer go() { return 1; }\npublic String go() { return null; }',
  ),
  inClass(
    'a constructor is declared twice',
    'member-twice',
    'public PlantedCase(String a) {}\npublic PlantedCase(String b) {}',
  ),
  inClass('a field is declared twice', 'member-twice', 'private Integer count;\nprivate String Count;'),
  inClass(
    'a field and a property have one name',
    'member-twice',
    'private Integer count;\npublic String Count { get; set; }',
  ),
  inClass(
    'a static field and a field have one name',
    'member-twice',
    'private static Integer count;\nprivate Integer count;',
  ),
  inClass('a parameter is named twice', 'variable-twice', 'public void go(String a, Integer A) {}'),
  inClass('a constructor is called other than its class', 'constructor-name', 'public Planted() {}'),
  inClass('a constructor is static', 'member-modifier', 'public static PlantedCase() {}'),
  inClass('a constructor is virtual', 'member-modifier', 'public virtual PlantedCase() {}'),
  inClass('a method has two access modifiers', 'modifier-twice', 'public private void go() {}'),
  inClass('a method is static twice', 'modifier-twice', 'public static static void go() {}'),
  inClass('a method is virtual and static', 'modifiers-together', 'public virtual static void go() {}'),
  inClass('a method is abstract and static', 'modifiers-together', 'public abstract static void go();'),
  inClass(
    'a method is virtual and abstract',
    'modifiers-together',
    'public abstract class One {\npublic abstract virtual void go(); // here\n}',
  ),
  inClass(
    'a method is abstract and private',
    'modifiers-together',
    'public abstract class One {\nprivate abstract void go(); // here\n}',
  ),
  inClass(
    'a method is virtual and private',
    'modifiers-together',
    'public virtual class One {\nprivate virtual void go() {} // here\n}',
  ),
  inClass(
    'a method is override and static',
    'modifiers-together',
    'public override static String toString() { return null; }',
  ),
  inClass('a static method is protected', 'modifiers-together', 'protected static void go() {}'),
  inClass('a method is final', 'member-modifier', 'public final void go() {}'),
  inClass('a method is transient', 'member-modifier', 'public transient void go() {}'),
  inClass('a method states sharing', 'member-modifier', 'public with sharing void go() {}'),
  inClass('a field is abstract', 'member-modifier', 'public abstract Integer count;'),
  inClass('a field is virtual', 'member-modifier', 'public virtual Integer count;'),
  inClass('a field is override', 'member-modifier', 'public override Integer count;'),
  inClass('a static field is transient', 'modifiers-together', 'private static transient Integer count;'),
  inClass('a final property has a setter', 'member-modifier', 'public final Integer count { get; set; }'),
  inClass(
    'an abstract method has a body',
    'abstract-body',
    'public abstract class One {\npublic abstract void go() {} // here\n}',
  ),
  inClass('a method has no body', 'abstract-body', 'public void go();'),
  inClass(
    'a class that is not abstract has an abstract method',
    'abstract-body',
    'public class One {\npublic abstract void go(); // here\n}',
  ),
  inClass(
    'a method overrides with less access',
    'override',
    'public virtual class One {\npublic virtual void go() {}\n}\npublic class Two extends One {\nprotected override void go() {} // here\n}',
  ),
  inClass(
    'a method overrides by another type',
    'override',
    'public virtual class One {\npublic virtual String go() { return null; }\n}\npublic class Two extends One {\npublic override Integer go() { // here\nreturn 1; }\n}',
  ),
  inClass('a property has two getters', 'property', 'public Integer count {\nget;\nget; // here\n}'),
  inClass('a property has two setters', 'property', 'public Integer count {\nset;\nset; // here\n}'),
  inClass(
    'an accessor is wider than its property',
    'property',
    'private Integer count {\npublic get; // here\nset;\n}',
  ),
  inClass(
    'an accessor states the access of its property',
    'property',
    'public Integer count {\nget;\nstatic set; // here\n}',
  ),
  inClass(
    'a getter returns nothing on one way',
    'missing-return',
    'public Integer count {\nget { // here\nif (count > 1) { return 1; } }\n}',
  ),
  inClass(
    'a static method uses this',
    'static-context',
    'private Integer count;\npublic static Integer go() {\nreturn this.count; // here\n}',
  ),
  inClass(
    'a static method is called by an instance',
    'static-context',
    'public static void one() {}\npublic void go() {\nthis.one(); // here\n}',
  ),
  inClass(
    'a static method uses super',
    'static-context',
    'public static String go() {\nreturn super.toString(); // here\n}',
  ),
  inClass(
    'a constructor calls another after its first statement',
    'constructor-chain',
    'public PlantedCase() {}\npublic PlantedCase(Integer a) {\nInteger b = a;\nthis(); // here\n}',
  ),
  inClass('a method calls a constructor', 'constructor-chain', 'public void go() {\nthis(); // here\n}'),
  inClass('a constructor calls itself', 'constructor-chain', 'public PlantedCase(Integer a) {\nthis(a); // here\n}'),
  inClass(
    'a final field is assigned in a method',
    'final',
    'private final Integer count = 1;\npublic void go() {\ncount = 2; // here\n}',
  ),
  inClass(
    'a final field is assigned by this in a method',
    'final',
    'private final Integer count;\npublic PlantedCase() { count = 1; }\npublic void go() {\nthis.count = 2; // here\n}',
  ),
  inClass(
    'a final field is stepped',
    'final',
    'private final Integer count = 1;\npublic void go() {\ncount++; // here\n}',
  ),
  inClass(
    'a static final field is assigned in a constructor',
    'final',
    'private static final Integer COUNT = 1;\npublic PlantedCase() {\nCOUNT = 2; // here\n}',
  ),
  inClass(
    'a static final field is assigned in a method',
    'final',
    'private static final Integer COUNT;\npublic static void go() {\nPlantedCase.COUNT = 2; // here\n}',
  ),
  inClass(
    'a final field is assigned by another class',
    'final',
    'public class One {\npublic final Integer count = 1;\n}\npublic void go() {\nOne one = new One();\none.count = 2; // here\n}',
  ),
];
