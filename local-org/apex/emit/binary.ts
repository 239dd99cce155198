import type { BinaryOperator, ExpressionOf, Position } from '../ast.ts';
import { canCast } from '../types/conversions.ts';
import type { Type } from '../types/type.ts';
import { arithmetic } from './arithmetic.ts';
import { code, nonNull, type Code } from './code.ts';
import { condition, convert } from './convert.ts';
import { expression } from './expression.ts';
import { coalesce } from './operators.ts';
import { fail, type Scope } from './scope.ts';

/** An operator between two expressions, evaluated left to right. */
export function binary(scope: Scope, node: ExpressionOf<'binary'>): Code {
  const left = expression(scope, node.left);
  const right = expression(scope, node.right);
  return combined(scope, node.operator, left, right, node);
}

/** `left operator right`, also for compound assignment. */
export function combined(scope: Scope, operator: BinaryOperator, left: Code, right: Code, at: Position): Code {
  switch (operator) {
    case '&&':
    case '||':
      return code(scope.types.boolean, `(${condition(left, at)} ${operator} ${condition(right, at)})`, true);
    case '??':
      return coalesce(scope, left, right, at);
    case '==':
    case '!=':
    case '===':
    case '!==':
      return equality(scope, operator, left, right, at);
    case '<':
    case '>':
    case '<=':
    case '>=':
      return comparison(scope, operator, left, right, at);
    default:
      return arithmetic(scope, operator, left, right, at);
  }
}

function equality(scope: Scope, operator: '==' | '!=' | '===' | '!==', left: Code, right: Code, at: Position): Code {
  const { types } = scope;
  if (left.type === types.none || right.type === types.none || !canCompare(scope, left.type, right.type))
    fail(at, `Comparison arguments must be compatible types: ${left.type.name}, ${right.type.name}`);
  const isNegated = operator.startsWith('!');
  const hasNull = left.type === types.nothing || right.type === types.nothing;
  const isPlain =
    (left.type.isWhole && right.type.isWhole) || (left.type === types.boolean && right.type === types.boolean);
  if (hasNull || isPlain) return code(types.boolean, `(${left.js} ${isNegated ? '!==' : '==='} ${right.js})`, true);
  const test = operator.length === 3 ? 'R.strictEquals' : 'R.equals';
  return code(types.boolean, `${isNegated ? '!' : ''}${test}(${left.js}, ${right.js})`, true);
}

function canCompare(scope: Scope, left: Type, right: Type): boolean {
  return canCast(scope.types, left, right) || canCast(scope.types, right, left) || (left.isText && right.isText);
}

function comparison(scope: Scope, operator: string, left: Code, right: Code, at: Position): Code {
  if (!isOrdered(left.type) || !isOrdered(right.type) || !canCompare(scope, left.type, right.type))
    fail(at, `Comparison arguments must be compatible types: ${left.type.name}, ${right.type.name}`);
  if (left.type.isWhole && right.type.isWhole)
    return code(scope.types.boolean, `(${orNaN(left)} ${operator} ${orNaN(right)})`, true);
  if (left.type.isNumber && right.type.isNumber) {
    const [a, b] = [left, right].map((side) => convert(scope, side, scope.types.decimal, at).js);
    return code(scope.types.boolean, `(R.compareDecimals(${a}, ${b}) ${operator} 0)`, true);
  }
  return code(scope.types.boolean, `(R.compare(${left.js}, ${right.js}) ${operator} 0)`, true);
}

function isOrdered(type: Type): boolean {
  return type.isNumber || type.isText || type.base === 'date' || type.base === 'datetime' || type.base === 'null';
}

// Every comparison with null is false, as every comparison with NaN.
function orNaN(value: Code): string {
  return value.isNonNull ? nonNull(value) : `(${value.js} ?? NaN)`;
}
