import { outsideSubset, type ExpressionOf, type Position } from '../ast.ts';
import { conversionCost } from '../types/conversions.ts';
import type { Type } from '../types/type.ts';
import { numericType } from './arithmetic.ts';
import { code, nonNull, type Code } from './code.ts';
import { condition, convert } from './convert.ts';
import { expression } from './expression.ts';
import { fail, type Scope } from './scope.ts';

export function unary(scope: Scope, node: ExpressionOf<'unary'>): Code {
  const { types } = scope;
  const value = expression(scope, node.operand);
  if (node.operator === '!') return code(types.boolean, `!${condition(value, node)}`, true);
  if (node.operator === '~') {
    if (value.type !== types.integer) fail(node, `Operator ~ is not defined for ${value.type.name}`);
    return code(types.integer, `(~${nonNull(value)})`, true);
  }
  if (!value.type.isNumber) fail(node, `Operator ${node.operator} is not defined for ${value.type.name}`);
  if (node.operator === '+') return value;
  if (value.type === types.decimal) return code(types.decimal, `${nonNull(value)}.negate()`, true);
  // 0 - x, not -x: JavaScript's minus zero would print and compare unlike Apex's only zero.
  return code(
    value.type,
    value.type === types.integer ? `((0 - ${nonNull(value)}) | 0)` : `(0 - ${nonNull(value)})`,
    true,
  );
}

export function ternary(scope: Scope, node: ExpressionOf<'ternary'>): Code {
  const test = condition(expression(scope, node.test), node.test);
  const yes = expression(scope, node.yes);
  const no = expression(scope, node.no);
  const type = commonType(scope, yes, no, node);
  const [a, b] = [convert(scope, yes, type, node.yes), convert(scope, no, type, node.no)];
  return code(type, `(${test} ? ${a.js} : ${b.js})`, a.isNonNull && b.isNonNull);
}

/** `left ?? right` */
export function coalesce(scope: Scope, left: Code, right: Code, at: Position): Code {
  const rows = left.isQuery && right.type.isRecord ? fail(at, outsideSubset('A query before ??')) : left;
  const type = commonType(scope, rows, right, at);
  const [a, b] = [convert(scope, rows, type, at), convert(scope, right, type, at)];
  return code(type, `(${a.js} ?? ${b.js})`, b.isNonNull);
}

/** The type that holds either of two values. */
function commonType(scope: Scope, left: Code, right: Code, at: Position): Type {
  const { types } = scope;
  if (left.type === types.none || right.type === types.none) fail(at, 'A void value cannot be chosen');
  if (left.type === right.type) return left.type;
  if (left.type === types.nothing) return right.type;
  if (right.type === types.nothing) return left.type;
  const wider = numericType(scope, left.type, right.type);
  if (wider) return wider;
  if (left.isQuery && right.type.isRecord) return right.type;
  if (right.isQuery && left.type.isRecord) return left.type;
  if (left.type.isRecord && right.type.isRecord) return types.record;
  const costs = [conversionCost(types, left.type, right.type), conversionCost(types, right.type, left.type)] as const;
  if (costs[0] !== null && (costs[1] === null || costs[0] <= costs[1])) return right.type;
  if (costs[1] !== null) return left.type;
  return (
    commonAncestor(scope, left.type, right.type) ??
    fail(at, `Incompatible types: ${left.type.name}, ${right.type.name}`)
  );
}

function commonAncestor(scope: Scope, left: Type, right: Type): Type | undefined {
  if (!left.symbol || !right.symbol) return scope.types.object;
  const others = right.symbol.supertypes();
  const shared = left.symbol.supertypes().find((one) => others.includes(one));
  return shared ? scope.types.ofClass(shared) : scope.types.object;
}
