import { makeField } from '../schema/fields.ts';
import type { Expression, Query, Count } from './ast.ts';
import { refuseBind } from './bindTypes.ts';
import type { Column } from './column.ts';
import { conditionSql } from './conditions.ts';
import type { ConditionScope } from './conditions.ts';
import { QueryFault } from './fault.ts';
import { bindValue } from './operands.ts';
import type { Scope } from './scope.ts';

/** "OFFSET", SOQL and SOSL Reference. */
const MAX_OFFSET = 2000;

const WHOLE_NUMBER = makeField('LIMIT', 'int');

const AGGREGATES = new Set(['count', 'count_distinct', 'sum', 'avg', 'min', 'max']);

/** COUNT, SUM and their like. */
export function isAggregateCall(expression: Expression): boolean {
  return expression.kind === 'function' && AGGREGATES.has(expression.name);
}

/** ` WHERE …` with the query's own condition, sharing and the recycle bin; empty where nothing is asked. */
export function whereSql(query: Query, scope: Scope, conditions: ConditionScope): string {
  const own = query.where ? [conditionSql(query.where, conditions)] : [];
  const all = [...own, ...scope.rowConditions(query.isAllRows)];
  return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
}

/** ` ORDER BY …`, or nothing. Empty values come first, last when descending, as SQLite has it too. */
export function orderSql(query: Query, column: (expression: Expression) => Column): string {
  if (query.orderBy.length === 0) return '';
  const terms = query.orderBy.map((order) => {
    if (order.expression.kind === 'function' && order.expression.name === 'tolabel')
      throw new QueryFault('toLabel() cannot be used with ORDER BY', order.expression.offset);
    const { sql, field } = column(order.expression);
    if (field.type === 'multipicklist' || (field.type === 'textarea' && field.length > 255))
      throw new QueryFault(`field '${field.name}' can not be sorted in a query call`, order.expression.offset);
    const nulls = order.nulls === null ? '' : ` NULLS ${order.nulls.toUpperCase()}`;
    return `${sql}${order.isDescending ? ' DESC' : ''}${nulls}`;
  });
  return ` ORDER BY ${terms.join(', ')}`;
}

/** ` LIMIT … OFFSET …`, or nothing. */
export function limitSql(query: Query, scope: Scope): string {
  if (!query.limit && !query.offset) return '';
  const limit = query.limit ? countParameter(scope, query.limit, null) : '-1';
  const offset = query.offset ? ` OFFSET ${countParameter(scope, query.offset, MAX_OFFSET)}` : '';
  return ` LIMIT ${limit}${offset}`;
}

function countParameter(scope: Scope, operand: Count, maximum: number | null): string {
  const offset = operand.at;
  if (operand.kind === 'number') refuseBeyond(Number(operand.text), maximum, offset);
  if (operand.kind === 'bind') refuseBind(scope.parameters.bindTypes, operand.name, WHOLE_NUMBER, offset);
  return scope.parameters.add((environment) => {
    const value =
      operand.kind === 'bind'
        ? bindValue(environment, operand.name)
        : operand.kind === 'number'
          ? Number(operand.text)
          : null;
    if (typeof value !== 'number' || value < 0)
      throw new QueryFault('LIMIT and OFFSET take a whole number from 0', offset);
    refuseBeyond(value, maximum, offset);
    return value;
  });
}

function refuseBeyond(value: number, maximum: number | null, offset: number): void {
  if (maximum !== null && value > maximum) throw new QueryFault(`Maximum SOQL offset allowed is ${maximum}`, offset);
}
