import type { Context } from '../../platform/context.ts';
import type { SObjectDescribe } from '../../schema/types.ts';
import type { EnumValue } from '../../values/value.ts';
import type { TriggerEvent } from '../ast.ts';
import type { EmittedClass } from '../emit/emitClass.ts';
import type { CompiledClass } from './compiledClass.ts';
import type { StaticsHolder } from './statics.ts';

export interface FileCoverage {
  readonly file: string;
  /** Executable line → times run. */
  readonly lines: ReadonlyMap<number, number>;
}

/** A package ready to run. */
export class CompiledPackage {
  readonly classes: readonly CompiledClass[];
  private readonly triggers: readonly CompiledClass[];
  private readonly prefix: string | null;
  private readonly byName: ReadonlyMap<string, CompiledClass>;
  private readonly statics: StaticsHolder;
  private readonly hits: ReadonlyMap<string, Uint32Array>;
  private readonly emitted: readonly EmittedClass[];

  constructor(
    classes: readonly CompiledClass[],
    emitted: readonly EmittedClass[],
    statics: StaticsHolder,
    hits: ReadonlyMap<string, Uint32Array>,
    namespace: string | null,
  ) {
    this.prefix = namespace === null ? null : `${namespace.toLowerCase()}.`;
    this.classes = classes;
    this.emitted = emitted;
    this.statics = statics;
    this.hits = hits;
    this.triggers = classes.filter(({ trigger }) => trigger !== null);
    this.byName = new Map(classes.map((one) => [one.name.toLowerCase(), one]));
  }

  /** Case-insensitive, with the package's namespace or without; `Outer.Inner` for inner classes. */
  classNamed(name: string): CompiledClass | undefined {
    const lower = name.toLowerCase();
    const found = this.byName.get(lower);
    if (found !== undefined || this.prefix === null || !lower.startsWith(this.prefix)) return found;
    return this.byName.get(lower.slice(this.prefix.length));
  }

  /** Constants of an enum of the package, in order; undefined when there is no such enum. */
  enumNamed(name: string): readonly EnumValue[] | undefined {
    const found = this.classNamed(name);
    return found?.kind === 'enum' ? found.constants : undefined;
  }

  /**
   * Static fields live as long as the context they were used in: one context is one transaction. This makes a context start
   * over, as if no class had been used in it.
   */
  resetStatics(context: Context): void {
    this.statics.byContext.delete(context);
  }

  /** Triggers on an object for an event, by name: the platform promises no order among several. */
  triggersOn(object: SObjectDescribe, event: TriggerEvent): readonly CompiledClass[] {
    return this.triggers.filter(
      ({ trigger }) => trigger?.object.toLowerCase() === object.key && trigger.events.includes(event),
    );
  }

  /** How often each executable line ran since the package was loaded, by file; all zero when loaded without coverage. */
  coverage(): readonly FileCoverage[] {
    const byFile = new Map<string, Map<number, number>>();
    for (const { symbol, executableLines } of this.emitted) {
      const lines = byFile.get(symbol.file) ?? new Map<number, number>();
      byFile.set(symbol.file, lines);
      for (const line of [...executableLines].sort((one, other) => one - other))
        lines.set(line, this.hits.get(symbol.file)?.[line] ?? 0);
    }
    return Array.from(byFile, ([file, lines]) => ({ file, lines }));
  }

  /** The JavaScript of a class, for whoever debugs the compiler; undefined when there is no such class. */
  sourceOf(name: string): string | undefined {
    return this.emitted.find((one) => one.symbol.name.toLowerCase() === name.toLowerCase())?.source;
  }
}
