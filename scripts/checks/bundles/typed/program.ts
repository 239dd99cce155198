import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { buildOptions } from '../../components/transpile.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';

/** The scripts of all components in one program, with its type checker. */
export interface TypedScripts {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** By path relative to the root; undefined for a file that is no script of a component. */
  fileOf(file: string): ts.SourceFile | undefined;
  /** Relative to the root, with forward slashes. */
  nameOf(file: ts.SourceFile): string;
}

interface Last {
  readonly key: string;
  readonly typed: TypedScripts;
}

const parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();
const resolved = new Map<string, ts.ResolvedModuleWithFailedLookupLocations>();
let last: Last | undefined;

/**
 * Parses and binds what tsconfig.json names, with `c/…` resolved by the bundles that are there rather than by its paths. The program
 * stays the same for as long as no script changes.
 */
export function typedScripts(index: PackageIndex): TypedScripts {
  const texts = new Map(
    [...index.bundles.values()].flatMap(({ sources }) =>
      sources
        .filter(({ file }) => file.endsWith('.ts'))
        .map(({ file, text }) => [path.join(index.root, file), text] as const),
    ),
  );
  const key = JSON.stringify([index.root, ...texts]);
  if (last?.key !== key) last = { key, typed: create(index, texts) };
  return last.typed;
}

function create(index: PackageIndex, texts: ReadonlyMap<string, string>): TypedScripts {
  const options: ts.CompilerOptions = { ...buildOptions(index.root), noEmit: true, types: [] };
  const program = ts.createProgram({
    rootNames: [...texts.keys(), ...declarations(index.root)],
    options,
    host: hostOf(index, options, texts),
  });
  return {
    program,
    checker: program.getTypeChecker(),
    fileOf: (file) => program.getSourceFile(path.join(index.root, file)),
    nameOf: (file) => path.relative(index.root, file.fileName).split(path.sep).join('/'),
  };
}

/** The types of the platform's modules. */
function declarations(root: string): readonly string[] {
  const folder = path.join(root, 'types');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name));
}

function hostOf(index: PackageIndex, options: ts.CompilerOptions, texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const plain = ts.createCompilerHost(options);
  return {
    ...plain,
    getCurrentDirectory: () => index.root,
    fileExists: (name) => texts.has(name) || plain.fileExists(name),
    readFile: (name) => texts.get(name) ?? plain.readFile(name),
    getSourceFile: (name, version) => sourceFile(name, version, texts.get(name)),
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => resolve(index, text, from, options, plain)),
    writeFile: () => undefined,
  };
}

/** Libraries are read once a process; scripts again when their text is another. */
function sourceFile(
  name: string,
  version: ts.ScriptTarget | ts.CreateSourceFileOptions,
  given: string | undefined,
): ts.SourceFile | undefined {
  const known = parsed.get(name);
  if (known && (given === undefined || known.text === given)) return known.file;
  const text = given ?? (existsSync(name) ? readFileSync(name, 'utf8') : undefined);
  if (text === undefined) return undefined;
  const file = ts.createSourceFile(name, text, version, true);
  parsed.set(name, { text, file });
  return file;
}

function resolve(
  index: PackageIndex,
  module: string,
  from: string,
  options: ts.CompilerOptions,
  host: ts.CompilerHost,
): ts.ResolvedModuleWithFailedLookupLocations {
  if (module.startsWith('c/')) {
    const bundle = index.bundles.get(module.slice('c/'.length));
    const main = bundle && `${bundle.folder}/${bundle.name}.ts`;
    if (!bundle || !bundle.sources.some(({ file }) => file === main)) return { resolvedModule: undefined };
    return {
      resolvedModule: { resolvedFileName: path.join(index.root, main ?? ''), extension: ts.Extension.Ts },
    };
  }
  if (module.startsWith('.')) return ts.resolveModuleName(module, from, options, host);
  const inLibrary = from.includes('node_modules') ? path.dirname(from) : '';
  const key = `${index.root} ${inLibrary} ${module}`;
  const known = resolved.get(key) ?? ts.resolveModuleName(module, from, options, host);
  resolved.set(key, known);
  return known;
}
