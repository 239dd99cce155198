import type { FieldDescribe, Schema } from '../schema/types.ts';
import type { Condition, Query } from './ast.ts';
import { QueryFault } from './fault.ts';

type Comparison = Extract<Condition, { kind: 'compare' }>;

interface SemiJoin {
  readonly condition: Comparison;
  readonly query: Query;
  readonly isUnderOr: boolean;
}

/** "Semi-Joins with IN and Anti-Joins with NOT IN", SOQL and SOSL Reference. */
const MOST = 2;

/** Refuses semi-joins and anti-joins where that page does. */
export function refuseSemiJoins(query: Query, where: Condition, schema: Schema): void {
  const joins = joinsIn(where, false);
  const [, , third] = joins;
  if (third) throw new QueryFault(`Maximum ${MOST} semi join sub-selects are allowed`, third.condition.offset);
  for (const join of joins) {
    refusePlace(join);
    refuseFields(query, join, schema);
  }
}

function joinsIn(condition: Condition, isUnderOr: boolean): readonly SemiJoin[] {
  if (condition.kind === 'compare')
    return condition.value.kind === 'query' ? [{ condition, query: condition.value.query, isUnderOr }] : [];
  if (condition.kind === 'not') return joinsIn(condition.part, isUnderOr);
  return condition.parts.flatMap((part) => joinsIn(part, isUnderOr || condition.kind === 'or'));
}

function refusePlace({ condition, query, isUnderOr }: SemiJoin): void {
  if (isUnderOr) throw new QueryFault("Semi join sub-selects are not allowed with the 'OR' operator", condition.offset);
  const [inner] = query.where ? joinsIn(query.where, false) : [];
  if (inner) throw new QueryFault('Nesting of semi join sub-selects is not supported', inner.condition.offset);
}

function refuseFields(outer: Query, { condition, query }: SemiJoin, schema: Schema): void {
  const { expression, offset } = condition;
  const [item] = query.select;
  if (expression.kind !== 'field' || item?.kind !== 'expression' || item.expression.kind !== 'field') return;
  if (withoutObject(expression.path, outer.from).length > 1)
    throw new QueryFault('the field of a semi-join is one of the object itself, not of a parent', offset);
  if (withoutObject(item.expression.path, query.from).length > 1)
    throw new QueryFault('a semi-join selects a field of its object, not of a parent', item.expression.offset);
  const [left, right] = [schema.object(outer.from), schema.object(query.from)];
  const joined = left?.fields.get((expression.path.at(-1) ?? '').toLowerCase());
  const selected = right?.fields.get((item.expression.path.at(-1) ?? '').toLowerCase());
  if (!left || !right || !joined || !selected) return;
  if (joined.apexType !== 'Id')
    throw new QueryFault(`field '${joined.name}' of a semi-join is no id or reference`, offset);
  if (left === right && joined.name === 'Id')
    throw new QueryFault('The inner and outer selects should not be on the same object type', offset);
  const [mine, theirs] = [targetsOf(joined, left.name), targetsOf(selected, right.name)];
  if (!mine.some((target) => theirs.includes(target)))
    throw new QueryFault(`'${selected.name}' and '${joined.name}' of a semi-join point to different objects`, offset);
}

function withoutObject(path: readonly string[], object: string): readonly string[] {
  return path.length > 1 && path[0]?.toLowerCase() === object.toLowerCase() ? path.slice(1) : path;
}

function targetsOf(field: FieldDescribe, object: string): readonly string[] {
  return field.name === 'Id' ? [object] : field.referenceTo;
}
