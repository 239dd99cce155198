import { isGroupable } from '../schema/groupable.ts';
import type { Condition, Expression, Query, SelectItem } from './ast.ts';
import { isAggregateCall } from './clauses.ts';
import { QueryFault } from './fault.ts';
import type { Scope } from './scope.ts';
import { refuseSemiJoins, semiJoins } from './semiJoins.ts';

/** "Understanding Relationship Query Limitations", SOQL and SOSL Reference. */
const MOST_CHILD_QUERIES = 20;

/** Refuses what a query's clauses do not take together, whatever the names; each rule names its page of the SOQL and SOSL Reference. */
export function refuseShape(query: Query, scope: Scope): void {
  refuseLocking(query);
  refuseCount(query);
  refuseSemiJoins(query, scope);
  refuseChildren(query);
  if (query.where) {
    refuseAggregates(query.where);
    refuseOrderOfNull(query.where);
  }
  refuseFunctions(query, scope);
  if (query.having) refuseHaving(query, query.having);
  for (const group of query.groupBy) refuseGroup(group, scope);
  refuseUngrouped(query);
}

/** "FOR UPDATE"; "Locking Statements", Apex Developer Guide: no order; the others of the page on SELECT syntax. */
function refuseLocking(query: Query): void {
  if (query.isLocked !== true) return;
  const [order] = query.orderBy;
  if (order) throw new QueryFault('ORDER BY cannot be used in a query with FOR UPDATE', order.expression.offset);
  if (query.isAllRows) throw new QueryFault('ALL ROWS cannot be used in a query with FOR UPDATE', query.fromOffset);
  if (query.groupBy.length > 0 || query.select.some(isAggregate))
    throw new QueryFault('FOR UPDATE cannot be used in a query that groups or aggregates', query.fromOffset);
}

/** "COUNT()": it is the only thing selected, and nothing orders or groups it. */
function refuseCount(query: Query): void {
  const bare = query.select.find((item) => item.kind === 'expression' && isBareCount(item.expression));
  if (bare?.kind !== 'expression') return;
  const { offset } = bare.expression;
  if (query.select.length > 1 || bare.alias !== null)
    throw new QueryFault('COUNT() must be the only element in the SELECT list', offset);
  if (query.groupBy.length > 0 || query.having || query.orderBy.length > 0)
    throw new QueryFault('COUNT() takes no GROUP BY, HAVING or ORDER BY', offset);
}

function isBareCount(expression: Expression): boolean {
  return expression.kind === 'function' && expression.name === 'count' && expression.argument === null;
}

function refuseChildren({ select }: Query): void {
  const children = select.flatMap((item) => (item.kind === 'children' ? [item.query] : []));
  const beyond = children[MOST_CHILD_QUERIES];
  if (beyond) throw new QueryFault(`a query takes at most ${MOST_CHILD_QUERIES} sub-queries`, beyond.fromOffset);
  const seen = new Set<string>();
  for (const { from, fromOffset } of children) {
    if (seen.has(from.toLowerCase())) throw new QueryFault(`duplicate field selected: ${from}`, fromOffset);
    seen.add(from.toLowerCase());
  }
}

/** "Comparison Operators": nothing is before or after NULL. */
function refuseOrderOfNull(condition: Condition): void {
  for (const { operator, value, offset } of comparisons(condition))
    if (value.kind === 'null' && /^[<>]/.test(operator))
      throw new QueryFault(`operator ${operator} does not take NULL`, offset);
}

/** Kinds of fields without labels to translate. */
const WITHOUT_LABELS = new Set(['boolean', 'int', 'double', 'currency', 'percent', 'date', 'datetime']);

/** "Date Functions": they order groups only. "Translating Results": toLabel takes picklists. */
function refuseFunctions(query: Query, scope: Scope): void {
  for (const { expression } of query.orderBy)
    if (expression.kind === 'function' && expression.name !== 'tolabel' && query.groupBy.length === 0)
      throw new QueryFault(`${shown(expression)} orders groups only`, expression.offset);
  for (const item of query.select) {
    if (item.kind !== 'expression' || item.expression.kind !== 'function' || item.expression.name !== 'tolabel')
      continue;
    const { argument, offset } = item.expression;
    const type = argument?.kind === 'field' ? scope.resolve(argument).field.type : '';
    if (WITHOUT_LABELS.has(type)) throw new QueryFault('toLabel takes a picklist', offset);
  }
}

