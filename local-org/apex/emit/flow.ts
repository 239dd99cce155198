import type { Block, Statement } from '../ast.ts';

/** True where control can reach the end of the statement: a method with a result must not get there. */
export function completes(node: Statement): boolean {
  switch (node.kind) {
    case 'return':
    case 'throw':
      return false;
    case 'block':
      return node.statements.every(completes);
    case 'if':
      return !node.no || completes(node.yes) || completes(node.no);
    case 'switch':
      return !node.branches.some((branch) => branch.isElse) || node.branches.some((branch) => completes(branch.body));
    case 'try':
      return tryCompletes(
        node.body,
        node.catches.map((one) => one.body),
        node.finally,
      );
    case 'while':
      return !isTrue(node.test) || breaks(node.body);
    case 'doWhile':
      return breaks(node.body) || (completes(node.body) && !isTrue(node.test));
    case 'for':
      return !(node.test === null || isTrue(node.test)) || breaks(node.body);
    default:
      return true;
  }
}

/** True where the statement after it cannot be reached. */
export function leaves(node: Statement): boolean {
  return node.kind === 'break' || node.kind === 'continue' || !completes(node);
}

function tryCompletes(body: Block, catches: readonly Block[], last: Block | null): boolean {
  if (last && !completes(last)) return false;
  return completes(body) || catches.some(completes);
}

function isTrue(test: { readonly kind: string; readonly value?: unknown }): boolean {
  return test.kind === 'literal' && test.value === 'true';
}

/** True where a `break` of this loop stands in the statement. */
function breaks(node: Statement | null): boolean {
  if (!node) return false;
  switch (node.kind) {
    case 'break':
      return true;
    case 'block':
      return node.statements.some(breaks);
    case 'if':
      return breaks(node.yes) || breaks(node.no);
    case 'switch':
      return node.branches.some((branch) => breaks(branch.body));
    case 'try':
      return [node.body, ...node.catches.map((one) => one.body), node.finally].some(breaks);
    default:
      return false;
  }
}
