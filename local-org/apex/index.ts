import type { Schema } from '../schema/types.ts';
import type { TypeDeclaration } from './ast.ts';
import { emitClass } from './emit/emitClass.ts';
import type { QueryCheck } from './emit/unit.ts';
import { linkClasses } from './link/linkClasses.ts';
import { newStatics } from './link/statics.ts';
import { CompiledPackage } from './link/compiledPackage.ts';
import { cachedParser } from './parse/cache.ts';
import { checkAnnotations } from './types/annotationRules.ts';
import { checkDeclaration } from './types/declarationRules.ts';
import { declareMembers, declareNames, declareSupertypes } from './types/declare.ts';
import { checkInheritance } from './types/inheritance.ts';
import { ApexLoadError, Problems } from './types/problems.ts';
import type { ClassSymbol } from './types/symbols.ts';
import { TypeTable } from './types/typeTable.ts';

export { ApexLoadError } from './types/problems.ts';
export type { FileProblem } from './types/problems.ts';
export { CompiledPackage } from './link/compiledPackage.ts';
export type { CompiledClass } from './link/compiledClass.ts';
export type { QueryCheck } from './emit/unit.ts';

export interface ApexSource {
  /** As messages and coverage show it. */
  readonly path: string;
  readonly source: string;
}

export interface PackageOptions {
  readonly files: readonly ApexSource[];
  readonly schema: Schema;
  /** Where parsed trees are kept between starts; nothing is kept without it. */
  readonly cacheFolder?: string;
  /** True for classes that no package brings, which may share names with a package's. */
  readonly isUnpackaged?: boolean;
  /** Counts how often each line runs, at some cost in speed. */
  readonly coverage?: boolean;
  /** Says what is wrong with the text of an inline query, binds written `:b0`, `:b1`, …; empty when nothing is. */
  readonly checkQuery?: QueryCheck;
}

/**
 * Parses, checks and compiles the Apex classes of a package. The platform classes must be registered before.
 * Throws ApexLoadError listing everything wrong, by file, line and column.
 */
export function loadPackage(options: PackageOptions): CompiledPackage {
  const problems = new Problems();
  const declarations = parsed(options, problems);
  refuse(problems);
  const types = new TypeTable(options.schema);
  const symbols = declarations.flatMap(([file, declaration]) => declareNames(types, problems, file, declaration));
  for (const symbol of symbols) declareSupertypes(types, problems, symbol);
  refuseCircles(problems, symbols);
  for (const symbol of symbols) checkDeclaration(problems, symbol);
  refuse(problems);
  for (const symbol of symbols) declareMembers(types, problems, symbol);
  refuse(problems);
  for (const symbol of symbols) checkInheritance(types, problems, symbol);
  for (const symbol of symbols) checkAnnotations(problems, symbol);
  for (const symbol of symbols) checkTrigger(options.schema, problems, symbol);
  const compile = {
    types,
    problems,
    indexOf: new Map(symbols.map((symbol, index) => [symbol, index])),
    coverage: options.coverage ?? false,
    checkQuery: options.checkQuery,
  };
  const emitted = symbols.map((symbol) => emitClass(compile, symbol));
  refuse(problems);
  const statics = newStatics();
  const hits = hitCounters(options.files);
  const { namespace } = options.schema;
  const origin = { namespace, isUnpackaged: options.isUnpackaged ?? false };
  const classes = linkClasses(emitted, statics, (file) => hits.get(file) ?? new Uint32Array(0), origin);
  return new CompiledPackage(classes, emitted, statics, hits, namespace);
}

function parsed(options: PackageOptions, problems: Problems): readonly (readonly [string, TypeDeclaration])[] {
  const parse = cachedParser(options.cacheFolder);
  return options.files.flatMap(({ path, source }) => {
    const result = parse(source);
    for (const problem of result.problems) problems.add(path, problem, problem.message);
    return result.declaration ? [[path, result.declaration] as const] : [];
  });
}

function refuseCircles(problems: Problems, symbols: readonly ReturnType<typeof declareNames>[number][]): void {
  for (const symbol of symbols) {
    const seen = new Set([symbol]);
    for (let parent = symbol.superclass?.symbol; parent; parent = parent.superclass?.symbol) {
      if (seen.has(parent)) {
        problems.add(symbol.file, symbol.declaration, `Class extends itself: ${symbol.name}`);
        refuse(problems);
      }
      seen.add(parent);
    }
  }
}

function checkTrigger(schema: Schema, problems: Problems, { declaration, file }: ClassSymbol): void {
  const object = declaration.trigger?.object;
  if (object !== undefined && !schema.object(object)) problems.add(file, declaration, `Invalid type: ${object}`);
}

function hitCounters(files: readonly ApexSource[]): ReadonlyMap<string, Uint32Array> {
  return new Map(files.map(({ path, source }) => [path, new Uint32Array(source.split('\n').length + 2)]));
}

function refuse(problems: Problems): void {
  if (problems.all.length > 0) throw new ApexLoadError(problems.all);
}
