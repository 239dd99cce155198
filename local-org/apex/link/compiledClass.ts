import type { ApexClass, ApexMethod, Context } from '../../platform/context.ts';
import { typeError } from '../../values/exception.ts';
import { BYTES, heap } from '../../values/heap.ts';
import type { ApexObject } from '../../values/object.ts';
import type { EnumValue } from '../../values/value.ts';
import type { TriggerHead } from '../ast.ts';
import type { ClassSymbol, MethodSymbol } from '../types/symbols.ts';
import { running, type StaticsHolder } from './statics.ts';

type Callable = (context: Context, ...args: readonly unknown[]) => unknown;

/** The JavaScript class behind an Apex class: static methods on it, instance methods on its prototype. */
export interface ScriptClass {
  new (): ApexObject;
  readonly prototype: object;
  /** Of an enum: name → constant, in order. */
  readonly $constants?: Readonly<Record<string, EnumValue>>;
}

/** A class of the package as the platform, the runner and the host see it. */
export class CompiledClass implements ApexClass {
  readonly name: string;
  readonly file: string;
  readonly isTest: boolean;
  readonly sharing: 'with' | 'without' | 'inherited';
  readonly isAbstract: boolean;
  readonly isPrivate: boolean;
  readonly namespace: string | null;
  readonly kind: 'class' | 'interface' | 'enum';
  readonly assignableTo: ReadonlySet<string>;
  readonly methods: readonly ApexMethod[];
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  /** Null for whatever is no trigger. */
  readonly trigger: TriggerHead | null;
  private readonly symbol: ClassSymbol;
  private readonly script: ScriptClass;
  private readonly statics: StaticsHolder;

  constructor(symbol: ClassSymbol, script: ScriptClass, statics: StaticsHolder, namespace: string | null) {
    this.symbol = symbol;
    this.script = script;
    this.statics = statics;
    this.name = symbol.name;
    this.file = symbol.file;
    this.isTest = symbol.isTest;
    this.sharing = symbol.sharing;
    this.isAbstract = symbol.isAbstract;
    this.isPrivate = symbol.isPrivate;
    this.namespace = namespace;
    this.kind = symbol.declaration.kind;
    this.assignableTo = supertypeNames(symbol);
    this.methods = methodsOf(symbol).map((method) => compiledMethod(method, script, statics));
    this.fields = fieldsOf(symbol);
    this.trigger = symbol.declaration.trigger ?? null;
  }

  create(context: Context): ApexObject {
    const maker = this.symbol.constructors.find((one) => one.parameters.length === 0);
    if (this.isAbstract || !maker) throw typeError(`Type cannot be constructed without arguments: ${this.name}`);
    return running(this.statics, context, () => callable(this.allocate(), maker.slot)(context)) as ApexObject;
  }

  /** The constants of an enum, in order; none for other classes. */
  get constants(): readonly EnumValue[] {
    return Object.values(this.script.$constants ?? {});
  }

  allocate(): ApexObject {
    heap.bytes += BYTES.object + BYTES.field * this.fields.length;
    return new this.script();
  }
}

/** Lower-case names of the class, its ancestors and interfaces; platform ones without type arguments. */
export function supertypeNames(symbol: ClassSymbol): ReadonlySet<string> {
  const names = new Set(symbol.supertypes().map((one) => one.name.toLowerCase()));
  for (const type of symbol.platformSupertypes()) {
    names.add(type.base);
    if (symbol.isException) names.add('exception');
  }
  return names;
}

function methodsOf(symbol: ClassSymbol): readonly MethodSymbol[] {
  const found = new Map<string, MethodSymbol>();
  for (const owner of symbol.supertypes()) {
    for (const method of [...owner.methods.values()].flat())
      if (!found.has(method.slot)) found.set(method.slot, method);
  }
  return [...found.values()];
}

function fieldsOf(symbol: ClassSymbol): readonly { readonly name: string; readonly type: string }[] {
  return [...symbol.lineage()]
    .toReversed()
    .flatMap((owner) => [...owner.fields.values()])
    .filter((field) => !field.isStatic && !(field.hasGetterBody && (field.hasSetterBody || !field.isWritable)))
    .map((field) => ({ name: field.name, type: field.type.name }));
}

function compiledMethod(method: MethodSymbol, script: ScriptClass, statics: StaticsHolder): ApexMethod {
  return {
    name: method.name,
    isStatic: method.isStatic,
    parameters: method.parameters.map((one) => ({ name: one.name, type: one.type.name })),
    returnType: method.returns?.name ?? 'void',
    annotations: new Map(method.declaration.modifiers.annotations),
    access: method.access,
    invoke: (context, self, args) =>
      running(
        statics,
        context,
        () => callable(method.isStatic ? script : (self ?? missingSelf(method)), method.slot)(context, ...args) ?? null,
      ),
  };
}

function missingSelf(method: MethodSymbol): never {
  throw new Error(`${method.owner.name}.${method.name} needs an instance`);
}

function callable(holder: object, slot: string): Callable {
  const found = (holder as Readonly<Record<string, unknown>>)[slot];
  if (typeof found !== 'function') throw new Error(`no compiled method ${slot}`);
  return (context, ...args) => Reflect.apply(found, holder, [context, ...args]) as unknown;
}
