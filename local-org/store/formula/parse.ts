/** A Salesforce formula, taken apart. Names and function names keep their spelling; functions are compared in lower case. */
export type Formula =
  | { readonly kind: 'literal'; readonly value: string | boolean | null }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'path'; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly operand: Formula }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Formula; readonly right: Formula };

interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'operator' | 'end';
  readonly text: string;
  readonly offset: number;
}

const TOKEN =
  /\s+|\/\*[\s\S]*?\*\/|(?<number>\d+(?:\.\d+)?|\.\d+)|(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<name>\$?[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)*)|(?<operator><=|>=|<>|!=|==|&&|\|\||[-+*/^&<>=(),!])/y;

/** Binding strength, from the operator table of "Formula Operators and Functions" in Salesforce Help. */
const STRENGTH: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '=': 3,
  '==': 3,
  '<>': 3,
  '!=': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '&': 5,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '^': 7,
};

/** The formula's tree. Throws an Error with the offset when the text is no formula. */
export function parseFormula(text: string): Formula {
  const tokens = tokensOf(text);
  let position = 0;

  const peek = (): Token => tokens[position] ?? { kind: 'end', text: '', offset: text.length };
  const take = (): Token => {
    const token = peek();
    position += 1;
    return token;
  };
  const expect = (operator: string): void => {
    const token = take();
    if (token.text !== operator || token.kind !== 'operator') throw syntaxError(token, `expected ${operator}`);
  };

  const primary = (): Formula => {
    const token = take();
    switch (token.kind) {
      case 'number':
        return { kind: 'number', text: token.text };
      case 'text':
        return { kind: 'literal', value: unquoted(token.text) };
      case 'name':
        return named(token.text);
      case 'operator':
        return prefixed(token);
      default:
        throw syntaxError(token, 'the formula ends early');
    }
  };

  const prefixed = (token: Token): Formula => {
    if (token.text === '(') {
      const inner = expression(0);
      expect(')');
      return inner;
    }
    if (token.text === '-' || token.text === '!')
      return { kind: 'unary', operator: token.text, operand: expression(6) };
    if (token.text === '+') return expression(6);
    throw syntaxError(token, `unexpected ${token.text}`);
  };

  const named = (name: string): Formula => {
    if (peek().text === '(' && peek().kind === 'operator')
      return { kind: 'call', name: name.toLowerCase(), args: argumentsOf() };
    switch (name.toLowerCase()) {
      case 'true':
        return { kind: 'literal', value: true };
      case 'false':
        return { kind: 'literal', value: false };
      case 'null':
        return { kind: 'literal', value: null };
      default:
        return { kind: 'path', path: name.split('.') };
    }
  };

  const argumentsOf = (): Formula[] => {
    const args: Formula[] = [];
    expect('(');
    if (peek().text !== ')') {
      args.push(expression(0));
      while (peek().text === ',') {
        take();
        args.push(expression(0));
      }
    }
    expect(')');
    return args;
  };

  const expression = (minimum: number): Formula => {
    let left = primary();
    for (;;) {
      const token = peek();
      const strength = token.kind === 'operator' ? STRENGTH[token.text] : undefined;
      if (strength === undefined || strength <= minimum) return left;
      take();
      left = { kind: 'binary', operator: token.text, left, right: expression(strength) };
    }
  };

  const formula = expression(0);
  if (peek().kind !== 'end') throw syntaxError(peek(), `unexpected ${peek().text}`);
  return formula;
}

/** Every field path the formula reads, as first written, without repeats. */
export function pathsOf(formula: Formula): string[][] {
  const found = new Map<string, string[]>();
  visit(formula, (node) => {
    if (node.kind !== 'path') return;
    const key = node.path.join('.').toLowerCase();
    if (!found.has(key)) found.set(key, [...node.path]);
  });
  return [...found.values()];
}

/** Lower-case names of the functions the formula calls, without repeats. */
export function callsOf(formula: Formula): string[] {
  const found = new Set<string>();
  visit(formula, (node) => {
    if (node.kind === 'call') found.add(node.name);
  });
  return [...found];
}

function visit(formula: Formula, see: (node: Formula) => void): void {
  see(formula);
  if (formula.kind === 'call') formula.args.forEach((arg) => visit(arg, see));
  else if (formula.kind === 'unary') visit(formula.operand, see);
  else if (formula.kind === 'binary') {
    visit(formula.left, see);
    visit(formula.right, see);
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN.source, 'y');
  while (pattern.lastIndex < text.length) {
    const offset = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw new Error(`formula syntax at offset ${offset}: ${text.slice(offset, offset + 12)}`);
    const { number, text: quoted, name, operator } = match.groups ?? {};
    if (number !== undefined) tokens.push({ kind: 'number', text: number, offset });
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted, offset });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, offset });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator, offset });
  }
  return tokens;
}

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => ({ n: '\n', t: '\t', r: '\r' })[letter] ?? letter);
}

function syntaxError(token: Token, message: string): Error {
  return new Error(`formula syntax at offset ${token.offset}: ${message}`);
}
