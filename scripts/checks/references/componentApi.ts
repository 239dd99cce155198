import ts from 'typescript';
import type { Bundle } from './packageIndex.ts';
import { scriptOf } from './scripts.ts';

/** Properties and methods that a component's class marks with @api; empty for a bundle without a class. */
export function apiOf(bundle: Bundle): ReadonlySet<string> {
  const main = bundle.sources.find((source) => source.file === `${bundle.folder}/${bundle.name}.ts`);
  const names = new Set<string>();
  if (!main) return names;
  const file = scriptOf(main);
  for (const statement of file.statements)
    if (ts.isClassDeclaration(statement))
      for (const member of statement.members) if (member.name && isApi(member)) names.add(member.name.getText(file));
  return names;
}

function isApi(member: ts.ClassElement): boolean {
  const decorators = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
  return decorators.some(({ expression }) => ts.isIdentifier(expression) && expression.text === 'api');
}
