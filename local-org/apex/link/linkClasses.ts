import { Script } from 'node:vm';
import { ApexException } from '../../values/exception.ts';
import { ApexObject } from '../../values/object.ts';
import { EnumValue } from '../../values/value.ts';
import type { EmittedClass } from '../emit/emitClass.ts';
import type { ClassSymbol } from '../types/symbols.ts';
import { CompiledClass, supertypeNames, type ScriptClass } from './compiledClass.ts';
import { runtime } from './runtime.ts';
import { registerLines, scriptName } from './stackTrace.ts';
import type { StaticsHolder } from './statics.ts';
import { setSupertypes } from './supertypes.ts';

type Factory = (
  R: typeof runtime,
  P: readonly unknown[],
  F: StaticsHolder,
  H: Uint32Array,
  Z: unknown,
) => readonly [ScriptClass, (classes: readonly unknown[]) => void];

/** Where the classes come from. */
export interface Origin {
  /** Under which the package is installed; null for none. */
  readonly namespace: string | null;
  /** True for classes that no package brings. */
  readonly isUnpackaged: boolean;
}

let serial = 0;

/** Runs the emitted scripts, superclasses first, and ties the classes together. `hits` counts runs by line for each file. */
export function linkClasses(
  emitted: readonly EmittedClass[],
  statics: StaticsHolder,
  hits: (file: string) => Uint32Array,
  origin: Origin,
): readonly CompiledClass[] {
  serial += 1;
  const bySymbol = new Map(emitted.map((one) => [one.symbol, one]));
  const scripts = new Map<ClassSymbol, ScriptClass>();
  const binders: (() => void)[] = [];
  const link = (symbol: ClassSymbol): ScriptClass => {
    const done = scripts.get(symbol);
    if (done) return done;
    const one = bySymbol.get(symbol);
    if (!one) throw new Error(`${symbol.name} was not emitted`);
    const parent = symbol.superclass?.symbol ? link(symbol.superclass.symbol) : baseOf(symbol);
    const name = scriptName(symbol.identifier, serial);
    const [script, bind] = run(one, name)(runtime, one.constants, statics, hits(symbol.file), parent);
    registerLines(name, script, one.lines);
    scripts.set(symbol, script);
    binders.push(() => bind(one.classes.map((needed) => scripts.get(needed))));
    describe(symbol, script, origin);
    return script;
  };
  const compiled = emitted.map((one) => new CompiledClass(one.symbol, link(one.symbol), statics, origin.namespace));
  for (const bind of binders) bind();
  return compiled;
}

function run({ source }: EmittedClass, filename: string): Factory {
  // The text was written by this compiler: a function of the shape that Factory says.
  return new Script(source, { filename }).runInThisContext() as Factory;
}

function baseOf(symbol: ClassSymbol): unknown {
  return symbol.isException ? ApexException : ApexObject;
}

function describe(symbol: ClassSymbol, script: ScriptClass, { namespace, isUnpackaged }: Origin): void {
  const { prototype } = script;
  if (symbol.isException && namespace !== null) Object.defineProperty(prototype, '$namespace', { value: namespace });
  if (isUnpackaged) Object.defineProperty(prototype, '$isUnpackaged', { value: true });
  if (!symbol.isException) Object.defineProperty(prototype, 'apexType', { value: symbol.name });
  setSupertypes(prototype, supertypeNames(symbol));
  if (!symbol.isEnum) return;
  const constants = symbol.declaration.constants.map((name, ordinal) => [
    name,
    new EnumValue(symbol.name, name, ordinal),
  ]);
  Object.defineProperty(script, '$constants', { value: Object.fromEntries(constants) });
}
