import { ApexList, ApexMap, ApexSet } from '../values/collections.ts';
import { typeError } from '../values/exception.ts';
import { SObjectValue } from '../values/sobject.ts';
import { PlatformObject, type Value } from '../values/value.ts';
import type { Context } from './context.ts';
import { findPlatformClass, platformClass } from './registry.ts';
import { textHash } from './text/measures.ts';

/** System.Type: the meaning of `Foo.class` and of Type.forName. */
export class TypeValue extends PlatformObject {
  readonly apexType = 'Type';
  /** As Apex writes it: `Outer.Inner`, `List<String>`. */
  readonly typeName: string;

  constructor(typeName: string) {
    super();
    this.typeName = typeName;
  }

  override get valueKey(): string {
    return this.typeName.toLowerCase().replaceAll(' ', '');
  }

  override toString(): string {
    return this.typeName;
  }
}

/** Source: "Type Class", Apex Reference Guide. */
platformClass({
  name: 'Type',
  statics: {
    'forName(String): Type': (context, name: string | null) => forName(context, name),
    // A package under development has no namespace of its own: every namespace but the empty one is another package's.
    'forName(String, String): Type': (context, namespace: string | null, name: string | null) =>
      namespace === null || namespace === '' ? forName(context, name) : null,
  },
  methods: {
    'getName(): String': (_c, self: TypeValue) => self.typeName,
    'toString(): String': (_c, self: TypeValue) => self.typeName,
    'newInstance(): Object': (context, self: TypeValue) => newInstance(context, self.typeName),
    'isAssignableFrom(Type): Boolean': (context, self: TypeValue, source: TypeValue) =>
      self.valueKey === source.valueKey ||
      context.classNamed(source.typeName)?.assignableTo.has(self.valueKey) === true,
    'equals(Object): Boolean': (_c, self: TypeValue, other: Value) =>
      other instanceof TypeValue && other.valueKey === self.valueKey,
    'hashCode(): Integer': (_c, self: TypeValue) => textHash(self.valueKey),
  },
});

/** Null when there is no such type. Names are case-insensitive. */
function forName(context: Context, name: string | null): TypeValue | null {
  if (name === null) return null;
  const generic = /^(List|Set|Map)\s*<.+>$/i.test(name);
  const canonical =
    context.classNamed(name)?.name ??
    context.schema.object(name)?.name ??
    (generic ? name : findPlatformClass(name)?.name);
  return canonical === undefined ? null : new TypeValue(canonical);
}

function newInstance(context: Context, name: string): Value {
  const apexClass = context.classNamed(name);
  if (apexClass !== undefined) {
    if (apexClass.isAbstract) throw typeError(`Cannot instantiate ${name}: abstract`);
    return apexClass.create(context);
  }
  const describe = context.schema.object(name);
  if (describe !== undefined) return new SObjectValue(describe);
  return newCollection(name);
}

function newCollection(name: string): Value {
  const [, kind = '', args = ''] = /^(List|Set|Map)\s*<(.+)>$/i.exec(name) ?? [];
  switch (kind.toLowerCase()) {
    case 'list':
      return new ApexList([], args);
    case 'set':
      return new ApexSet([], args);
    case 'map':
      return new ApexMap();
    default:
      throw typeError(`Type cannot be constructed: ${name}`);
  }
}
