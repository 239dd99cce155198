import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type ts from 'typescript';
import type { Finding } from '../finding.ts';
import { bundlesOf, MAX_FILE_BYTES, relativeTo, type Bundle } from './bundles.ts';
import { compileOnPlatform, type CompilerFault, type CompilerOutput } from './platform-compiler/compile.ts';
import { buildOptions, transpile, type Transpiled } from './transpile.ts';

/** Something that a component uses from outside itself, with its place in the source. */
export interface ComponentReference {
  /** Name of the bundle that uses it. */
  readonly bundle: string;
  /** `apexMethod`, `label`, `sobjectField`, `sobjectClass`, `resourceUrl`, `component`, `module` … */
  readonly type: string;
  /** As the platform names it, e.g. `ScorecardController.getScorecard`. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

export interface CompiledBundle {
  readonly findings: readonly Finding[];
  readonly references: readonly ComponentReference[];
}

const DEFAULT_API_VERSION = 67;

/** Every bundle of the tree, compiled as the platform does on save. Throws when the compiler itself cannot run. */
export async function compileBundles(root: string): Promise<readonly CompiledBundle[]> {
  const bundles = bundlesOf(root);
  if (bundles.length === 0) return [];
  const options = buildOptions(root);
  const found: CompiledBundle[] = [];
  for (const bundle of bundles) found.push(await compileBundle(root, bundle, options));
  return found;
}

async function compileBundle(root: string, bundle: Bundle, options: ts.CompilerOptions): Promise<CompiledBundle> {
  const tooLarge = bundle.files.filter((file) => statSync(file).size > MAX_FILE_BYTES);
  if (tooLarge.length > 0) {
    return {
      findings: tooLarge.map((file) => sizeFinding(relativeTo(root, file), statSync(file).size)),
      references: [],
    };
  }
  if (bundle.files.length === 0) return { findings: [emptyFinding(relativeTo(root, bundle.folder))], references: [] };
  const sources = sourcesOf(bundle, options);
  const syntax = [...sources.values()].flatMap(({ file, transpiled }) =>
    (transpiled?.faults ?? []).map(({ line, message }) => syntaxFinding(relativeTo(root, file), line, message)),
  );
  if (syntax.length > 0) return { findings: syntax, references: [] };
  const code = Object.fromEntries([...sources].map(([name, source]) => [name, source.code]));
  const output = await compiled(bundle, code);
  if (output instanceof Error) return { findings: [fatalFinding(root, bundle, output)], references: [] };
  const { faults, references } = output;
  return {
    findings: faults.map((fault) => compilerFinding(root, bundle, sources, fault)),
    references: references.flatMap(({ type, id, file, line, column }) => {
      const source = sources.get(file);
      if (!source) return [];
      return [
        { bundle: bundle.name, type, id, file: relativeTo(root, source.file), line: lineIn(source, line, column) },
      ];
    }),
  };
}

/** What the compiler says, or the error that it died of. */
async function compiled(bundle: Bundle, code: Readonly<Record<string, string>>): Promise<CompilerOutput | Error> {
  try {
    return await compileOnPlatform(bundle.name, bundle.apiVersion ?? DEFAULT_API_VERSION, code);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** At the script, which is what the rules of the compiler walk through. */
function fatalFinding(root: string, bundle: Bundle, { message }: Error): Finding {
  const script = bundle.files.find((file) => /\.(ts|js)$/.test(file)) ?? bundle.folder;
  return {
    file: relativeTo(root, script),
    line: 1,
    rule: 'compiler/fatal',
    message: `the compiler dies of this component: ${message.split('\n')[0] ?? ''}`,
    remedy: 'Write it another way: a component that the compiler dies of cannot be saved.',
  };
}

interface Source {
  /** Absolute path in the tree. */
  readonly file: string;
  /** What the platform gets. */
  readonly code: string;
  readonly transpiled: Transpiled | null;
}

/** Files as they are deployed, by their names inside the bundle. */
function sourcesOf(bundle: Bundle, options: ts.CompilerOptions): ReadonlyMap<string, Source> {
  return new Map(
    bundle.files.map((file): [string, Source] => {
      const name = relativeTo(bundle.folder, file);
      const text = readFileSync(file, 'utf8');
      if (!file.endsWith('.ts')) return [name, { file, code: text, transpiled: null }];
      const transpiled = transpile(text, path.basename(file), options);
      return [name.replace(/\.ts$/, '.js'), { file, code: transpiled.code, transpiled }];
    }),
  );
}

function lineIn(source: Source, line: number, column: number): number {
  return source.transpiled?.sourceLine(line, column) ?? line;
}

function compilerFinding(
  root: string,
  bundle: Bundle,
  sources: ReadonlyMap<string, Source>,
  { file, line, column, message }: CompilerFault,
): Finding {
  const source = file === undefined ? undefined : sources.get(file);
  const place = source && line !== undefined ? lineIn(source, line, column ?? 1) : lineOfQuoted(source, message);
  const [, code = 'LWC', text = message] = /^(LWC\d+):\s*(.*)$/s.exec(message) ?? [];
  return {
    file: relativeTo(root, source?.file ?? bundle.folder),
    line: place,
    rule: `compiler/${code}`,
    message: text.split('\n')[0] ?? text,
    remedy: 'Salesforce refuses the component on save: change the source so that its compiler takes it.',
  };
}

/** Messages of module resolution carry no place, but quote what they speak of. */
function lineOfQuoted(source: Source | undefined, message: string): number {
  const quoted = /"([^"]+)"/.exec(message)?.[1];
  if (!source || quoted === undefined) return 1;
  const lines = readFileSync(source.file, 'utf8').split('\n');
  return Math.max(1, lines.findIndex((line) => line.includes(quoted)) + 1);
}

function syntaxFinding(file: string, line: number, message: string): Finding {
  return {
    file,
    line,
    rule: 'compiler/syntax',
    message,
    remedy: 'The TypeScript does not parse: mend the line or what stands before it.',
  };
}

function sizeFinding(file: string, bytes: number): Finding {
  return {
    file,
    line: 1,
    rule: 'compiler/file-size',
    message: `${bytes} bytes; a component file may have ${MAX_FILE_BYTES}`,
    remedy: 'Split the file into modules or bundles, or move data to a static resource.',
  };
}

function emptyFinding(folder: string): Finding {
  return {
    file: folder,
    line: 1,
    rule: 'compiler/empty',
    message: 'a component without a source file',
    remedy: 'Write the component, or delete its folder.',
  };
}
