import { createRequire } from 'node:module';
import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import type { Position } from '../ast.ts';

type Antlr = typeof import('@apexdevtools/apex-parser');

let loaded: Antlr | undefined;

/** The parser library, loaded on first use: a warm start reads cached trees and never pays for it. */
export function antlr(): Antlr {
  loaded ??= createRequire(import.meta.url)('@apexdevtools/apex-parser') as Antlr;
  return loaded;
}

/** A construct outside the subset, or a literal that cannot be; caught by the file parser and listed. */
export class SubsetError extends Error {
  readonly at: Position;
  constructor(at: Position, message: string) {
    super(message);
    this.at = at;
  }
}

/** Where a tree node begins. */
export function at(node: ApexParserRuleContext): Position {
  return { line: node.start.line, column: node.start.column + 1 };
}
