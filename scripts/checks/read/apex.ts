import { createRequire } from 'node:module';
import type { ApexParserRuleContext, CompilationUnitContext } from '@apexdevtools/apex-parser';
import type { TypeDeclaration } from '../../../local-org/apex/ast.ts';
import { SubsetError } from '../../../local-org/apex/parse/antlr.ts';
import { topLevel } from '../../../local-org/apex/parse/declarations.ts';
import { memoByText } from './memo.ts';
import { packageSources, type SourceFile } from './sources.ts';

type Grammar = typeof import('@apexdevtools/apex-parser');

export type ApexNode = ApexParserRuleContext;

/** A parsed class file. Files with syntax errors have no tree: the gate of the syntax names them. */
export interface ApexFile extends SourceFile {
  /** Name of the file without its ending, which the platform demands to be the class. */
  readonly name: string;
  readonly unit: CompilationUnitContext;
  /** The same as a plain tree; null where the class leaves the subset that the local org runs. */
  readonly declaration: TypeDeclaration | null;
}

/** Characters in a class, from "Apex Governor Limits: Static Apex Limits". */
export const LONGEST_CLASS = 1_000_000;

let loaded: Grammar | undefined;

/** The grammar's node classes, loaded on first use. */
export function grammar(): Grammar {
  loaded ??= createRequire(import.meta.url)('@apexdevtools/apex-parser') as Grammar;
  return loaded;
}

/** Every class of the package that parses, each parsed once per process. */
export function apexFiles(root: string): readonly ApexFile[] {
  return packageSources(root, /\.cls$/).flatMap((source) => {
    const parsed = source.text.length > LONGEST_CLASS ? null : parse(source.text, `${root}/${source.file}`);
    return parsed ? [{ ...source, name: nameOf(source.file), ...parsed }] : [];
  });
}

/** Every node below and including `node`, parents before children; `visit` returning false leaves a node's children out. */
export function walk(node: ApexNode, visit: (node: ApexNode) => boolean | void): void {
  if (visit(node) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

/** The nodes of one kind below `node`, in order. */
export function nodesOf<T extends ApexNode>(node: ApexNode, kind: abstract new (...args: never[]) => T): readonly T[] {
  const found: T[] = [];
  walk(node, (each) => void (each instanceof kind && found.push(each)));
  return found;
}

export function childrenOf(node: ApexNode): readonly ApexNode[] {
  return (node.children ?? []).filter((child): child is ApexNode => !('symbol' in child));
}

export function lineOf(node: ApexNode): number {
  return node.start?.line ?? 1;
}

/** The node's part of the source, blanks included. */
export function textOf(file: SourceFile, node: ApexNode): string {
  return file.text.slice(node.start?.start ?? 0, (node.stop?.stop ?? 0) + 1);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.cls'.length);
}

const parse = memoByText((text): Pick<ApexFile, 'unit' | 'declaration'> | null => {
  const { ApexErrorListener, ApexParserFactory } = grammar();
  let isBroken = false;
  class Listener extends ApexErrorListener {
    override apexSyntaxError(): void {
      isBroken = true;
    }
  }
  const unit = ApexParserFactory.createLexerAndParser(text, new Listener()).parser.compilationUnit();
  return isBroken ? null : { unit, declaration: declarationOf(unit) };
});

function declarationOf(unit: CompilationUnitContext): TypeDeclaration | null {
  try {
    return topLevel(unit.typeDeclaration());
  } catch (error) {
    if (error instanceof SubsetError) return null;
    throw error;
  }
}
