import ts from 'typescript';

/** JavaScript of one TypeScript module, types stripped and class fields kept, with its source map. */
export function transpile(code: string, fileName: string): { code: string; map: string } {
  const output = ts.transpileModule(code, {
    fileName,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      useDefineForClassFields: true,
      verbatimModuleSyntax: true,
      sourceMap: true,
      inlineSources: true,
    },
  });
  return { code: output.outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: output.sourceMapText ?? '' };
}
