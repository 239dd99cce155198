import { Decimal } from '../../values/decimal.ts';
import type { Position } from '../ast.ts';
import { conversionCost } from '../types/conversions.ts';
import type { Type } from '../types/type.ts';
import { code, nonNull, settled, type Code } from './code.ts';
import { fail, type Scope } from './scope.ts';
import { typeTest } from './typeTests.ts';

/**
 * The value as the target type wants it: widened numbers, 18-character Ids, the one record of a query. Stops with
 * `Illegal assignment from X to Y` where Apex does not convert.
 */
export function convert(scope: Scope, value: Code, to: Type, at: Position): Code {
  const from = settled(value);
  if (from.type === to) return from;
  if (from.isQuery && to.isRecord) return singleRow(scope, from, to, at);
  if (from.isDynamicQuery && to.isRecord) return singleDynamicRow(scope, from, to);
  if (conversionCost(scope.types, from.type, to) === null)
    fail(at, `Illegal assignment from ${from.type.name} to ${to.name}`);
  return code(to, converted(scope, from, to), from.isNonNull);
}

function singleRow(scope: Scope, from: Code, to: Type, at: Position): Code {
  const row = from.type.element;
  if (!row || conversionCost(scope.types, row, to) === null)
    fail(at, `Illegal assignment from ${from.type.name} to ${to.name}`);
  return code(to, `R.singleRow(${from.js})`, true);
}

/** `Account a = Database.query(text)`: "Dynamic SOQL", Apex Developer Guide. The object is known at run time only. */
function singleDynamicRow(scope: Scope, from: Code, to: Type): Code {
  return code(to, `R.cast(R.singleRow(${from.js}), ${typeTest(scope, to)})`, true);
}

function converted(scope: Scope, from: Code, to: Type): string {
  if (to.base === 'decimal' && from.type.isWhole) {
    // A literal is converted once, when the class is compiled.
    if (/^\d+$/.test(from.js)) return scope.unit.constant(Decimal.ofInteger(Number(from.js)), `Decimal ${from.js}`);
    return from.isNonNull ? `D.ofInteger(${from.js})` : `R.toDecimal(${from.js})`;
  }
  if (to.base === 'datetime' && from.type.base === 'date') return `R.dateToDatetime(c, ${from.js})`;
  if (to.base === 'id' && from.type.base === 'string') return `R.toId(${from.js})`;
  return from.js;
}

/** The Boolean of a condition as JavaScript; null throws. */
export function condition(value: Code, at: Position): string {
  const test = settled(value);
  if (test.type.base !== 'boolean') fail(at, `Condition expression must be of type Boolean: ${test.type.name}`);
  return nonNull(test);
}
