import { memoByText } from '../../../read/memo.ts';
import type { BinaryNode, FormulaNode, UnaryNode } from './nodes.ts';
import { FormulaSyntaxError, tokensOf, type Token } from './tokens.ts';

/** A formula taken apart, or where it cannot be read. */
export type ParsedFormula =
  | { readonly root: FormulaNode; readonly fault: null }
  | { readonly root: null; readonly fault: { readonly offset: number; readonly message: string } };

/** The formula; `key` names the place it stands in, so that an unchanged one is read once. */
export const parseFormula: (text: string, key: string) => ParsedFormula = memoByText((text) => {
  try {
    return { root: new Parser(tokensOf(text)).whole(), fault: null };
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    return { root: null, fault: { offset: error.offset, message: error.message } };
  }
});

/** Binary operators, loosest first ("Formula Operators and Functions by Context", Salesforce Help). */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(['||']),
  new Set(['&&']),
  new Set(['=', '==', '<>', '!=']),
  new Set(['<', '>', '<=', '>=']),
  new Set(['+', '-', '&']),
  new Set(['*', '/']),
  new Set(['^']),
];

const MOST_LEVELS = 400;

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): FormulaNode {
    const root = this.#binary(0);
    const rest = this.#peek();
    if (rest.kind !== 'end') throw new FormulaSyntaxError(`${rest.text} is too much here`, rest.start);
    return root;
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', start: 0 };
  }

  #next(): Token {
    const token = this.#peek();
    this.#at += 1;
    return token;
  }

  #takes(operator: string): boolean {
    const { kind, text } = this.#peek();
    if (kind !== 'operator' || text !== operator) return false;
    this.#at += 1;
    return true;
  }

  #binary(level: number): FormulaNode {
    const operators = LEVELS[level];
    if (!operators) return this.#unary();
    let left = this.#binary(level + 1);
    for (let token = this.#peek(); token.kind === 'operator' && operators.has(token.text); token = this.#peek()) {
      this.#at += 1;
      const right = this.#binary(level + 1);
      const { text: operator, start: at } = token;
      left = { kind: 'binary', operator, at, start: left.start, left, right } satisfies BinaryNode;
    }
    return left;
  }

  #unary(): FormulaNode {
    const { kind, text, start } = this.#peek();
    if (kind === 'operator' && (text === '-' || text === '+' || text === '!')) return this.#prefixed(text, start);
    if (kind === 'name' && text.toUpperCase() === 'NOT' && this.#tokens[this.#at + 1]?.text !== '(')
      return this.#prefixed('!', start);
    return this.#primary();
  }

  #prefixed(operator: UnaryNode['operator'], start: number): FormulaNode {
    this.#at += 1;
    return this.#nested(start, () => ({ kind: 'unary', operator, start, operand: this.#unary() }));
  }

  #primary(): FormulaNode {
    const { kind, text, start } = this.#next();
    if (kind === 'number') return { kind, text, start };
    if (kind === 'text') return { kind, text: text.slice(1, -1), start };
    if (kind === 'name') return this.#named(text, start);
    if (text === '(') return this.#nested(start, () => this.#closed(this.#binary(0)));
    if (kind === 'end') throw new FormulaSyntaxError('the formula ends early', start);
    throw new FormulaSyntaxError(`${text} stands where a value has to be`, start);
  }

  #named(text: string, start: number): FormulaNode {
    const word = text.toLowerCase();
    if (word === 'true' || word === 'false') return { kind: 'boolean', text: word, start };
    if (word === 'null') return { kind: 'null', text, start };
    if (this.#takes('('))
      return this.#nested(start, () => ({ kind: 'call', name: text.toUpperCase(), args: this.#args(), start }));
    const path = text.split('.');
    if (path.includes('')) throw new FormulaSyntaxError(`${text} has a point without a name`, start);
    return { kind: 'field', path, start };
  }

  #args(): readonly FormulaNode[] {
    if (this.#takes(')')) return [];
    const args = [this.#binary(0)];
    while (this.#takes(',')) args.push(this.#binary(0));
    return this.#closed(args);
  }

  #closed<T>(value: T): T {
    if (this.#takes(')')) return value;
    const { kind, text, start } = this.#peek();
    throw new FormulaSyntaxError(kind === 'end' ? 'a ) is missing' : `a comma or ) is missing before ${text}`, start);
  }

  #nested(offset: number, read: () => FormulaNode): FormulaNode {
    this.#depth += 1;
    if (this.#depth > MOST_LEVELS) throw new FormulaSyntaxError('the formula nests too deep', offset);
    const node = read();
    this.#depth -= 1;
    return node;
  }
}
