import { nullPointer } from '../values/exception.ts';
import type { Body } from './registry.ts';

type Bodies = Readonly<Record<string, Body>>;

/** The same members, throwing System.NullPointerException when an argument (or the receiver) is null. */
export function refusingNull(bodies: Bodies): Record<string, Body> {
  return Object.fromEntries(Object.entries(bodies).map(([signature, body]) => [signature, guarded(body)]));
}

function guarded(body: Body): Body {
  return (context, ...args: unknown[]) => {
    if (args.includes(null)) throw nullPointer('Argument cannot be null.');
    return body(context, ...args);
  };
}
