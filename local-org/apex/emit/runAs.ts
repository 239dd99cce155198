import type { StatementOf } from '../ast.ts';
import { expression } from './expression.ts';
import { fail, type Scope } from './scope.ts';
import { block } from './statement.ts';

/** `System.runAs(user) { … }`, in tests only. */
export function runAs(scope: Scope, node: StatementOf<'runAs'>): string {
  if (!scope.symbol.isTest) fail(node, 'System.runAs is allowed in test classes only');
  const user = expression(scope, node.user);
  if (user.type.base !== 'user') fail(node.user, `System.runAs needs a User: ${user.type.name}`);
  scope.needsSharing = true;
  const before = scope.isWithinRunAs;
  const loops = scope.loops;
  scope.isWithinRunAs = true;
  scope.loops = 0;
  try {
    return `R.runAs(c, ${user.js}, () => ${block(scope, node.body)});`;
  } finally {
    scope.isWithinRunAs = before;
    scope.loops = loops;
  }
}
