import type { SObjectDescribe } from '../schema/types.ts';
import type { Condition, Expression, Query } from './ast.ts';
import { isAggregateCall } from './clauses.ts';
import { QueryFault } from './fault.ts';

const PAGE = '("Custom Metadata Types Limitations", Salesforce Help)';

/**
 * Refuses what SOQL over a custom metadata type does not take. Source: "Custom Metadata Types Limitations", Salesforce Help: one object in
 * FROM, no GROUP BY, ORDER BY by fields of the type itself, OR only between conditions on the same field. That ORDER BY names selected
 * fields only is what earlier issues of the page said; today's is silent, so the stricter rule stays.
 */
export function refuseBeyondMetadata(query: Query, object: SObjectDescribe): void {
  if (object.kind !== 'customMetadata') return;
  const selected = new Set(query.select.map((item) => (item.kind === 'expression' ? pathOf(item.expression) : '')));
  for (const item of query.select)
    if (item.kind === 'children')
      throw new QueryFault(`A query of ${object.name} can not hold a sub-query ${PAGE}`, item.query.fromOffset);
    else if (isAggregateCall(item.expression) && pathOf(item.expression) !== '')
      throw new QueryFault(`A query of ${object.name} can not aggregate ${PAGE}`, item.expression.offset);
  const [group] = query.groupBy;
  if (group) throw new QueryFault(`A query of ${object.name} can not be grouped ${PAGE}`, group.offset);
  for (const { expression } of query.orderBy) {
    const path = pathOf(expression);
    if (path.includes('.'))
      throw new QueryFault(`${object.name} can not be ordered by a field of another type ${PAGE}`, expression.offset);
    if (!selected.has(path))
      throw new QueryFault(
        `${object.name} can only be ordered by selected fields, add ${path} ${PAGE}`,
        expression.offset,
      );
  }
  if (query.where) refuseMixedOr(query.where, object);
}

function refuseMixedOr(condition: Condition, object: SObjectDescribe): void {
  if (condition.kind === 'compare') return;
  if (condition.kind === 'not') return refuseMixedOr(condition.part, object);
  for (const part of condition.parts) refuseMixedOr(part, object);
  if (condition.kind !== 'or') return;
  const fields = condition.parts.flatMap(fieldsOf);
  const other = fields.find((field) => pathOf(field) !== pathOf(fields[0] ?? field));
  if (other) throw new QueryFault(`OR joins conditions on one field of ${object.name} only ${PAGE}`, other.offset);
}

function fieldsOf(condition: Condition): readonly Expression[] {
  if (condition.kind === 'compare') return [condition.expression];
  return condition.kind === 'not' ? fieldsOf(condition.part) : condition.parts.flatMap(fieldsOf);
}

/** Lower-case path of a field, of what a function is applied to; empty for `COUNT()`. */
function pathOf(expression: Expression): string {
  if (expression.kind === 'field') return expression.path.join('.').toLowerCase();
  return expression.argument ? pathOf(expression.argument) : '';
}
