import type { AssignExpression, StepExpression } from '../ast.ts';
import { combined } from './binary.ts';
import { code, type Code } from './code.ts';
import { convert } from './convert.ts';
import { expression } from './expression.ts';
import { placeOf, readPlace, type Place } from './places.ts';
import { fail, type Scope } from './scope.ts';

/** `target = value` and `target op= value`; the value of the expression is what was stored. */
export function assign(scope: Scope, node: AssignExpression): Code {
  const place = placeOf(scope, node.target, node.operator !== null);
  const given = expression(scope, node.value);
  const value = node.operator === null ? given : combined(scope, node.operator, readPlace(place), given, node);
  const stored = convert(scope, value, place.type, node);
  return code(place.type, sequence(place, place.write(stored.js)), stored.isNonNull);
}

/** `++` and `--`, before or after. */
export function step(scope: Scope, node: StepExpression): Code {
  const place = placeOf(scope, node.target, true);
  if (!place.type.isNumber)
    fail(node, `Operator ${node.operator}${node.operator} is not defined for ${place.type.name}`);
  const one = code(scope.types.integer, '1', true);
  if (node.isPrefix) {
    const next = convert(scope, combined(scope, node.operator, readPlace(place), one, node), place.type, node);
    return code(place.type, sequence(place, place.write(next.js)), true);
  }
  const before = scope.temporary();
  const next = convert(scope, combined(scope, node.operator, code(place.type, before), one, node), place.type, node);
  return code(
    place.type,
    `(${[...place.prepare, `${before} = ${place.read}`, place.write(next.js), before].join(', ')})`,
    true,
  );
}

function sequence(place: Place, store: string): string {
  return place.prepare.length === 0 ? store : `(${[...place.prepare, store].join(', ')})`;
}
