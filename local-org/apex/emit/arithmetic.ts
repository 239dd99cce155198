import { outsideSubset, type BinaryOperator, type Position } from '../ast.ts';
import type { Type } from '../types/type.ts';
import { code, nonNull, type Code } from './code.ts';
import { convert } from './convert.ts';
import { fail, type Scope } from './scope.ts';

/** `+ - * /`, shifts and bit operations, by the static types of the operands. */
export function arithmetic(scope: Scope, operator: BinaryOperator, left: Code, right: Code, at: Position): Code {
  const { types } = scope;
  if (left.type === types.none || right.type === types.none) fail(at, 'A void value has no operators');
  if (operator === '+' && (left.type.base === 'string' || right.type.base === 'string'))
    return code(types.string, `R.countText(${text(left)} + ${text(right)})`, true);
  if (left.type.base === 'boolean' && right.type.base === 'boolean' && '&|^'.includes(operator))
    return code(types.boolean, `Boolean(${nonNull(left)} ${operator} ${nonNull(right)})`, true);
  if (left.type.base === 'date' && right.type.isWhole && (operator === '+' || operator === '-'))
    return code(left.type, `${nonNull(left)}.addDays(${operator === '-' ? '-' : ''}${nonNull(right)})`, true);
  if (left.type.base === 'datetime' && right.type.isNumber && (operator === '+' || operator === '-'))
    return code(left.type, `R.moveByDays(${nonNull(left)}, ${nonNull(right)}, ${operator}1)`, true);
  const type = numericType(scope, left.type, right.type);
  if (!type) fail(at, `Operator ${operator} is not defined for ${left.type.name} and ${right.type.name}`);
  if (type === types.decimal) return decimal(scope, operator, left, right, at);
  return type === types.integer ? integer(type, operator, left, right) : long(type, operator, left, right, at);
}

/** The wider of two number types; undefined where either is no number. */
export function numericType(scope: Scope, left: Type, right: Type): Type | undefined {
  if (!left.isNumber || !right.isNumber) return undefined;
  if (left.base === 'decimal' || right.base === 'decimal') return scope.types.decimal;
  return left.base === 'long' || right.base === 'long' ? scope.types.long : scope.types.integer;
}

// Plain numbers and Booleans print as JavaScript prints them; everything else asks the platform's text.
function text(value: Code): string {
  const { base } = value.type;
  if (base === 'string' || base === 'id') return value.isNonNull ? value.js : `(${value.js} ?? 'null')`;
  if (base === 'integer' || base === 'long' || base === 'boolean') return `String(${value.js})`;
  return `R.text(c, ${value.js})`;
}

function integer(type: Type, operator: BinaryOperator, left: Code, right: Code): Code {
  const [a, b] = [nonNull(left), nonNull(right)];
  if (operator === '*') return code(type, `Math.imul(${a}, ${b})`, true);
  if (operator === '/')
    return code(type, isNonZeroLiteral(b) ? `((${a} / ${b}) | 0)` : `R.divideIntegers(${a}, ${b})`, true);
  return code(type, `((${a} ${operator} ${b}) | 0)`, true);
}

const LONG: Readonly<Partial<Record<BinaryOperator, string>>> = {
  '+': 'addLongs',
  '-': 'subtractLongs',
  '*': 'multiplyLongs',
  '/': 'divideLongs',
};

function long(type: Type, operator: BinaryOperator, left: Code, right: Code, at: Position): Code {
  const name = LONG[operator] ?? fail(at, outsideSubset(`Bit operator ${operator} on Long`));
  return code(type, `R.${name}(${left.js}, ${right.js})`, true);
}

const DECIMAL: Readonly<Partial<Record<BinaryOperator, string>>> = {
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  '/': 'over',
};

function decimal(scope: Scope, operator: BinaryOperator, left: Code, right: Code, at: Position): Code {
  const method = DECIMAL[operator] ?? fail(at, `Operator ${operator} is not defined for Decimal`);
  const [a, b] = [left, right].map((side) => nonNull(convert(scope, side, scope.types.decimal, at)));
  return code(scope.types.decimal, `${a}.${method}(${b})`, true);
}

function isNonZeroLiteral(js: string): boolean {
  return /^[1-9]\d*$/.test(js);
}
