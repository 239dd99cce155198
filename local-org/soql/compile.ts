import type { FieldDescribe } from '../schema/types.ts';
import type { Store } from '../store/store.ts';
import { quoted } from '../store/tables.ts';
import { aggregatePlan } from './aggregate.ts';
import type { Query } from './ast.ts';
import type { BindTypes } from './bindTypes.ts';
import { asCatalogued } from './catalogue.ts';
import { isAggregateCall, limitSql, orderSql, whereSql } from './clauses.ts';
import type { ConditionScope } from './conditions.ts';
import { Parameters } from './environment.ts';
import { noSuchChildren, QueryFault, unsupported } from './fault.ts';
import { refuseBeyondMetadata } from './metadataRules.ts';
import type { ChildPlan, CountPlan, Plan, RecordPlan } from './plan.ts';
import { RecordShape } from './rows.ts';
import { Scope } from './scope.ts';
import type { Rights } from './scope.ts';
import { selectInto } from './select.ts';
import { refuseShape } from './shapes.ts';

/** SQL for the query under the given rights. Throws QueryFault for names, rights or constructs that do not hold. */
export function compileQuery(store: Store, rights: Rights, asked: Query, bindTypes?: BindTypes): Plan {
  const query = asCatalogued(asked);
  const namer = { next: 0 };
  const parameters = new Parameters(bindTypes);
  const scope = new Scope(store, rights, query.from, query.fromOffset, parameters, namer);
  refuseBeyondMetadata(query, scope.object);
  refuseShape(query, scope);
  const conditions = conditionScope(scope, namer);
  if (isBareCount(query)) return countPlan(query, scope, conditions);
  const isAggregate =
    query.groupBy.length > 0 ||
    query.select.some((item) => item.kind === 'expression' && isAggregateCall(item.expression));
  return isAggregate ? aggregatePlan(query, scope, conditions) : recordPlan(query, scope, conditions, null);
}

function isBareCount(query: Query): boolean {
  const [item] = query.select;
  if (query.select.length !== 1 || item?.kind !== 'expression' || item.alias !== null) return false;
  return item.expression.kind === 'function' && item.expression.name === 'count' && item.expression.argument === null;
}

function conditionScope(scope: Scope, namer: { next: number }): ConditionScope {
  return {
    column: (expression) => scope.column(expression),
    addParameter: (make) => scope.parameters.add(make),
    bindTypes: scope.parameters.bindTypes,
    idsOf: (query, offset) => idsSql(query, scope, namer, offset),
  };
}

/** A semi-join: `AccountId IN (SELECT …)`. */
function idsSql(query: Query, outer: Scope, namer: { next: number }, offset: number): string {
  const scope = new Scope(outer.store, outer.rights, query.from, query.fromOffset, outer.parameters, namer);
  const [item] = query.select;
  if (query.select.length !== 1 || item?.kind !== 'expression' || item.expression.kind !== 'field')
    throw new QueryFault('a sub-query in a condition selects one field', offset);
  if (query.limit || query.orderBy.length > 0)
    throw new QueryFault('LIMIT and ORDER BY are not supported in the sub-query of a condition', offset);
  const column = scope.column(item.expression);
  if (column.field.apexType !== 'Id')
    throw new QueryFault(`field '${column.field.name}' of the sub-query is no id or reference`, offset);
  const where = whereSql(query, scope, conditionScope(scope, namer));
  return `SELECT ${column.sql} ${scope.fromSql()}${where}`;
}

function countPlan(query: Query, scope: Scope, conditions: ConditionScope): CountPlan {
  if (query.orderBy.length > 0) throw new QueryFault('COUNT() takes no ORDER BY', query.fromOffset);
  const where = whereSql(query, scope, conditions);
  const limit = limitSql(query, scope);
  return {
    kind: 'count',
    sql: `SELECT COUNT(*) FROM (SELECT 1 ${scope.fromSql()}${where}${limit})`,
    parameters: scope.parameters,
  };
}

