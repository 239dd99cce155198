import ts from 'typescript';
import { memoByText } from '../read/memo.ts';
import { lineAt, type SourceFile } from '../read/sources.ts';

const parse = memoByText((text, file) => ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true));

/** The syntax tree of a component's script. */
export function scriptOf(source: SourceFile): ts.SourceFile {
  return parse(source.text, source.file);
}

/** An import or re-export: the module and where it is named. */
export interface ScriptImport {
  readonly module: string;
  readonly line: number;
  /** Name in this file → name in the module (`default` for the default). */
  readonly names: ReadonlyMap<string, string>;
  readonly isTypeOnly: boolean;
  /** The names go out of the file again. */
  readonly isExport: boolean;
}

export function importsOf(source: SourceFile): readonly ScriptImport[] {
  if (!source.file.endsWith('.ts')) return [];
  const file = scriptOf(source);
  return file.statements.flatMap((statement): ScriptImport[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    return [
      {
        module: moduleSpecifier.text,
        line: lineAt(source.text, moduleSpecifier.getStart(file)),
        names: ts.isImportDeclaration(statement) ? importedNames(statement) : exportedNames(statement),
        isTypeOnly: ts.isImportDeclaration(statement)
          ? (statement.importClause?.isTypeOnly ?? false)
          : statement.isTypeOnly,
        isExport: ts.isExportDeclaration(statement),
      },
    ];
  });
}

/** Imports of `@salesforce/…` modules. */
export function platformImports(source: SourceFile): readonly ScriptImport[] {
  return importsOf(source).filter(({ module }) => module.startsWith('@salesforce/'));
}

function importedNames({ importClause }: ts.ImportDeclaration): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (importClause?.name) names.set(importClause.name.text, 'default');
  const bindings = importClause?.namedBindings;
  if (bindings && ts.isNamedImports(bindings))
    for (const each of bindings.elements) names.set(each.name.text, (each.propertyName ?? each.name).text);
  return names;
}

function exportedNames({ exportClause }: ts.ExportDeclaration): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (exportClause && ts.isNamedExports(exportClause))
    for (const each of exportClause.elements) names.set(each.name.text, (each.propertyName ?? each.name).text);
  return names;
}
