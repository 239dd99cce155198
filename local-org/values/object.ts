import type { Value } from './value.ts';

/**
 * Base of every instance of a compiled Apex class. The compiler emits one JavaScript class per Apex class, extending this.
 * Instance fields are enumerable own properties under their canonical names. The hooks are set, on the prototype, by classes
 * that define the Apex method; `$` cannot occur in an Apex name, so they never collide with a field.
 */
export abstract class ApexObject {
  /** The Apex class name, `Outer.Inner` for inner classes. */
  abstract readonly apexType: string;
  /** True for an object of a class that no package brings. */
  declare $isUnpackaged?: boolean;
  /** `Boolean equals(Object)` */
  declare $equals?: (other: Value) => boolean;
  /** `Integer hashCode()` */
  declare $hashCode?: () => number;
  /** `String toString()` */
  declare $toString?: () => string;
  /** `Integer compareTo(Object)` of Comparable. */
  declare $compareTo?: (other: Value) => number;
}
