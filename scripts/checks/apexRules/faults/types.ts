import { plantingFor, type Plant } from '../../planted/plant.ts';
import { apexClass } from '../../planted/seed/classes.ts';
import { apexPlanting } from './cases.ts';

const { asFile, inClass } = apexPlanting('apex-rules');

const OTHER = 'force-app/main/app/more/classes/PLANTEDSERVICE.cls';

/** Classes, interfaces and enums: what they are called, extend and may hold. */
export const TYPE_FAULTS: readonly Plant[] = [
  plantingFor('apex-rules').edited(
    'two classes differ in case only',
    'class-twice',
    OTHER,
    'PLANTEDSERVICE',
    apexClass(OTHER, 'public with sharing class PLANTEDSERVICE {\n}\n'),
  ),
  asFile('a class is named other than its file', 'file-name', 'public with sharing class PlantedOther { // here\n}\n'),
  asFile('a top-level class is static', 'type-modifier', 'public static with sharing class PlantedCase { // here\n}\n'),
  asFile('a top-level class is final', 'type-modifier', 'public final with sharing class PlantedCase { // here\n}\n'),
  asFile(
    'a class states its sharing twice',
    'modifier-twice',
    'public with sharing without sharing class PlantedCase { // here\n}\n',
  ),
  asFile('a class is public twice', 'modifier-twice', 'public public with sharing class PlantedCase { // here\n}\n'),
  asFile(
    'a class is public and global',
    'modifier-twice',
    'public global with sharing class PlantedCase { // here\n}\n',
  ),
  asFile('an interface states sharing', 'type-modifier', 'public with sharing interface PlantedCase { // here\n}\n'),
  asFile('an enum states sharing', 'type-modifier', 'public with sharing enum PlantedCase { ONE } // here\n'),
  asFile('an enum is virtual', 'type-modifier', 'public virtual enum PlantedCase { ONE } // here\n'),
  asFile('an enum is abstract', 'type-modifier', 'public abstract enum PlantedCase { ONE } // here\n'),
  asFile('an interface is abstract', 'type-modifier', 'public abstract interface PlantedCase { // here\n}\n'),
  asFile(
    'an enum names a value twice',
    'enum-value-twice',
    'public enum PlantedCase {\n    ONE,\n    One // here\n}\n',
  ),
  asFile(
    'an exception class is not called so',
    'exception-name',
    'public with sharing class PlantedCase extends Exception { // here\n}\n',
  ),
  inClass('an inner exception class is not called so', 'exception-name', 'public class Failed extends Exception {}'),
  inClass('an inner class is called Exception and is none', 'exception-name', 'public class FailedException {}'),
  inClass('a class extends itself', 'cyclic-inheritance', 'public virtual class Inner extends Inner {}'),
  inClass(
    'two classes extend each other',
    'cyclic-inheritance',
    'public virtual class One extends Two {} // here\npublic virtual class Two extends One {}',
  ),
  inClass(
    'an interface extends itself by another',
    'cyclic-inheritance',
    'public interface One extends Two {} // here\npublic interface Two extends One {}',
  ),
  inClass(
    'a class extends a class that is not open',
    'supertype',
    'public class One {}\npublic class Two extends One {}',
  ),
  inClass('a class extends an interface', 'supertype', 'public interface One {}\npublic class Two extends One {}'),
  inClass('a class extends an enum', 'supertype', 'public enum One { A }\npublic class Two extends One {}'),
  inClass(
    'a class implements an interface twice',
    'supertype',
    'public interface One {}\npublic class Two implements One, One {}',
  ),
  inClass('a class extends String', 'supertype', 'public class Text extends String {}'),
  inClass('a class extends an sObject', 'supertype', 'public class Customer extends Account {}'),
  inClass(
    'an inner class has a static method',
    'inner-static',
    'public class One {\npublic static void go() {} // here\n}',
  ),
  inClass(
    'an inner class has a static field',
    'inner-static',
    'public class One {\npublic static Integer count; // here\n}',
  ),
  inClass(
    'an inner class has a static property',
    'inner-static',
    'public class One {\npublic static Integer count { get; set; } // here\n}',
  ),
  inClass(
    'an inner class has a static block',
    'inner-static',
    'public class One {\nstatic { // here\nInteger one = 1; }\n}',
  ),
  inClass('an inner class is static', 'type-modifier', 'public static class One {}'),
  asFile(
    'a class is called as a class of the platform that the package uses',
    'standard-name',
    'public with sharing class Account { // here\n}\n',
  ),
  asFile('a class is called System', 'standard-name', 'public with sharing class System { // here\n}\n'),
  inClass('an inner class hides an sObject', 'standard-name', 'public class Opportunity {}'),
  inClass('an inner class hides String', 'standard-name', 'public class String {}'),
  inClass('an inner class hides Database', 'standard-name', 'public class Database {}'),
  inClass(
    'an abstract method is not implemented',
    'not-implemented',
    'public abstract class One {\npublic abstract void go();\n}\npublic class Two extends One {}',
  ),
  inClass(
    'a method of an interface returns another type',
    'override',
    'public interface One {\nInteger go();\n}\npublic class Two implements One {\npublic String go() { // here\nreturn null; }\n}',
  ),
];
