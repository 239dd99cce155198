import type { CompilationUnitContext, TriggerUnitContext } from '@apexdevtools/apex-parser';
import type { ParsedFile, Problem, TypeDeclaration } from '../ast.ts';
import { shielded } from '../../soql/likeEscapes.ts';
import { antlr, SubsetError } from './antlr.ts';
import { topLevel } from './declarations.ts';
import { isTrigger, triggerDeclaration } from './trigger.ts';

// Where a name may stand, the parser lists some two hundred words.
const LONG_LIST = / expecting \{.{120,}\}$/;

const UNKNOWN_TOKEN = /^token recognition error at: '([\s\S]*)'$/;
/** What follows a text that does not end is a consequence. */
const ILLEGAL_TEXT = 'Illegal string literal: it does not end, or has an escape that there is none of';

function syntaxMessage(message: string): string {
  const token = UNKNOWN_TOKEN.exec(message)?.[1];
  if (token === undefined) return message.replace(LONG_LIST, '');
  return token.startsWith("'") ? ILLEGAL_TEXT : `Unexpected token: ${token}`;
}

/** The tree of one Apex file, or what is wrong with it: every syntax error, or the first construct outside the subset. */
export function parseFile(source: string): ParsedFile {
  const { ApexParserFactory, ApexErrorListener } = antlr();
  const problems: Problem[] = [];
  class Listener extends ApexErrorListener {
    override apexSyntaxError(line: number, column: number, message: string): void {
      if (!problems.some((one) => one.message === ILLEGAL_TEXT))
        problems.push({ line, column: column + 1, message: syntaxMessage(message) });
    }
  }
  const { parser } = ApexParserFactory.createLexerAndParser(shielded(source), new Listener());
  const read = isTrigger(source) ? triggerOf(parser.triggerUnit()) : classOf(parser.compilationUnit());
  if (problems.length > 0) return { declaration: null, problems };
  try {
    return { declaration: read(), problems };
  } catch (error) {
    if (!(error instanceof SubsetError)) throw error;
    return { declaration: null, problems: [{ ...error.at, message: error.message }] };
  }
}

function classOf(unit: CompilationUnitContext): () => TypeDeclaration {
  return () => topLevel(unit.typeDeclaration());
}

function triggerOf(unit: TriggerUnitContext): () => TypeDeclaration {
  return () => triggerDeclaration(unit);
}
