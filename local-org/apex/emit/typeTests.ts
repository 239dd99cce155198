import type { Type } from '../types/type.ts';
import type { Scope } from './scope.ts';

/** What a run-time test needs to know of a type; made once per class. */
export interface TypeTest {
  /** As Apex writes it, for messages. */
  readonly name: string;
  /** Lower-case name without arguments and without `System.`. */
  readonly base: string;
  readonly isRecord: boolean;
  readonly args: readonly TypeTest[];
}

/** JavaScript of the test descriptor of a type. */
export function typeTest(scope: Scope, type: Type): string {
  return scope.unit.constant(describeTest(type), `type ${type.name}`);
}

function describeTest(type: Type): TypeTest {
  return { name: type.name, base: type.base, isRecord: type.isRecord, args: type.args.map(describeTest) };
}
