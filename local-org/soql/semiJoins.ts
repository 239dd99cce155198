import type { FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import type { Condition, Expression, Query } from './ast.ts';
import { QueryFault } from './fault.ts';
import { isNamed, type Scope } from './scope.ts';

type Comparison = Extract<Condition, { kind: 'compare' }>;

/** "Comparison Operators" (semi-joins and anti-joins), SOQL and SOSL Reference: the most of one WHERE clause. */
const MOST = 2;

/**
 * Refuses semi-joins and anti-joins where SOQL takes none: under OR or NOT, in one another, more than two, by a field that is no key.
 * Source: "Comparison Operators", SOQL and SOSL Reference.
 */
export function refuseSemiJoins(query: Query, scope: Scope): void {
  if (!query.where) return;
  const joins = semiJoins(query.where);
  for (const join of joins) refuseJoin(join, scope);
  const beyond = joins[MOST];
  if (beyond) throw new QueryFault(`Maximum ${MOST} semi join sub-selects are allowed`, beyond.offset);
}

/** Every comparison with a sub-query. Throws QueryFault for one below OR or NOT. */
export function semiJoins(condition: Condition, isBelow = false): readonly Comparison[] {
  if (condition.kind === 'compare') {
    if (condition.value.kind !== 'query') return [];
    if (!isBelow) return [condition];
    const message =
      'Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions';
    throw new QueryFault(message, condition.offset);
  }
  if (condition.kind === 'not') return semiJoins(condition.part, true);
  return condition.parts.flatMap((part) => semiJoins(part, isBelow || condition.kind === 'or'));
}

function refuseJoin(join: Comparison, scope: Scope): void {
  if (join.value.kind !== 'query') return;
  const { query } = join.value;
  const [nested] = query.where ? semiJoins(query.where) : [];
  if (nested) throw new QueryFault('Nesting of semi join sub-selects is not supported', nested.offset);
  if (isNamed(scope.object, query.from))
    throw new QueryFault('The inner and outer selects should not be on the same object type', query.fromOffset);
  const outer = keyOf(join.expression, scope);
  if (!outer) throw new QueryFault('Semi join sub-selects compare an ID or reference field', join.offset);
  const [item] = query.select;
  const object = scope.store.schema.object(query.from);
  if (!object || item?.kind !== 'expression' || item.expression.kind !== 'field') return;
  refuseInner(item.expression.path, object, outer, item.expression.offset);
}

interface Key {
  readonly name: string;
  readonly targets: readonly string[];
}

function keyOf(expression: Expression, scope: Scope): Key | null {
  if (expression.kind !== 'field') return null;
  const { field, object, polymorph } = scope.resolve(expression);
  return polymorph ? null : keyField(field, object);
}

function keyField(field: FieldDescribe, object: SObjectDescribe): Key | null {
  if (field.type === 'id') return { name: field.name, targets: [object.name] };
  return field.type === 'reference' ? { name: field.name, targets: field.referenceTo } : null;
}

function refuseInner(path: readonly string[], object: SObjectDescribe, outer: Key, offset: number): void {
  const [first = '', ...rest] = path;
  const steps = rest.length > 0 && isNamed(object, first) && !object.parents.has(first.toLowerCase()) ? rest : path;
  if (steps.length > 1)
    throw new QueryFault(
      `The inner select field '${path.join('.')}' cannot have more than one level of relationships`,
      offset,
    );
  const field = object.fields.get((steps[0] ?? '').toLowerCase());
  const inner = field && keyField(field, object);
  if (!inner || inner.targets.some((target) => outer.targets.includes(target))) return;
  throw new QueryFault(
    `The selected field '${inner.name}' in the subquery and the left operand field in the where expression in the outer query '${outer.name}' should point to the same object type`,
    offset,
  );
}
