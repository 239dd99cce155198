import path from 'node:path';
import ts from 'typescript';
import type { SourceFile } from '../read/sources.ts';
import type { PackageIndex } from './packageIndex.ts';

/** The utility types that declarations of parameters are made with, and what the checker insists on. */
const LIBRARY = `
interface Array<T> { length: number; [n: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
interface Promise<T> { then(done: (value: T) => void): void }
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Omit<T, K> = Pick<T, Exclude<keyof T, K>>;
type Partial<T> = { [P in keyof T]?: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Record<K extends string | number | symbol, T> = { [P in K]: T };
`;
const LIBRARY_FILE = '/library.d.ts';

/** A script with a type checker that knows the package's components and nothing else. */
export interface TypedScript {
  readonly file: ts.SourceFile;
  /** Names of the type's properties; null where the type has none to read, such as \`any\` or a map. */
  propertiesOf(type: ts.TypeNode): readonly string[] | null;
}

export function typedScript(index: PackageIndex, source: SourceFile): TypedScript {
  const texts = new Map(
    [...index.bundles.values()].flatMap((bundle) => bundle.sources.map((each) => [`/${each.file}`, each.text])),
  );
  const name = `/${source.file}`;
  const program = ts.createProgram(
    [LIBRARY_FILE, name],
    { noLib: true, strict: true, types: [] },
    hostOf(index, texts),
  );
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(name);
  if (!file) throw new Error(`the type checker did not take ${source.file}`);
  return {
    file,
    propertiesOf: (node) => {
      const type = checker.getTypeFromTypeNode(node);
      if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return null;
      const isMap = checker.getIndexInfosOfType(type).some((info) => !(info.type.flags & ts.TypeFlags.Never));
      return isMap ? null : type.getProperties().map((property) => property.name);
    },
  };
}

function hostOf(index: PackageIndex, texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const textOf = (name: string): string | undefined => (name === LIBRARY_FILE ? LIBRARY : texts.get(name));
  return {
    fileExists: (name) => textOf(name) !== undefined,
    readFile: textOf,
    getSourceFile: (name, version) => {
      const text = textOf(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, version, true);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const resolvedFileName = moduleFile(index, text, from);
        const isKnown = resolvedFileName !== null && texts.has(resolvedFileName);
        return { resolvedModule: isKnown ? { resolvedFileName, extension: ts.Extension.Ts } : undefined };
      }),
    getDefaultLibFileName: () => LIBRARY_FILE,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  };
}

/** `./types` beside the importing file, `c/name` as the main script of that bundle. */
function moduleFile(index: PackageIndex, module: string, from: string): string | null {
  if (module.startsWith('.')) return `${path.posix.join(path.posix.dirname(from), module)}.ts`;
  const bundle = module.startsWith('c/') ? index.bundles.get(module.slice('c/'.length)) : undefined;
  return bundle ? `/${bundle.folder}/${bundle.name}.ts` : null;
}
