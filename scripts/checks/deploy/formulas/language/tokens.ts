export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'operator' | 'end';
  readonly text: string;
  /** Offset within the formula. */
  readonly start: number;
}

/** Why a formula cannot be read, and where. */
export class FormulaSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const SPACE = /[ \t\f\r\n]+/y;
const COMMENT = /\/\*(?:\\\*\/|[^])*?\*\//y;
const NUMBER = /\d*\.?\d+/y;
const NAME = /[A-Za-z$][\w$:.#]*/y;
const TEXT = /"(?:\\[nrt"'\\]|[^"\\\r\n])*"|'(?:\\[nrt"'\\]|[^'\\\r\n])*'/y;
const OPERATOR = /<>|!=|==|<=|>=|&&|\|\||[-+*/^&=<>!(),]/y;

/** Operators of other languages, which look right and are none here. */
const STRANGE = /!==|===|=<|=>|\*\*|<=>|\?|%|~|\|(?!\|)|;|\{|\}|\[|\]|[“”„‘’]/y;

/**
 * The formula cut into tokens, the last of them `end`; spaces and comments are left out. Throws FormulaSyntaxError.
 * The letters of names and the escapes of texts are those of Salesforce's own formula engine, which is public.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const skipped = take(SPACE) ?? take(COMMENT);
    if (skipped !== null) {
      at += skipped.length;
      continue;
    }
    const token = tokenAt(take, text, at);
    tokens.push(token);
    at += token.text.length;
  }
  const end = text.trimEnd().length;
  return [...tokens, { kind: 'end', text: '', start: end }];
}

function tokenAt(take: (pattern: RegExp) => string | null, text: string, start: number): Token {
  const strange = take(STRANGE);
  if (strange !== null) throw new FormulaSyntaxError(strangeMessage(strange), start);
  const number = take(NUMBER);
  if (number !== null) return { kind: 'number', text: number, start };
  const name = take(NAME);
  if (name !== null) return { kind: 'name', text: name, start };
  const quoted = take(TEXT);
  if (quoted !== null) return { kind: 'text', text: quoted, start };
  if (/["']/.test(text.charAt(start))) throw new FormulaSyntaxError(quoteMessage(text.slice(start)), start);
  if (text.startsWith('/*', start)) throw new FormulaSyntaxError('the comment has no end', start);
  const operator = take(OPERATOR);
  if (operator !== null) return { kind: 'operator', text: operator, start };
  throw new FormulaSyntaxError(`a formula cannot hold ${shown(text.charAt(start))}`, start);
}

function strangeMessage(text: string): string {
  if (/[“”„‘’]/.test(text)) return `${text} is no quote of a formula`;
  return `${text} is no operator of a formula`;
}

/** What is wrong with a text that does not match the pattern of one. */
function quoteMessage(rest: string): string {
  const escape = /^(["'])(?:\\[nrt"'\\]|(?!\1)[^\\\r\n])*(\\[^nrt"'\\])/.exec(rest)?.[2];
  return escape === undefined ? 'the text has no closing quote in its line' : `a text cannot hold ${escape}`;
}

function shown(character: string): string {
  return /[\x21-\x7e]/.test(character) ? character : `the character U+${hex(character)}`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
