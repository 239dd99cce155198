import type { Position, QueryExpression } from '../ast.ts';
import { code, settled, type Code } from './code.ts';
import { expression, quoted } from './expression.ts';
import { fail, type Scope } from './scope.ts';

/** An inline query: a list, or the Integer of a bare COUNT(). */
export function query(scope: Scope, node: QueryExpression): Code {
  const { types } = scope;
  const asked = request(scope, node);
  if (node.shape.isCount) return code(types.integer, `R.count(c, ${asked})`, true);
  const row = node.shape.isAggregate ? types.text('AggregateResult') : rowType(scope, node);
  return { ...code(types.list(row), `R.query(c, ${asked})`, true), isQuery: true };
}

/** The arguments of a query: text, mode and bound values in order. */
export function request(scope: Scope, node: QueryExpression): string {
  scope.needsSharing = true;
  const binds = node.binds.map((bind) => expression(scope, bind));
  const bindTypes = new Map(binds.map(({ type }, index) => [`b${index}`, (type.element ?? type).name]));
  for (const problem of scope.unit.options.checkQuery?.(node.text, bindTypes) ?? [])
    if (typeof problem === 'string') scope.unit.report(node, problem);
    else scope.unit.report(placeIn(node, problem.offset), problem.message);
  return `${quoted(node.text)}, [${binds.map(({ js }) => js).join(', ')}]`;
}

/** Where a character of the query's text is written. */
function placeIn(node: QueryExpression, offset: number): Position {
  const place = node.places.findLast((one) => one.offset <= offset);
  return place ? { line: place.line, column: place.column + offset - place.offset } : node;
}

function rowType(scope: Scope, node: QueryExpression) {
  const describe = scope.types.schema.object(node.shape.from);
  if (describe) return scope.types.ofRecord(describe);
  // Whoever checks queries has said so already.
  if (scope.unit.options.checkQuery) return scope.types.record;
  return fail(node, `sObject type '${node.shape.from}' is not supported.`);
}

/** The single row that a query stands for where a record is wanted. */
export function firstRowOf(rows: Code): Code {
  const list = settled(rows);
  return code(list.type.element ?? list.type, `R.singleRow(${list.js})`, true);
}
