import type { Expression, MethodDeclaration, Statement, TypeDeclaration } from '../../../local-org/apex/ast.ts';

type Visit = (expression: Expression) => void;

/** Every expression below a declaration, a method or a statement, outer before inner. */
export function expressionsOf(root: TypeDeclaration | MethodDeclaration | Statement): readonly Expression[] {
  const found: Expression[] = [];
  visit(root, (expression) => found.push(expression));
  return found;
}

const EXPRESSIONS: ReadonlySet<string> = new Set<Expression['kind']>([
  'literal',
  'name',
  'this',
  'super',
  'field',
  'call',
  'chain',
  'index',
  'new',
  'newItems',
  'newArray',
  'newMap',
  'assign',
  'binary',
  'unary',
  'step',
  'ternary',
  'cast',
  'instanceof',
  'classLiteral',
  'query',
]);

/** The tree is plain data, so one walk over its properties meets every node, whatever its kind. */
function visit(node: unknown, found: Visit): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (isExpression(node)) found(node);
  for (const part of Object.values(node)) visit(part, found);
}

/** Declarations of fields have a kind of that name too; they carry modifiers. */
function isExpression(node: object): node is Expression {
  return 'kind' in node && typeof node.kind === 'string' && EXPRESSIONS.has(node.kind) && !('modifiers' in node);
}
