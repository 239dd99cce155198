import { conversionCost } from './conversions.ts';
import type { Type } from './type.ts';
import type { TypeTable } from './typeTable.ts';

/**
 * The candidate whose parameters the arguments reach by the shortest conversions; undefined when none accepts them. Of two
 * equally near, the first declared (nearest class) is taken.
 */
export function chooseOverload<T>(
  types: TypeTable,
  candidates: readonly T[],
  parametersOf: (candidate: T) => readonly Type[],
  args: readonly Type[],
): T | undefined {
  let best: T | undefined;
  let bestCost = Infinity;
  for (const candidate of candidates) {
    const cost = totalCost(types, parametersOf(candidate), args);
    if (cost !== null && cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

function totalCost(types: TypeTable, parameters: readonly Type[], args: readonly Type[]): number | null {
  if (parameters.length !== args.length) return null;
  let total = 0;
  for (const [index, parameter] of parameters.entries()) {
    const arg = args[index];
    const cost = arg ? conversionCost(types, arg, parameter) : null;
    if (cost === null) return null;
    total += cost;
  }
  return total;
}
