import type { CallExpression } from '../ast.ts';
import { CompileError } from '../types/problems.ts';
import type { Type } from '../types/type.ts';
import { code, type Code } from './code.ts';
import { expression, quoted } from './expression.ts';
import { request } from './queries.ts';
import { fail, type Scope } from './scope.ts';

const OF_ROWS = new Set(['query', 'querywithbinds']);

/** True for the Database methods that give the rows of a query in a text, which may be assigned to one record. */
export function givesRows(type: Type, node: CallExpression): boolean {
  return type.base === 'database' && OF_ROWS.has(node.name.toLowerCase());
}

const WITH_VARIABLES = new Set(['query', 'countquery', 'getquerylocator']);

/** `Database.getQueryLocator([SELECT …])`: the query itself, not its rows. Null for any other call. */
export function staticLocator(scope: Scope, type: Type, node: CallExpression): Code | null {
  const [query, ...others] = node.args;
  if (type.base !== 'database' || node.name.toLowerCase() !== 'getquerylocator' || query?.kind !== 'query') return null;
  if (others.length > 0 || query.shape.isCount)
    fail(node, 'getQueryLocator takes one query of records, which states its mode itself');
  return code(scope.types.text('Database.QueryLocator'), `R.queryLocator(${request(scope, query)})`, true);
}

/**
 * A last argument for the Database methods whose query text may name Apex variables (`:ids`): a function for each variable in
 * sight, called only when the text names it. Source: "Dynamic SOQL", Apex Developer Guide. Empty for other calls.
 */
export function variablesInSight(scope: Scope, type: Type, node: CallExpression): readonly string[] {
  const [text] = node.args;
  if (type.base !== 'database' || !WITH_VARIABLES.has(node.name.toLowerCase())) return [];
  if (text?.kind === 'literal' && !text.value.includes(':')) return [];
  const readers = [...namesInSight(scope)].flatMap((name) => {
    const value = readable(scope, name, node);
    return value === null ? [] : [`${quoted(name)}: () => ${value}`];
  });
  return [`{${readers.join(', ')}}`];
}

/** Lower-case names of local variables and fields that a bare name can mean. */
function namesInSight(scope: Scope): ReadonlySet<string> {
  const names = new Set(scope.localNames());
  for (let symbol: typeof scope.symbol | null = scope.symbol; symbol; symbol = symbol.outer)
    for (const owner of symbol.lineage()) for (const name of owner.fields.keys()) names.add(name);
  return names;
}

function readable(scope: Scope, name: string, { line, column }: CallExpression): string | null {
  try {
    return expression(scope, { kind: 'name', name, line, column }).js;
  } catch (error) {
    // An instance field seen from a static method, a private one of an ancestor: out of sight after all.
    if (error instanceof CompileError) return null;
    throw error;
  }
}