/** "HAVING": aggregates are filtered there, and nowhere else. */
function refuseAggregates(condition: Condition): void {
  for (const { expression } of comparisons(condition))
    if (isAggregateCall(expression))
      throw new QueryFault('an aggregate function stands in HAVING, not in WHERE', expression.offset);
}

function refuseHaving(query: Query, having: Condition): void {
  const [first] = query.groupBy;
  const parts = comparisons(having);
  if (!first) throw new QueryFault('HAVING needs GROUP BY', parts[0]?.expression.offset ?? query.fromOffset);
  const [join] = semiJoins(having);
  if (join) throw new QueryFault('Semi join sub-selects are not allowed in HAVING', join.offset);
  const grouped = new Set(query.groupBy.map(textOf));
  for (const { expression } of parts)
    if (!isAggregateCall(expression) && !grouped.has(textOf(expression)))
      throw new QueryFault(`Field must be grouped or aggregated: ${shown(expression)}`, expression.offset);
}

/** "Considerations When Using GROUP BY": the types of fields that group. */
function refuseGroup(group: Expression, scope: Scope): void {
  if (group.kind === 'function') {
    if (group.name === 'tolabel' || isAggregateCall(group))
      throw new QueryFault(`${group.name.toUpperCase()} cannot be grouped by`, group.offset);
    return;
  }
  const { field, polymorph } = scope.resolve(group);
  // A formula is refused as outside the subset where its column is asked for.
  if (!polymorph && !field.isCalculated && !isGroupable(field))
    throw new QueryFault(`field '${field.name}' can not be grouped in a query call`, group.offset);
}

/** "LIMIT": none in a query with aggregates and no groups; "ORDER BY": grouped or aggregated fields. */
function refuseUngrouped(query: Query): void {
  const isGrouped = query.groupBy.length > 0;
  const aggregate = query.select.find(
    (item) => isAggregate(item) && !(item.kind === 'expression' && isBareCount(item.expression)),
  );
  if (!isGrouped && !aggregate) return;
  if (!isGrouped && query.limit)
    throw new QueryFault('LIMIT cannot be used in an aggregate query without GROUP BY', query.fromOffset);
  const grouped = new Set(query.groupBy.map(textOf));
  for (const { expression } of query.orderBy)
    if (!isAggregateCall(expression) && !grouped.has(textOf(expression)))
      throw new QueryFault(`Ordered field must be grouped or aggregated: ${shown(expression)}`, expression.offset);
  refuseSameAlias(query.select);
}

function refuseSameAlias(select: readonly SelectItem[]): void {
  const seen = new Set<string>();
  for (const item of select) {
    if (item.kind !== 'expression') continue;
    const { expression, alias } = item;
    const name = (alias ?? (expression.kind === 'field' ? shown(expression) : '')).toLowerCase();
    if (name !== '' && seen.has(name))
      throw new QueryFault(
        `${alias === null ? 'duplicate field selected' : 'duplicate alias'}: ${alias ?? shown(expression)}`,
        expression.offset,
      );
    seen.add(name);
  }
}

function isAggregate(item: SelectItem): boolean {
  return item.kind === 'expression' && isAggregateCall(item.expression);
}

function comparisons(condition: Condition): readonly Extract<Condition, { kind: 'compare' }>[] {
  if (condition.kind === 'compare') return [condition];
  return condition.kind === 'not' ? comparisons(condition.part) : condition.parts.flatMap(comparisons);
}

function shown(expression: Expression): string {
  return expression.kind === 'field' ? expression.path.join('.') : expression.name.toUpperCase();
}

/** The same text for the same field or call, whatever its case. */
function textOf(expression: Expression): string {
  if (expression.kind === 'field') return expression.path.join('.').toLowerCase();
  return `${expression.name}(${expression.isLocalTime ? 'local ' : ''}${expression.argument ? textOf(expression.argument) : ''})`;
}
