import type { Statement } from '../../../local-org/apex/ast.ts';

const KINDS: ReadonlySet<unknown> = new Set<Statement['kind']>(['switch']);

/** The switch statements below a node of the tree, outer before inner. */
export function statementsOf(node: unknown): readonly Statement[] {
  if (Array.isArray(node)) return node.flatMap(statementsOf);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(statementsOf);
  return 'kind' in node && KINDS.has(node.kind) ? [node as Statement, ...inner] : inner;
}
