import type { Block, Expression, Statement, TypeName } from '../../../local-org/apex/ast.ts';
import { expressionsOf } from '../read/expressions.ts';

/** A local variable and every value that gets into it. */
export interface Local {
  readonly type: TypeName;
  readonly sources: readonly Expression[];
}

/** The variables of a method's body by lower-case name; what is added to a collection is one of its sources. */
export function localsOf(body: Block | null): ReadonlyMap<string, Local> {
  const locals = new Map<string, { type: TypeName; sources: Expression[] }>();
  if (!body) return locals;
  const add = (name: string, type: TypeName, source: Expression | null): void => {
    const local = locals.get(name.toLowerCase()) ?? { type, sources: [] };
    if (source) local.sources.push(source);
    locals.set(name.toLowerCase(), local);
  };
  for (const statement of statementsOf(body)) {
    if (statement.kind === 'local') for (const each of statement.variables) add(each.name, statement.type, each.value);
    if (statement.kind === 'forEach') add(statement.name, statement.type, statement.source);
  }
  for (const expression of expressionsOf(body)) {
    if (expression.kind === 'assign' && expression.target.kind === 'name')
      locals.get(expression.target.name.toLowerCase())?.sources.push(expression.value);
    if (expression.kind === 'call' && expression.target?.kind === 'name' && /^(add|addAll|put)$/i.test(expression.name))
      locals.get(expression.target.name.toLowerCase())?.sources.push(...expression.args);
  }
  return locals;
}

function statementsOf(node: unknown): readonly Statement[] {
  if (Array.isArray(node)) return node.flatMap(statementsOf);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(statementsOf);
  const isStatement = 'kind' in node && (node.kind === 'local' || node.kind === 'forEach');
  return isStatement ? [node as Statement, ...inner] : inner;
}
