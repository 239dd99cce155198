import ts from 'typescript';
import type { Finding } from '../finding.ts';
import { PackageIndex } from '../references/packageIndex.ts';
import { isBaseModule } from './platform/baseComponents.ts';
import { typedScripts, type TypedScripts } from './typed/program.ts';

/** What TypeScript finds in the scripts of components, under the options of tsconfig.json; rules are its codes: `types/TS2339`. */
export function checkTypes(root: string): readonly Finding[] {
  const index = new PackageIndex(root);
  if (index.bundles.size === 0) return [];
  const typed = typedScripts(index);
  const names = [...index.bundles.values()].flatMap(({ sources }) => sources.map(({ file }) => file));
  return names.flatMap((name) => {
    const file = typed.fileOf(name);
    return file ? diagnosticsOf(typed, file).map((diagnostic) => finding(name, file, diagnostic)) : [];
  });
}

function diagnosticsOf({ program }: TypedScripts, file: ts.SourceFile): readonly ts.Diagnostic[] {
  // The compiler gate names what does not parse, and the rest would follow from it.
  if (program.getSyntacticDiagnostics(file).length > 0) return [];
  return program.getSemanticDiagnostics(file).filter((diagnostic) => !isPlatformModule(diagnostic));
}

/** A module of the platform whose types nobody has written down here is none the less there. */
function isPlatformModule({ code, messageText }: ts.Diagnostic): boolean {
  if (code !== 2307 && code !== 7016) return false;
  const [, module = ''] = /'([^']+)'/.exec(ts.flattenDiagnosticMessageText(messageText, ' ')) ?? [];
  const base = /^lightning\/(\w+)$/.exec(module)?.[1];
  return module.startsWith('@salesforce/') || (base !== undefined && isBaseModule(base));
}

function finding(name: string, file: ts.SourceFile, { start, code, messageText }: ts.Diagnostic): Finding {
  return {
    file: name,
    line: start === undefined ? 1 : file.getLineAndCharacterOfPosition(start).line + 1,
    rule: `types/TS${code}`,
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
    remedy: 'Correct the name or the type.',
  };
}
