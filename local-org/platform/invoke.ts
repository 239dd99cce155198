import { typeError } from '../values/exception.ts';
import { ApexObject } from '../values/object.ts';
import type { Value } from '../values/value.ts';
import type { ApexClass, ApexMethod, Context } from './context.ts';

/** The class of an object; a class that no package brings may have the name of one of the package. */
export function classOf(context: Context, { apexType, $isUnpackaged }: ApexObject): ApexClass | undefined {
  return $isUnpackaged === true ? context.unpackagedClassNamed(apexType) : context.classNamed(apexType);
}

/** Calls an instance method that an Apex class defines, found by name and number of arguments. */
export function callApex(context: Context, object: ApexObject, name: string, ...args: Value[]): Value {
  const method = findMethod(context, object, name, args.length);
  if (method === undefined) throw typeError(`${object.apexType} has no method ${name} with ${args.length} arguments`);
  // Emitted methods return Apex values; void methods return undefined, which Apex never sees.
  return (method.invoke(context, object, args) ?? null) as Value;
}

/** Does the object's class extend or implement `type`? */
export function isInstance(context: Context, object: Value, type: string): object is ApexObject {
  if (!(object instanceof ApexObject)) return false;
  const known = classOf(context, object)?.assignableTo;
  return known !== undefined && (known.has(type.toLowerCase()) || known.has(`system.${type.toLowerCase()}`));
}

/** A function that compares by a user's Comparator, its method looked up once. */
export function comparatorOf(context: Context, comparator: ApexObject): (left: Value, right: Value) => number {
  const method = findMethod(context, comparator, 'compare', 2);
  if (method === undefined) throw typeError(`${comparator.apexType} is not a Comparator`);
  return (left, right) => Number(method.invoke(context, comparator, [left, right]));
}

function findMethod(context: Context, object: ApexObject, name: string, count: number): ApexMethod | undefined {
  const wanted = name.toLowerCase();
  return classOf(context, object)?.methods.find(
    (method) => !method.isStatic && method.name.toLowerCase() === wanted && method.parameters.length === count,
  );
}
