import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { PackageIndex } from '../../references/packageIndex.ts';
import type { Place } from '../rule.ts';

export const PROJECT_FILE = 'sfdx-project.json';

/** A value of the project file with the line that it stands on. */
export interface Node {
  readonly line: number;
  /** Text, number, boolean or null; undefined for objects and lists. */
  readonly value: string | number | boolean | null | undefined;
  /** Members of an object in order; a name may stand twice. */
  readonly members: readonly Member[];
  /** Items of a list; null for anything else. */
  readonly items: readonly Node[] | null;
}

export interface Member {
  readonly name: string;
  /** Where the name stands. */
  readonly line: number;
  readonly node: Node;
}

interface Project {
  readonly root: Node | null;
  readonly faults: readonly Place[];
}

const known = new WeakMap<PackageIndex, Project>();

/** The project file of a tree that holds a package; null when there is none, or nothing in it. */
export function projectOf(index: PackageIndex): Node | null {
  return readProject(index).root;
}

/** What keeps the file from being read. */
export function syntaxFaults(index: PackageIndex): readonly Place[] {
  return readProject(index).faults;
}

function readProject(index: PackageIndex): Project {
  const before = known.get(index);
  if (before) return before;
  const file = path.join(index.root, PROJECT_FILE);
  const project =
    index.files.length === 0 || !existsSync(file) ? { root: null, faults: [] } : parsed(readFileSync(file, 'utf8'));
  known.set(index, project);
  return project;
}

function parsed(text: string): Project {
  try {
    JSON.parse(text);
  } catch (error) {
    const source = ts.parseJsonText(PROJECT_FILE, text) as ts.JsonSourceFile & {
      parseDiagnostics?: readonly { start: number }[];
    };
    const start = source.parseDiagnostics?.[0]?.start ?? 0;
    const line = source.getLineAndCharacterOfPosition(Math.min(start, text.length)).line + 1;
    const message = error instanceof Error ? error.message : 'it is no JSON';
    return { root: null, faults: [place(line, message, 'Correct the JSON.')] };
  }
  const source = ts.parseJsonText(PROJECT_FILE, text);
  const expression = source.statements[0]?.expression;
  return { root: expression ? nodeOf(expression, source) : null, faults: [] };
}

function nodeOf(expression: ts.Expression, source: ts.SourceFile): Node {
  const line = lineOf(expression, source);
  const members = ts.isObjectLiteralExpression(expression)
    ? expression.properties.flatMap((property) =>
        ts.isPropertyAssignment(property) && ts.isStringLiteral(property.name)
          ? [{ name: property.name.text, line: lineOf(property, source), node: nodeOf(property.initializer, source) }]
          : [],
      )
    : [];
  const items = ts.isArrayLiteralExpression(expression)
    ? expression.elements.map((each) => nodeOf(each, source))
    : null;
  return { line, value: plainValue(expression), members, items };
}

function plainValue(expression: ts.Expression): Node['value'] {
  if (ts.isStringLiteral(expression)) return expression.text;
  if (ts.isNumericLiteral(expression)) return Number(expression.text);
  if (expression.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (expression.kind === ts.SyntaxKind.FalseKeyword) return false;
  return expression.kind === ts.SyntaxKind.NullKeyword ? null : undefined;
}

function lineOf(node: ts.Node, source: ts.SourceFile): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

export function member(node: Node | null | undefined, name: string): Member | undefined {
  return node?.members.find((each) => each.name === name);
}

/** Text of a member; empty when it is missing or no text. */
export function textOf(node: Node | null | undefined, name: string): string {
  const value = member(node, name)?.node.value;
  return typeof value === 'string' ? value : '';
}

export function place(line: number, message: string, remedy: string): Place {
  return { file: PROJECT_FILE, line, message, remedy };
}
