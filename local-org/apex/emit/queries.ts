import type { QueryExpression } from '../ast.ts';
import { code, settled, type Code } from './code.ts';
import { expression, quoted } from './expression.ts';
import { fail, type Scope } from './scope.ts';

/** An inline query: a list, or the Integer of a bare COUNT(). */
export function query(scope: Scope, node: QueryExpression): Code {
  const { types } = scope;
  if (node.shape.isCount) return code(types.integer, `R.count(c, ${request(scope, node)})`, true);
  const row = node.shape.isAggregate ? types.text('AggregateResult') : rowType(scope, node);
  return { ...code(types.list(row), `R.query(c, ${request(scope, node)})`, true), isQuery: true };
}

/** The arguments of a query: text, mode and bound values in order. */
export function request(scope: Scope, node: QueryExpression): string {
  scope.needsSharing = true;
  for (const problem of scope.unit.options.checkQuery?.(node.text) ?? []) scope.unit.report(node, problem);
  const binds = node.binds.map((bind) => expression(scope, bind).js);
  return `${quoted(node.text)}, [${binds.join(', ')}]`;
}

function rowType(scope: Scope, node: QueryExpression) {
  const describe = scope.types.schema.object(node.shape.from);
  return describe ? scope.types.ofRecord(describe) : fail(node, `sObject type '${node.shape.from}' is not supported.`);
}

/** The single row that a query stands for where a record is wanted. */
export function firstRowOf(rows: Code): Code {
  const list = settled(rows);
  return code(list.type.element ?? list.type, `R.singleRow(${list.js})`, true);
}