/** `parentKey` is the reference a child sub-query goes along. */
function recordPlan(
  query: Query,
  scope: Scope,
  conditions: ConditionScope,
  parentKey: FieldDescribe | null,
): RecordPlan {
  const columns: string[] = [];
  const add = (sql: string): number => columns.push(sql) - 1;
  const shape = new RecordShape(scope.object, add(`${scope.alias}."Id"`));
  if (parentKey) add(`${scope.alias}.${quoted(parentKey.name)}`);
  const children: ChildPlan[] = [];
  for (const item of query.select) {
    if (item.kind === 'children') children.push(childPlan(item.query, scope, shape));
    else selectInto(shape, scope, item.expression, item.alias, add);
  }
  const order = orderSql(query, (expression) => scope.column(expression));
  const where = whereSql(query, scope, conditions);
  const from = scope.fromSql();
  const limit = limitSql(query, scope);
  const key = parentKey ? `${scope.alias}.${quoted(parentKey.name)}` : '';
  const select = `SELECT ${columns.join(', ')}`;
  const isRanked = parentKey !== null && query.limit !== null;
  const inParents = `${where === '' ? ' WHERE' : `${where} AND`} ${key} IN (SELECT value FROM json_each($page))`;
  const childSql = isRanked
    ? rankedSql(columns, key, order, `${from}${inParents}`, limit)
    : `${select} ${from}${inParents}${order}`;
  return {
    kind: 'records',
    sql: parentKey ? childSql : `${select} ${from}${where}${order}${limit}`,
    idSql: `SELECT ${scope.alias}."Id" ${from}${where}${order}${limit}`,
    pageSql: `${select} ${from} WHERE ${scope.alias}."Id" IN (SELECT value FROM json_each($page))`,
    parameters: scope.parameters,
    shape,
    children,
  };
}

/** LIMIT in a child sub-query counts per parent. */
function rankedSql(columns: readonly string[], key: string, order: string, rest: string, limit: string): string {
  const named = columns.map((sql, index) => `${sql} AS c${index}`);
  const rank = `ROW_NUMBER() OVER (PARTITION BY ${key}${order}) AS place`;
  const outer = columns.map((_, index) => `c${index}`).join(', ');
  const count = limit.replace(/^ LIMIT /, '');
  return `SELECT ${outer} FROM (SELECT ${named.join(', ')}, ${rank} ${rest}) WHERE place <= ${count} ORDER BY place`;
}

/** "SOQL For Loops", Apex Developer Guide: above it the children can only be iterated. */
const MOST_ASSIGNED = 200;
/** Salesforce Help 000381135 names no figure for long text, only that it is far lower; so the first row is all that is safe. */
const MOST_WITH_LONG_TEXT = 1;
const LONGEST_SHORT_TEXT = 255;

function isLongText(item: Query['select'][number], scope: Scope): boolean {
  if (item.kind !== 'expression' || item.expression.kind !== 'field') return false;
  const { field } = scope.column(item.expression);
  return field.type === 'textarea' && field.length > LONGEST_SHORT_TEXT;
}

function childPlan(query: Query, outer: Scope, shape: RecordShape): ChildPlan {
  const relationship = outer.object.children.get(query.from.toLowerCase());
  if (!relationship) throw noSuchChildren(query.from, query.fromOffset);
  const namer = { next: 0 };
  const parameters = new Parameters(outer.parameters.bindTypes);
  const child = outer.store.described(relationship.childObject);
  const scope = new Scope(outer.store, outer.rights, child.key, query.fromOffset, parameters, namer);
  const key = scope.object.fields.get(relationship.childField.toLowerCase());
  if (!key) throw noSuchChildren(query.from, query.fromOffset);
  if (query.select.some((item) => item.kind === 'expression' && isAggregateCall(item.expression)))
    throw new QueryFault('aggregate functions are not supported in a child sub-query', query.fromOffset);
  if (query.select.some((item) => item.kind === 'children'))
    throw unsupported('a further sub-query in a child sub-query', query.fromOffset);
  const plan = recordPlan(query, scope, conditionScope(scope, namer), key);
  shape.selected.add(relationship.key);
  return {
    relationship: relationship.key,
    childObject: scope.object.name,
    plan,
    mostAssigned: query.select.some((item) => isLongText(item, scope)) ? MOST_WITH_LONG_TEXT : MOST_ASSIGNED,
  };
}
