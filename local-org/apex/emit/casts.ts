import type { ExpressionOf } from '../ast.ts';
import { canCast, conversionCost } from '../types/conversions.ts';
import type { Type } from '../types/type.ts';
import { code, type Code } from './code.ts';
import { convert } from './convert.ts';
import { expression } from './expression.ts';
import { fail, type Scope } from './scope.ts';
import { typeLiteral } from './tokens.ts';
import { typeTest } from './typeTests.ts';

/** `(Type) value`; System.TypeException at run time where the value is of another type. */
export function cast(scope: Scope, node: ExpressionOf<'cast'>): Code {
  const to = scope.type(node.type);
  const value = expression(scope, node.operand);
  if (value.isQuery && to.isRecord) return convert(scope, value, to, node);
  if (!canCast(scope.types, value.type, to))
    fail(node, `Incompatible types since an instance of ${value.type.name} is never an instance of ${to.name}`);
  if (value.type.isNumber && to.isNumber && conversionCost(scope.types, value.type, to) === null)
    return code(to, `R.narrow(${value.js}, '${to.base}')`, value.isNonNull);
  if (conversionCost(scope.types, value.type, to) !== null && !needsTest(value, to.base))
    return convert(scope, value, to, node);
  return code(to, `R.cast(${value.js}, ${typeTest(scope, to)})`, value.isNonNull);
}

// A list of records converts silently to a list of any record type: only a cast looks inside.
function needsTest(value: Code, to: string): boolean {
  return to === 'list' && value.type.element?.base === 'sobject';
}

/** `value instanceof Type`: false for null. */
export function instanceOf(scope: Scope, node: ExpressionOf<'instanceof'>): Code {
  const type = scope.type(node.type);
  const value = expression(scope, node.operand);
  if (!canCast(scope.types, value.type, type))
    fail(
      node,
      `Operation instanceof is always false since an instance of ${value.type.name} is never an instance of ${type.name}`,
    );
  if (isAlways(value.type, type))
    fail(
      node,
      `Operation instanceof is always true since an instance of ${value.type.name} is always an instance of ${type.name}`,
    );
  return code(scope.types.boolean, `R.isInstance(${value.js}, ${typeTest(scope, type)})`, true);
}

function isAlways(from: Type, to: Type): boolean {
  if (from === to || (from.isRecord && to.base === 'sobject')) return true;
  return from.symbol !== null && to.symbol !== null && from.symbol.supertypes().includes(to.symbol);
}

/** `Type.class` */
export function classLiteral(scope: Scope, node: ExpressionOf<'classLiteral'>): Code {
  return typeLiteral(scope, scope.type(node.type), node);
}
