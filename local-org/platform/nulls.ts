import { nullPointer } from '../values/exception.ts';
import type { Body } from './registry.ts';

type Bodies = Readonly<Record<string, Body>>;

/** The same members, throwing System.NullPointerException when an argument (or the receiver) is null. */
export function refusingNull(bodies: Bodies): Record<string, Body> {
  return Object.fromEntries(Object.entries(bodies).map(([signature, body]) => [signature, guarded(body)]));
}

function guarded(body: Body): Body {
  return (context, first: unknown, second: unknown, third: unknown, ...rest: unknown[]) => {
    if (first === null || second === null || third === null || rest.includes(null))
      throw nullPointer('Argument cannot be null.');
    // Calls with few arguments, which are nearly all, need no list of them.
    return rest.length === 0 ? body(context, first, second, third) : body(context, first, second, third, ...rest);
  };
}
