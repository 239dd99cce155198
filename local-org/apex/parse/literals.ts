import type { LiteralContext } from '@apexdevtools/apex-parser';
import { outsideSubset, type Expression, type Position } from '../ast.ts';
import { at, SubsetError } from './antlr.ts';

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };
const MAX_INTEGER = 2147483647n;

/** The text between the quotes with escapes resolved. */
export function unquote(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, escape: string) =>
      escape.length === 5 ? String.fromCharCode(parseInt(escape.slice(1), 16)) : (ESCAPES[escape] ?? escape),
    );
}

/** A literal; a whole number past the range of Integer is refused, as on the platform. */
export function literal(node: LiteralContext): Expression {
  const place = at(node);
  const text = node.getText();
  if (node.MultilineStringLiteral()) throw new SubsetError(place, outsideSubset("A ''' string"));
  if (node.StringLiteral()) return { ...place, kind: 'literal', type: 'String', value: unquote(text) };
  if (node.BooleanLiteral()) return { ...place, kind: 'literal', type: 'Boolean', value: text.toLowerCase() };
  if (node.NULL()) return { ...place, kind: 'literal', type: 'null', value: 'null' };
  if (node.LongLiteral()) return { ...place, kind: 'literal', type: 'Long', value: text.slice(0, -1) };
  if (node.IntegerLiteral()) return integer(place, text);
  if (/d$/i.test(text)) throw new SubsetError(place, outsideSubset('A Double literal'));
  return { ...place, kind: 'literal', type: 'Decimal', value: text.startsWith('.') ? `0${text}` : text };
}

function integer(place: Position, text: string): Expression {
  if (BigInt(text) > MAX_INTEGER) throw new SubsetError(place, `Illegal integer: ${text}`);
  return { ...place, kind: 'literal', type: 'Integer', value: String(Number(text)) };
}
