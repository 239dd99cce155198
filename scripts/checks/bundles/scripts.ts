import ts from 'typescript';
import type { Component, Package } from './package.ts';
import type { Place } from './rule.ts';

/** A script of a component, with what tells a line in it. */
export interface Script {
  readonly component: Component;
  readonly file: ts.SourceFile;
  /** Relative to the root. */
  readonly name: string;
  readonly lineOf: (node: ts.Node) => number;
}

export function scriptsOf(components: Package): readonly Script[] {
  return components.all.flatMap((component) => componentScripts(components, component));
}

export function componentScripts({ typed }: Package, component: Component): readonly Script[] {
  return component.bundle.sources.flatMap(({ file: name }): readonly Script[] => {
    const file = typed.fileOf(name);
    if (!file) return [];
    const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    return [{ component, file, name, lineOf }];
  });
}

/** Places found at every node of every script. */
export function atNodes(find: (node: ts.Node, script: Script, components: Package) => readonly Place[]) {
  return (components: Package): readonly Place[] =>
    scriptsOf(components).flatMap((script) => {
      const found: Place[] = [];
      const visit = (node: ts.Node): void => {
        found.push(...find(node, script, components));
        ts.forEachChild(node, visit);
      };
      visit(script.file);
      return found;
    });
}

/** `a.b.c` of names and property accesses, optional or not; empty for anything else. */
export function dotted(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text;
  if (node.kind === ts.SyntaxKind.ThisKeyword) return 'this';
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return dotted(node.expression);
  if (!ts.isPropertyAccessExpression(node)) return '';
  const left = dotted(node.expression);
  return left === '' ? '' : `${left}.${node.name.text}`;
}
