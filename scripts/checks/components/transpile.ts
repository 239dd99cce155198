import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** A syntax error of the TypeScript source. */
export interface SourceFault {
  readonly line: number;
  readonly message: string;
}

/** The JavaScript that the build would write beside a TypeScript source. */
export interface Transpiled {
  readonly code: string;
  readonly faults: readonly SourceFault[];
  /** Line of the source for a line and column of the code, both from 1; undefined where the code has no counterpart. */
  sourceLine(line: number, column: number): number | undefined;
}

/** Compiler options of the tree's tsconfig.json, as `npm run build` uses them. Throws when it cannot be read. */
export function buildOptions(root: string): ts.CompilerOptions {
  const file = path.join(root, 'tsconfig.json');
  const read = ts.readConfigFile(file, (name) => readFileSync(name, 'utf8'));
  if (read.error) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(read.error.messageText, ' ')}`);
  const { compilerOptions } = read.config as { compilerOptions?: unknown };
  return ts.convertCompilerOptionsFromJson(compilerOptions ?? {}, root).options;
}

/** One module without its types. Modules are compiled one by one, which `isolatedModules` makes the same as all together. */
export function transpile(text: string, fileName: string, options: ts.CompilerOptions): Transpiled {
  const output = ts.transpileModule(text, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { ...options, sourceMap: true },
  });
  const map = new SourceMap(JSON.parse(output.sourceMapText ?? '{}') as ConstructorParameters<typeof SourceMap>[0]);
  return {
    code: output.outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''),
    faults: (output.diagnostics ?? []).map((one) => ({
      line: one.file && one.start !== undefined ? one.file.getLineAndCharacterOfPosition(one.start).line + 1 : 1,
      message: ts.flattenDiagnosticMessageText(one.messageText, ' '),
    })),
    sourceLine(line, column) {
      const entry = map.findEntry(line - 1, column - 1);
      return 'originalLine' in entry ? entry.originalLine + 1 : undefined;
    },
  };
}
