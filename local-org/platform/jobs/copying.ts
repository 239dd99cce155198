import { ApexList, ApexMap, ApexSet } from '../../values/collections.ts';
import { ApexObject } from '../../values/object.ts';
import { SObjectValue } from '../../values/sobject.ts';
import { fieldsOf } from '../../values/text.ts';
import type { Value } from '../../values/value.ts';
import type { Context } from '../context.ts';
import { classOf } from '../invoke.ts';
import { refuseUnserializable } from './serialization.ts';

/**
 * A deep copy of an object, made of the classes of another transaction: how a job's state travels, since the platform
 * serialises it. Objects that were one stay one; values that never change are shared. Throws System.SerializationException for
 * state that cannot be serialised.
 */
export function copyInto(context: Context, object: ApexObject): ApexObject {
  return new Copier(context).object(object);
}

class Copier {
  private readonly context: Context;
  private readonly copies = new Map<object, Value>();

  constructor(context: Context) {
    this.context = context;
  }

  object(source: ApexObject): ApexObject {
    const known = this.copies.get(source);
    if (known instanceof ApexObject) return known;
    const apexClass = classOf(this.context, source);
    if (apexClass === undefined) throw new Error(`class ${source.apexType} is gone`);
    const copy = apexClass.allocate(this.context);
    this.copies.set(source, copy);
    const values = fieldsOf(source).map(([name, value]): [string, Value] => [name, this.value(value)]);
    return Object.assign(copy, Object.fromEntries(values));
  }

  private value(source: Value): Value {
    if (source === null || typeof source !== 'object') return source;
    if (source instanceof ApexObject) return this.object(source);
    const known = this.copies.get(source);
    if (known !== undefined) return known;
    if (source instanceof SObjectValue) return this.record(source);
    const copy = this.collection(source);
    if (copy !== source) this.copies.set(source, copy);
    return copy;
  }

  private record(source: SObjectValue): SObjectValue {
    const copy = source.clone();
    this.copies.set(source, copy);
    for (const [name, parent] of copy.parents) copy.parents.set(name, parent === null ? null : this.record(parent));
    return copy;
  }

  private collection(source: Exclude<Value, null>): Value {
    if (source instanceof ApexList) {
      return new ApexList(
        source.items.map((item) => this.value(item)),
        source.elementType,
      );
    }
    if (source instanceof ApexSet) {
      return new ApexSet(
        source.items.map((item) => this.value(item)),
        source.elementType,
      );
    }
    if (source instanceof ApexMap) {
      const entries = source.entries().map(([key, item]): [Value, Value] => [this.value(key), this.value(item)]);
      return new ApexMap(entries, source.keyType, source.valueType);
    }
    refuseUnserializable(source);
    return source;
  }
}
