import { ApexException, nullPointer } from '../../values/exception.ts';
import { fillStack } from './stackTrace.ts';

/** Thrown where null is used: `(x ?? N())`. */
export function N(): never {
  throw nullPointer();
}

/**
 * What a catch block may see of a thrown value, with its Apex stack filled in. Governor limits pass on, stack overflow
 * becomes one, and a fault of the local org itself is never swallowed.
 */
export function caught(thrown: unknown): ApexException {
  const error = asApex(thrown);
  if (error instanceof ApexException && error.isCatchable) return error;
  throw error;
}

/** True for what ends the transaction whatever the code catches. */
export function isFatal(thrown: unknown): boolean {
  const error = asApex(thrown);
  return !(error instanceof ApexException) || !error.isCatchable;
}

/** Stack overflow as the limit exception it is in Apex; anything else as it came, Apex exceptions with their stack. */
export function asApex(thrown: unknown): unknown {
  const error = isStackOverflow(thrown)
    ? new ApexException('System.LimitException', 'Maximum stack depth reached: 1001')
    : thrown;
  if (error instanceof ApexException) fillStack(error);
  return error;
}

function isStackOverflow(thrown: unknown): boolean {
  return thrown instanceof RangeError && thrown.message === 'Maximum call stack size exceeded';
}

/** Gives a new exception of the package its message and cause; a cause alone lends its message. */
export function raised(error: ApexException, message: string | null, cause: ApexException | null): ApexException {
  const text = message ?? cause?.message ?? null;
  if (text !== null) error.message = text;
  error.cause = cause;
  return error;
}

/** The enum constant of a name, ignoring case. Throws System.NoSuchElementException when there is none. */
export function enumNamed<T extends { readonly name: string }>(
  constants: readonly T[],
  name: string | null,
  type: string,
): T {
  if (name === null) throw nullPointer('Argument cannot be null.');
  const found = constants.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new ApexException('System.NoSuchElementException', `No enum constant ${type}.${name}`);
  return found;
}
