import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read/sources.ts';
import { apexCallFindings } from './apexCalls.ts';
import { hasField, hasObject } from './fields.ts';
import { isAuraMethod } from './grants.ts';
import type { PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';
import { importsOf, type ScriptImport } from './scripts.ts';

/** What scripts of components import from the platform and from each other, and the parameters they give to Apex. */
export function componentFindings(index: PackageIndex): readonly Finding[] {
  return [...index.bundles.values()].flatMap((bundle) => [
    ...bundle.sources.flatMap((source) => importsOf(source).flatMap((each) => importFindings(index, source, each))),
    ...apexCallFindings(index, bundle),
  ]);
}

function importFindings(index: PackageIndex, source: SourceFile, { module, line }: ScriptImport): readonly Finding[] {
  const problem = problemOf(index, module);
  return problem === null ? [] : [reference(source.file, line, 'component', problem, 'Correct the name.')];
}

function problemOf(index: PackageIndex, module: string): string | null {
  const [, kind = '', name = ''] = /^(?:@salesforce\/)?(\w+)\/(.+)$/.exec(module) ?? [];
  if (module.startsWith('c/')) return index.bundles.has(name) ? null : `there is no component ${module}`;
  if (!module.startsWith('@salesforce/')) return null;
  switch (kind) {
    case 'apex':
      return apexProblem(index, name);
    case 'schema':
      return schemaProblem(index, name);
    case 'resourceUrl':
      return index.names('resource').has(name) ? null : `there is no static resource ${name}`;
    case 'customPermission':
      return index.names('customPermission').has(name) ? null : `there is no custom permission ${name}`;
    default:
      return null;
  }
}

function apexProblem(index: PackageIndex, name: string): string | null {
  const [className = '', methodName = ''] = name.split('.');
  const apex = index.classes.get(className.toLowerCase());
  if (!apex) return `there is no Apex class ${className}`;
  // Classes outside the local org's subset have no tree; the Apex gates name them.
  if (!apex.declaration) return null;
  const method = apex.declaration.members.filter(isAuraMethod).find((each) => each.name === methodName);
  if (!method) return `${className} has no @AuraEnabled method ${methodName}`;
  return method.modifiers.keywords.includes('static') ? null : `${className}.${methodName} is not static`;
}

function schemaProblem(index: PackageIndex, name: string): string | null {
  const [object = '', ...path] = name.split('.');
  if (!hasObject(index, object)) return `there is no object ${object}`;
  const [field] = path;
  if (field === undefined || path.length > 1 || hasField(index, object, field)) return null;
  return `${object} has no field ${field}`;
}
