import type { Expression, ExpressionOf } from '../ast.ts';
import { Decimal } from '../../values/decimal.ts';
import { assign, step } from './assignments.ts';
import { call, chainCall } from './calls.ts';
import { cast, classLiteral, instanceOf } from './casts.ts';
import { code, settled, type Code } from './code.ts';
import { creation, newArray, newItems, newMap } from './creation.ts';
import { field, index, nameValue, superValue, thisValue } from './members.ts';
import { binary } from './binary.ts';
import { ternary, unary } from './operators.ts';
import { query } from './queries.ts';
import type { Scope } from './scope.ts';

/** Type and JavaScript of an expression; stops with a CompileError where it is wrong. */
export function expression(scope: Scope, node: Expression): Code {
  return settled(chained(scope, node));
}

/** As `expression`, with the guard of a `?.` chain still open for further members. */
export function chained(scope: Scope, node: Expression): Code {
  switch (node.kind) {
    case 'literal':
      return literal(scope, node);
    case 'name':
      return nameValue(scope, node);
    case 'this':
      return thisValue(scope, node);
    case 'super':
      return superValue(node);
    case 'field':
      return field(scope, node);
    case 'call':
      return call(scope, node);
    case 'chain':
      return chainCall(node);
    case 'index':
      return index(scope, node);
    case 'new':
      return creation(scope, node);
    case 'newItems':
      return newItems(scope, node);
    case 'newArray':
      return newArray(scope, node);
    case 'newMap':
      return newMap(scope, node);
    case 'assign':
      return assign(scope, node);
    case 'step':
      return step(scope, node);
    case 'binary':
      return binary(scope, node);
    case 'unary':
      return unary(scope, node);
    case 'ternary':
      return ternary(scope, node);
    case 'cast':
      return cast(scope, node);
    case 'instanceof':
      return instanceOf(scope, node);
    case 'classLiteral':
      return classLiteral(scope, node);
    case 'query':
      return query(scope, node);
  }
}

/** A literal; Decimals are made once per class. */
export function literal(scope: Scope, node: ExpressionOf<'literal'>): Code {
  const { types, unit } = scope;
  switch (node.type) {
    case 'Integer':
      return code(types.integer, node.value, true);
    case 'Long':
      return code(types.long, node.value, true);
    case 'Decimal':
      return code(types.decimal, unit.constant(Decimal.parse(node.value), `Decimal ${node.value}`), true);
    case 'String':
      return code(types.string, quoted(node.value), true);
    case 'Boolean':
      return code(types.boolean, node.value, true);
    case 'null':
      return code(types.nothing, 'null');
  }
}

/** A JavaScript string literal on one line, free of the marks that the assembler reads. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
}
