import type { Condition, Expression, Operand, Query } from './ast.ts';
import { refuseBind, type BindTypes } from './bindTypes.ts';
import type { Column } from './column.ts';
import { dayRange } from './dateLiterals.ts';
import type { Environment } from './environment.ts';
import { QueryFault, unsupported } from './fault.ts';
import { bindValue, dayCell, hasNullParameter, itemsOf, likePattern, listParameter, scalar } from './operands.ts';
import { ApexDatetime } from '../values/datetime.ts';

/** What conditions need from the query they stand in. */
export interface ConditionScope {
  column(expression: Expression): Column;
  readonly bindTypes: BindTypes;
  addParameter(make: (environment: Environment) => ReturnType<ReturnType<typeof scalar>>): string;
  /** SQL of a sub-query that yields one column of ids. */
  idsOf(query: Query, offset: number): string;
}

/**
 * The condition as SQL. SOQL knows two truth values: a comparison with an empty field is false, so NOT of it is true
 * ("Condition Expression Syntax", SOQL and SOSL Reference).
 */
export function conditionSql(condition: Condition, scope: ConditionScope): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return `(${condition.parts.map((part) => conditionSql(part, scope)).join(condition.kind === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return `(${conditionSql(condition.part, scope)} IS NOT TRUE)`;
    case 'compare':
      return comparisonSql(condition, scope);
  }
}

type Comparison = Extract<Condition, { kind: 'compare' }>;

function comparisonSql(condition: Comparison, scope: ConditionScope): string {
  const column = scope.column(condition.expression);
  const { value } = condition;
  if (column.field.apexType === 'Blob' || (column.field.type === 'textarea' && column.field.length > 255))
    throw new QueryFault(`field '${column.field.name}' can not be filtered in a query call`, condition.offset);
  refuseOperator(condition, column);
  if (value.kind === 'bind') refuseBind(scope.bindTypes, value.name, column.field, condition.offset);
  if (value.kind === 'dateLiteral') return rangeSql(condition, column, value, scope);
  switch (condition.operator) {
    case 'in':
    case 'not in':
      return memberSql(condition, column, scope);
    case 'like':
      return likeSql(condition, column, scope);
    case 'includes':
    case 'excludes':
      return multipicklistSql(condition, column, scope);
    default:
      return plainSql(condition, column, scope);
  }
}

/** "Comparison Operators", SOQL and SOSL Reference; checkboxes and lists of values have no order. */
function refuseOperator({ operator, offset }: Comparison, { field }: Column): void {
  if (/^[<>]/.test(operator) && (field.type === 'boolean' || field.type === 'multipicklist'))
    throw new QueryFault(`invalid operator on ${field.type} field '${field.name}'`, offset);
}

function plainSql(condition: Comparison, column: Column, scope: ConditionScope): string {
  const { operator, value, offset } = condition;
  if (value.kind === 'list' || value.kind === 'query')
    throw new QueryFault(`operator ${operator} takes one value, not a list`, offset);
  const parameter = scope.addParameter(scalar(column, value, offset));
  // A checkbox of a parent that is not there counts as false.
  const sql = column.field.apexType === 'Boolean' ? `IFNULL(${column.sql}, 0)` : column.sql;
  if (operator === '=') return `${sql} IS ${parameter}`;
  if (operator === '!=') return `${sql} IS NOT ${parameter}`;
  return `${column.sql} ${operator} ${parameter}`;
}

function rangeSql(
  condition: Comparison,
  column: Column,
  literal: Extract<Operand, { kind: 'dateLiteral' }>,
  scope: ConditionScope,
): string {
  if (column.field.apexType !== 'Date' && column.field.apexType !== 'Datetime')
    throw new QueryFault(`date literal ${literal.name} does not fit field '${column.field.name}'`, condition.offset);
  const end = (side: 'start' | 'end'): string =>
    scope.addParameter(({ context, fiscal }) => {
      const zone = context.user.timeZone;
      const range = dayRange(literal.name, literal.count, new ApexDatetime(context.now()).dateIn(zone), fiscal);
      if (!range) throw unsupported(`date literal ${literal.name}`, condition.offset);
      return dayCell(column, range[side], zone);
    });
  const inside = (): string => `(${column.sql} >= ${end('start')} AND ${column.sql} < ${end('end')})`;
  switch (condition.operator) {
    case '=':
      return inside();
    case '!=':
      return `(${inside()} IS NOT TRUE)`;
    case '<':
      return `${column.sql} < ${end('start')}`;
    case '>=':
      return `${column.sql} >= ${end('start')}`;
    case '<=':
      return `${column.sql} < ${end('end')}`;
    case '>':
      return `${column.sql} >= ${end('end')}`;
    default:
      throw new QueryFault(`operator ${condition.operator} does not take a date literal`, condition.offset);
  }
}

function memberSql(condition: Comparison, column: Column, scope: ConditionScope): string {
  const { value, offset, operator } = condition;
  const isIn = operator === 'in';
  if (value.kind === 'query') {
    const ids = scope.idsOf(value.query, offset);
    return isIn ? `${column.sql} IN (${ids})` : `(${column.sql} IN (${ids}) IS NOT TRUE)`;
  }
  if (value.kind !== 'list' && value.kind !== 'bind') throw new QueryFault(`operator ${operator} takes a list`, offset);
  const list = scope.addParameter(listParameter(column, value, offset));
  const inside = `${column.sql} IN (SELECT value FROM json_each(${list}))`;
  const isNullable = column.field.isNillable;
  if (!isNullable) return isIn ? inside : `(${inside} IS NOT TRUE)`;
  const hasNull = scope.addParameter(hasNullParameter(column, value, offset));
  const whole = `(${inside} OR (${column.sql} IS NULL AND ${hasNull}))`;
  return isIn ? whole : `(${whole} IS NOT TRUE)`;
}

function likeSql(condition: Comparison, column: Column, scope: ConditionScope): string {
  const { value, offset } = condition;
  if (column.field.apexType !== 'String')
    throw new QueryFault(`invalid operator on ${column.field.apexType} field '${column.field.name}'`, offset);
  if (value.kind === 'string')
    return `${column.sql} LIKE ${scope.addParameter(() => likePattern(value.text))} ESCAPE '\\'`;
  if (value.kind !== 'bind') throw new QueryFault('LIKE takes a text', offset);
  const patterns = scope.addParameter((environment) =>
    JSON.stringify(itemsOf(bindValue(environment, value.name)).map(String)),
  );
  return `EXISTS (SELECT 1 FROM json_each(${patterns}) WHERE ${column.sql} LIKE value ESCAPE '\\')`;
}

/** `('a;b', 'c')` is rows that have both a and b, or c. */
function multipicklistSql(condition: Comparison, column: Column, scope: ConditionScope): string {
  const { value, offset, operator } = condition;
  if (column.field.type !== 'multipicklist')
    throw new QueryFault(`invalid operator on field '${column.field.name}'`, offset);
  const items = value.kind === 'list' ? value.items : [value];
  const alternatives = items.map((item) => {
    if (item.kind !== 'string') throw new QueryFault(`${operator.toUpperCase()} takes texts`, offset);
    const parts = item.text
      .split(';')
      .map((part) => `instr(';' || ${column.sql} || ';', ${scope.addParameter(() => `;${part};`)}) > 0`);
    return `(${parts.join(' AND ')})`;
  });
  const any = `(${alternatives.join(' OR ')})`;
  return operator === 'includes' ? any : `(${any} IS NOT TRUE)`;
}
