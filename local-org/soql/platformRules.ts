import type { FieldDescribe, Schema } from '../schema/types.ts';
import type { Condition, Expression, Query } from './ast.ts';
import { isAggregateCall } from './clauses.ts';
import { QueryFault } from './fault.ts';
import { refuseSemiJoins } from './semiJoins.ts';

/** The field at the end of a path; null where the path leads to one of several objects. */
export type FieldFinder = (expression: Expression) => FieldDescribe | null;

/** Above it the platform cannot group, count or compare. Source: "Text Area (Long)", Salesforce Help. */
const LONGEST_SHORT_TEXT = 255;
/** "OFFSET", SOQL and SOSL Reference. */
const MAX_OFFSET = 2000;

/**
 * Refuses what SQL would run and SOQL does not take. Sources, SOQL and SOSL Reference: "GROUP BY", "HAVING", "Aggregate Functions",
 * "Considerations When Using GROUP BY", "FOR UPDATE", "OFFSET", "Comparison Operators", "Date Functions".
 */
export function refuseBeyondPlatform(query: Query, schema: Schema, find: FieldFinder): void {
  const aggregates = query.select.filter((item) => item.kind === 'expression' && isAggregateCall(item.expression));
  refuseCounts(query, aggregates.length > 0);
  refuseGroups(query, find);
  refuseSelected(query, find, aggregates.length > 0 || query.groupBy.length > 0);
  if (query.where) {
    for (const each of comparisonsIn(query.where)) refuseComparison(each, find, true);
    refuseSemiJoins(query, query.where, schema);
  }
  if (query.having) refuseHaving(query, query.having);
  refuseOrder(query, aggregates.length > 0);
}

function isLong(field: FieldDescribe): boolean {
  return field.type === 'base64' || (field.type === 'textarea' && field.length > LONGEST_SHORT_TEXT);
}

function refuseCounts(query: Query, isAggregate: boolean): void {
  const isGrouped = query.groupBy.length > 0;
  const [first] = query.select;
  const isBare =
    first?.kind === 'expression' &&
    first.expression.kind === 'function' &&
    first.expression.name === 'count' &&
    first.expression.argument === null;
  if (isBare && first.alias !== null) throw new QueryFault('COUNT() takes no alias', query.fromOffset);
  if (isBare && isGrouped) throw new QueryFault('COUNT() takes no GROUP BY, count a field', query.fromOffset);
  if (isAggregate && !isGrouped && !isBare && query.limit)
    throw new QueryFault('an aggregate without GROUP BY takes no LIMIT', query.fromOffset);
  if (query.offset?.kind === 'number' && Number(query.offset.text) > MAX_OFFSET)
    throw new QueryFault(`Maximum SOQL offset allowed is ${MAX_OFFSET}`, query.fromOffset);
  if (query.isLocked && query.orderBy.length > 0)
    throw new QueryFault('FOR UPDATE takes no ORDER BY', query.orderBy[0]?.expression.offset ?? query.fromOffset);
  if (query.isLocked && (isAggregate || isGrouped))
    throw new QueryFault('FOR UPDATE locks records, not groups or counts', query.fromOffset);
}

/** Kinds of fields that describe as not groupable. */
const UNGROUPABLE: ReadonlySet<string> = new Set(['multipicklist', 'datetime', 'double', 'currency', 'percent']);

function refuseGroups(query: Query, find: FieldFinder): void {
  refuseRepeated(query.groupBy, nameOf, 'is grouped by twice');
  for (const expression of query.groupBy) {
    const field = expression.kind === 'field' ? find(expression) : null;
    if (field && (isLong(field) || UNGROUPABLE.has(field.type)))
      throw new QueryFault(`field '${field.name}' can not be grouped in a query call`, expression.offset);
    refuseFunction(expression, find);
  }
}

function refuseSelected(query: Query, find: FieldFinder, isAggregate: boolean): void {
  const expressions = query.select.flatMap((item) => (item.kind === 'expression' ? [item] : []));
  const children = query.select.flatMap((item) => (item.kind === 'children' ? [item.query] : []));
  refuseRepeated(
    children.map(({ from, fromOffset }) => ({ name: from, offset: fromOffset })),
    ({ name }) => name,
    'is followed twice',
  );
  for (const { expression } of expressions) refuseFunction(expression, find);
  if (!isAggregate) return;
  const named = expressions.flatMap(({ expression, alias }) => {
    const name = alias ?? (expression.kind === 'field' ? (expression.path.at(-1) ?? '') : null);
    return name === null ? [] : [{ name, offset: expression.offset }];
  });
  refuseRepeated(named, ({ name }) => name, 'names two columns');
}

