import { ApexParserFactory, type ApexToken } from '@apexdevtools/apex-parser';

/** One small change of a class, which its tests should notice. */
export interface Mutant {
  readonly operator: Operator;
  /** From 1. */
  readonly line: number;
  /** What is replaced: offsets into the source, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

export type Operator =
  'relation' | 'arithmetic' | 'logic' | 'constant' | 'returned value' | 'removed statement' | 'words';

/** What each operator sign becomes. */
const SWAPS: Readonly<Record<string, readonly [Operator, string]>> = {
  '<': ['relation', '<='],
  '<=': ['relation', '<'],
  '>': ['relation', '>='],
  '>=': ['relation', '>'],
  '==': ['relation', '!='],
  '!=': ['relation', '=='],
  '+': ['arithmetic', '-'],
  '-': ['arithmetic', '+'],
  '*': ['arithmetic', '/'],
  '/': ['arithmetic', '*'],
  '+=': ['arithmetic', '-='],
  '-=': ['arithmetic', '+='],
  '++': ['arithmetic', '--'],
  '--': ['arithmetic', '++'],
  '&&': ['logic', '||'],
  '||': ['logic', '&&'],
  '!': ['logic', ''],
  true: ['logic', 'false'],
  false: ['logic', 'true'],
};

/** Signs that the formatter sets off by blanks when they are operators; without blanks they are brackets of a generic or a sign. */
const NEEDS_BLANKS = new Set(['<', '>', '+', '-', '*', '/']);

/** Words that begin a statement which can be left out whole. */
const LEADING_WORDS = new Set(['throw', 'break', 'continue', 'insert', 'update', 'upsert', 'delete', 'new']);
/** What follows the name at the beginning of a call, an assignment or a step. */
const AFTER_NAME = new Set(['(', '[', '=', '+=', '-=', '*=', '/=', '++', '--', '?.']);

/** All mutants of a class, in the order of its source. Some may not compile; those say nothing about the tests. */
export function mutantsOf(source: string): readonly Mutant[] {
  const tokens = visibleTokens(source);
  return tokens.flatMap((token, index) => [
    ...swaps(source, token),
    ...constants(token),
    ...returnedValues(tokens, index),
    ...removals(tokens, index),
  ]);
}

/**
 * Mutants of texts that are more than a key: a condition of a query asks for the opposite, other words become other ones. What a person
 * reads and what a query leaves out is a service's work as much as its arithmetic.
 */
export function wordMutantsOf(source: string): readonly Mutant[] {
  return visibleTokens(source)
    .filter(({ text }) => /^'.* .*'$/.test(text))
    .map((token) => {
      const opposite = token.text.replace(/\b(TRUE|FALSE)\b/, (word) => (word === 'TRUE' ? 'FALSE' : 'TRUE'));
      return mutant('words', token, token, opposite === token.text ? "'mutant words'" : opposite);
    });
}

/** The source with the change made. */
export function mutated(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

/** Without blanks and comments. */
function visibleTokens(source: string): readonly ApexToken[] {
  const stream = ApexParserFactory.createTokenStream(source);
  stream.fill();
  return stream.tokens.filter(({ channel, type }) => channel === 0 && type >= 0);
}

function swaps(source: string, token: ApexToken): readonly Mutant[] {
  const sign = signAt(source, token);
  const swap = Object.hasOwn(SWAPS, sign) ? SWAPS[sign] : undefined;
  const { line, start } = token;
  const end = start + sign.length;
  if (!swap || (NEEDS_BLANKS.has(sign) && !/^\s\s$/.test(`${source[start - 1]}${source[end]}`))) return [];
  return [{ operator: swap[0], line, start, end, replacement: swap[1] }];
}

/** The lexer has no `<=` and `>=` of their own. */
function signAt(source: string, { text, start }: ApexToken): string {
  const pair = source.slice(start, start + 2);
  return pair === '<=' || pair === '>=' ? pair : text.toLowerCase();
}

/** Numbers grow by one; a text that is a key, not a sentence, becomes another one. */
function constants(token: ApexToken): readonly Mutant[] {
  if (/^\d+(\.\d+)?$/.test(token.text)) {
    const [whole = '0', ...fraction] = token.text.split('.');
    return [mutant('constant', token, token, [String(Number(whole) + 1), ...fraction].join('.'))];
  }
  return /^'[\w.-]+'$/.test(token.text) ? [mutant('constant', token, token, "'mutant'")] : [];
}

function returnedValues(tokens: readonly ApexToken[], index: number): readonly Mutant[] {
  const first = tokens[index + 1];
  const last = tokens[endOfStatement(tokens, index) - 1];
  if (tokens[index]?.text.toLowerCase() !== 'return' || !first || !last) return [];
  if (first.text === ';' || (first === last && first.text.toLowerCase() === 'null')) return [];
  return [mutant('returned value', first, last, 'null')];
}

/** Statements that something else could do without: calls, assignments, DML, throws. */
function removals(tokens: readonly ApexToken[], index: number): readonly Mutant[] {
  const [before, first] = [tokens[index - 1], tokens[index]];
  const last = tokens[endOfStatement(tokens, index)];
  if (!before || !first || last?.text !== ';' || !['{', '}', ';'].includes(before.text)) return [];
  const isStatement = LEADING_WORDS.has(first.text.toLowerCase()) || AFTER_NAME.has(afterName(tokens, index));
  return isStatement && isInsideBody(tokens, index) ? [mutant('removed statement', first, last, '')] : [];
}

/** Text of the token after a dotted name; empty where there is none. */
function afterName(tokens: readonly ApexToken[], index: number): string {
  const isName = (at: number): boolean => /^\w+$/.test(tokens[at]?.text ?? '');
  if (!isName(index)) return '';
  let at = index;
  while (tokens[at + 1]?.text === '.' && isName(at + 2)) at += 2;
  return tokens[at + 1]?.text ?? '';
}

/** Index of the `;` that ends the statement, or of the bracket that ends what it stands in. */
function endOfStatement(tokens: readonly ApexToken[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? '';
    if (['(', '{', '['].includes(text)) depth++;
    if ([')', '}', ']'].includes(text)) depth--;
    if (depth < 0 || (depth === 0 && text === ';')) return index;
  }
  return tokens.length;
}

/** In a method or accessor rather than among the members of a class: the enclosing bracket follows a `)` or a word of control. */
function isInsideBody(tokens: readonly ApexToken[], index: number): boolean {
  let depth = 0;
  for (let at = index - 1; at > 0; at--) {
    const text = tokens[at]?.text ?? '';
    if (text === '}') depth++;
    if (text === '{' && depth-- === 0)
      return /^(\)|else|try|finally|do|get|set)$/i.test(tokens[at - 1]?.text ?? '') || isCase(tokens, at);
  }
  return false;
}

/** Whether the bracket opens a branch of a switch. */
function isCase(tokens: readonly ApexToken[], bracket: number): boolean {
  for (let at = bracket - 1; at > 0; at--) {
    const text = tokens[at]?.text.toLowerCase() ?? '';
    if (text === 'when') return true;
    if (['{', '}', ';'].includes(text)) return false;
  }
  return false;
}

function mutant(operator: Operator, first: ApexToken, last: ApexToken, replacement: string): Mutant {
  return { operator, line: first.line, start: first.start, end: last.stop + 1, replacement };
}
