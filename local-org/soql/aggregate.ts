import { makeField } from '../schema/fields.ts';
import type { SObjectDescribe } from '../schema/types.ts';
import { AGGREGATE_RESULT } from '../values/sobject.ts';
import type { Expression, Query } from './ast.ts';
import { limitSql, orderSql, whereSql } from './clauses.ts';
import type { Column } from './column.ts';
import { conditionSql } from './conditions.ts';
import type { ConditionScope } from './conditions.ts';
import { QueryFault } from './fault.ts';
import type { AggregatePlan } from './plan.ts';
import type { Scope } from './scope.ts';

/** The plan of a query with aggregate functions or GROUP BY. Unnamed results are expr0, expr1, … */
export function aggregatePlan(query: Query, scope: Scope, conditions: ConditionScope): AggregatePlan {
  const groups = query.groupBy.map((expression) => scope.column(expression));
  const grouped = new Set(groups.map((column) => column.sql.replace(/\$p\d+/g, '$')));
  const columns: { name: string; column: Column }[] = [];
  let unnamed = 0;
  for (const item of query.select) {
    if (item.kind === 'children') throw new QueryFault('a grouped query takes no child sub-query', query.fromOffset);
    const column = scope.column(item.expression);
    if (!column.isAggregate && !grouped.has(column.sql.replace(/\$p\d+/g, '$')))
      throw new QueryFault(`Field must be grouped or aggregated: ${nameOf(item.expression)}`, item.expression.offset);
    const plainName = item.expression.kind === 'field' ? (item.expression.path.at(-1) ?? '') : null;
    const name = item.alias ?? plainName ?? `expr${unnamed++}`;
    columns.push({ name: name.toLowerCase(), column });
  }
  const order = orderSql(query, (expression) => scope.column(expression));
  const having = query.having ? ` HAVING ${conditionSql(query.having, conditions)}` : '';
  const where = whereSql(query, scope, conditions);
  const groupSql = groups.length === 0 ? '' : ` GROUP BY ${groups.map((column) => column.sql).join(', ')}`;
  const limit = limitSql(query, scope);
  return {
    kind: 'aggregate',
    sql: `SELECT ${columns.map(({ column }) => column.sql).join(', ')} ${scope.fromSql()}${where}${groupSql}${having}${order}${limit}`,
    touchedSql: `SELECT COUNT(*) ${scope.fromSql()}${where}`,
    parameters: scope.parameters,
    columns,
    describe: aggregateDescribe(columns),
  };
}

function nameOf(expression: Expression): string {
  return expression.kind === 'field' ? expression.path.join('.') : expression.name;
}

function aggregateDescribe(columns: AggregatePlan['columns']): SObjectDescribe {
  return {
    name: AGGREGATE_RESULT,
    localName: AGGREGATE_RESULT,
    key: AGGREGATE_RESULT.toLowerCase(),
    label: 'Aggregate Result',
    labelPlural: 'Aggregate Results',
    keyPrefix: '',
    kind: 'standard',
    sharingModel: 'ReadWrite',
    fields: new Map(
      columns.map(({ name, column }) => [
        name,
        makeField(name, column.field.type, { ...column.field, name, localName: name, key: name }),
      ]),
    ),
    parents: new Map(),
    children: new Map(),
    validationRules: [],
    recordTypes: [],
  };
}