function refuseRepeated<T extends { readonly offset: number }>(
  items: readonly T[],
  name: (item: T) => string,
  message: string,
): void {
  const seen = new Set<string>();
  for (const item of items) {
    const key = name(item).toLowerCase();
    if (seen.has(key)) throw new QueryFault(`${name(item)} ${message}`, item.offset);
    seen.add(key);
  }
}

const ONLY_DATETIMES = new Set(['hour_in_day', 'day_only']);
const NO_LABELS = new Set(['boolean', 'int', 'double', 'currency', 'percent', 'date', 'datetime']);

/** Functions over fields of a kind that they do not take. */
function refuseFunction(expression: Expression, find: FieldFinder): void {
  if (expression.kind !== 'function' || expression.argument === null) return;
  const { name, argument, offset } = expression;
  const field = argument.kind === 'field' ? find(argument) : null;
  if (argument.kind === 'function' && isAggregateCall(expression) && isAggregateCall(argument))
    throw new QueryFault(`${name.toUpperCase()} does not take another aggregate`, offset);
  if (!field) return;
  const isFlag = field.type === 'boolean' || field.type === 'multipicklist';
  if (isAggregateCall(expression) && (isLong(field) || (/^(min|max)$/.test(name) && isFlag)))
    throw new QueryFault(`field ${field.name} does not support aggregate operator ${name.toUpperCase()}`, offset);
  if (ONLY_DATETIMES.has(name) && field.type !== 'datetime')
    throw new QueryFault(`${name.toUpperCase()} takes a date and time, and ${field.name} is none`, offset);
  if (name === 'tolabel' && NO_LABELS.has(field.type))
    throw new QueryFault(`toLabel takes a picklist, and ${field.name} is none`, offset);
}

type Comparison = Extract<Condition, { kind: 'compare' }>;

export function comparisonsIn(condition: Condition): readonly Comparison[] {
  if (condition.kind === 'compare') return [condition];
  return condition.kind === 'not' ? comparisonsIn(condition.part) : condition.parts.flatMap(comparisonsIn);
}

const ORDERED: ReadonlySet<string> = new Set(['<', '>', '<=', '>=']);

function refuseComparison(
  { expression, operator, value, offset }: Comparison,
  find: FieldFinder,
  isWhere: boolean,
): void {
  if (isWhere && isAggregateCall(expression))
    throw new QueryFault('an aggregate stands in HAVING, not in WHERE', expression.offset);
  if ((value.kind === 'date' || value.kind === 'datetime') && Number.isNaN(Date.parse(value.text)))
    throw new QueryFault(`there is no ${value.text}`, offset);
  if (!ORDERED.has(operator)) return;
  if (value.kind === 'null') throw new QueryFault(`operator ${operator} does not take NULL`, offset);
  const field = expression.kind === 'field' ? find(expression) : null;
  if (field?.type === 'boolean') throw new QueryFault(`invalid operator on boolean field '${field.name}'`, offset);
}

function refuseHaving(query: Query, having: Condition): void {
  const grouped = new Set(query.groupBy.map((each) => nameOf(each).toLowerCase()));
  for (const { expression, value, offset } of comparisonsIn(having)) {
    if (value.kind === 'query') throw new QueryFault('HAVING takes no semi-join', offset);
    if (!isAggregateCall(expression) && !grouped.has(nameOf(expression).toLowerCase()))
      throw new QueryFault(`Field in HAVING must be grouped or aggregated: ${nameOf(expression)}`, offset);
  }
}

function refuseOrder(query: Query, isAggregate: boolean): void {
  refuseRepeated(
    query.orderBy.map(({ expression }) => ({ name: nameOf(expression), offset: expression.offset })),
    ({ name }) => name,
    'is ordered by twice',
  );
  const isGrouped = query.groupBy.length > 0;
  const known = new Set(query.groupBy.map((each) => nameOf(each).toLowerCase()));
  for (const item of query.select)
    if (item.kind === 'expression' && item.alias !== null) known.add(item.alias.toLowerCase());
  for (const { expression } of query.orderBy) {
    if ((isGrouped || isAggregate) && !isAggregateCall(expression) && !known.has(nameOf(expression).toLowerCase()))
      throw new QueryFault(`Ordered field must be grouped or aggregated: ${nameOf(expression)}`, expression.offset);
    if (!isGrouped && expression.kind === 'function')
      throw new QueryFault(`${expression.name.toUpperCase()} orders groups only`, expression.offset);
  }
}

/** The expression as text, the same for the same expression. */
function nameOf(expression: Expression): string {
  if (expression.kind === 'field') return expression.path.join('.');
  const argument = expression.argument ? nameOf(expression.argument) : '';
  return `${expression.name}(${expression.isLocalTime ? `convertTimezone(${argument})` : argument})`;
}
