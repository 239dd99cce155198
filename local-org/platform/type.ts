import { ApexList, ApexMap, ApexSet } from '../values/collections.ts';
import { typeError } from '../values/exception.ts';
import { SObjectValue } from '../values/sobject.ts';
import { PlatformObject, type Value } from '../values/value.ts';
import type { ApexClass, Context } from './context.ts';
import { findPlatformClass, platformClass } from './registry.ts';
import { textHash } from './text/measures.ts';

/** System.Type: the meaning of `Foo.class` and of Type.forName. */
export class TypeValue extends PlatformObject {
  readonly apexType = 'Type';
  /** As the package's code writes it: `Outer.Inner`, `List<String>`. */
  readonly typeName: string;
  /** As the platform shows it: with the namespace of a packaged class. */
  private readonly shown: string;
  /** Set where the name alone would find another class. */
  readonly apexClass: ApexClass | undefined;

  constructor(typeName: string, shown = typeName, apexClass?: ApexClass) {
    super();
    this.typeName = typeName;
    this.shown = shown;
    this.apexClass = apexClass;
  }

  override get valueKey(): string {
    return bare(this.shown);
  }

  override toString(): string {
    return this.shown;
  }
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(' ', '');
}

/** Source: "Type Class", Apex Reference Guide. */
platformClass({
  name: 'Type',
  statics: {
    'forName(String): Type': (context, name: string | null) => forName(context, name),
    'forName(String, String): Type': (context, namespace: string | null, name: string | null) =>
      forQualifiedName(context, namespace ?? '', name),
  },
  methods: {
    'getName(): String': (_c, self: TypeValue) => self.toString(),
    'toString(): String': (_c, self: TypeValue) => self.toString(),
    'newInstance(): Object': (context, self: TypeValue) => newInstance(context, self),
    'isAssignableFrom(Type): Boolean': (context, self: TypeValue, source: TypeValue) =>
      self.valueKey === source.valueKey || classOf(context, source)?.assignableTo.has(bare(self.typeName)) === true,
    'equals(Object): Boolean': (_c, self: TypeValue, other: Value) =>
      other instanceof TypeValue && other.valueKey === self.valueKey,
    'hashCode(): Integer': (_c, self: TypeValue) => textHash(self.valueKey),
  },
});

function classOf(context: Context, type: TypeValue): ApexClass | undefined {
  return type.apexClass ?? context.classNamed(type.typeName);
}

/**
 * Null when there is no such type. Names are case-insensitive. The package's own classes come before those of the org, and private
 * classes are not given ("Type Class", Apex Reference Guide: public and global classes, not private ones).
 */
function forName(context: Context, name: string | null): TypeValue | null {
  if (name === null) return null;
  const apexClass = context.classNamed(name);
  if (apexClass !== undefined) return ofClass(apexClass);
  const describe = context.schema.object(name);
  if (describe !== undefined) return new TypeValue(describe.name);
  if (/^(List|Set|Map)\s*<.+>$/i.test(name)) return new TypeValue(name, shownGeneric(context, name));
  const platform = findPlatformClass(name);
  return platform === undefined ? null : new TypeValue(platform.name);
}

/**
 * A class of a namespace; an empty one stands for what no package brings, or all there is where the package has no namespace. An
 * object is the package's even then. Other packages are not in the org.
 */
function forQualifiedName(context: Context, namespace: string, name: string | null): TypeValue | null {
  const own = context.schema.namespace ?? '';
  if (name === null || (namespace !== '' && namespace.toLowerCase() !== own.toLowerCase())) return null;
  if (namespace !== '' || own === '') return forName(context, name);
  const outside = context.unpackagedClassNamed(name);
  if (outside !== undefined) return ofClass(outside);
  return context.classNamed(name) === undefined ? forName(context, name) : null;
}

function ofClass(apexClass: ApexClass): TypeValue | null {
  if (apexClass.isPrivate) return null;
  return new TypeValue(apexClass.name, shownClass(apexClass), apexClass);
}

function shownClass({ name, namespace }: ApexClass): string {
  return namespace === null ? name : `${namespace}.${name}`;
}

function shownGeneric(context: Context, name: string): string {
  return name.replace(/[\w.]+/g, (part) => {
    const apexClass = context.classNamed(part);
    return apexClass === undefined ? (context.schema.object(part)?.name ?? part) : shownClass(apexClass);
  });
}

function newInstance(context: Context, type: TypeValue): Value {
  const name = type.typeName;
  const apexClass = classOf(context, type);
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
