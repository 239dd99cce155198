import type { Context } from '../../platform/context.ts';
import { asApex } from './failures.ts';
import { setCurrent } from './runtime.ts';

/**
 * What all classes of a package share. Static fields belong to a transaction, that is to its context: `a` holds those of the
 * running one, one object per class, made when the class is first used.
 */
export interface StaticsHolder {
  a: unknown[];
  /** Rounds of loops, modulo the interval at which they look at the CPU limit. */
  t: number;
  readonly byContext: WeakMap<Context, unknown[]>;
}

export function newStatics(): StaticsHolder {
  return { a: [], t: 0, byContext: new WeakMap() };
}

/** Runs `body` with the context as the running one and its static fields in place; failures leave with their Apex stack. */
export function running<T>(statics: StaticsHolder, context: Context, body: () => T): T {
  const before = setCurrent(context);
  if (before === context) return body();
  const { a } = statics;
  statics.a = fieldsOf(statics, context);
  try {
    return body();
  } catch (error) {
    throw asApex(error);
  } finally {
    statics.a = a;
    setCurrent(before);
  }
}

function fieldsOf(statics: StaticsHolder, context: Context): unknown[] {
  let fields = statics.byContext.get(context);
  if (!fields) {
    fields = [];
    statics.byContext.set(context, fields);
  }
  return fields;
}
