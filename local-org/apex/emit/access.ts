import type { Position } from '../ast.ts';
import type { Access, ClassSymbol } from '../types/symbols.ts';
import { fail, type Scope } from './scope.ts';

/** Stops where a private or protected member is used from outside. `@TestVisible` opens it to test classes. */
export function checkAccess(
  scope: Scope,
  member: { readonly name: string; readonly owner: ClassSymbol; readonly isTestVisible: boolean },
  access: Access,
  at: Position,
): void {
  if (access === 'public' || member.owner.top === scope.symbol.top) return;
  if (member.isTestVisible && scope.symbol.isTest) return;
  if (access === 'protected' && [...scope.symbol.lineage()].includes(member.owner)) return;
  fail(at, `${member.owner.name}.${member.name} is ${access}: not visible here`);
}
