import { type AppError, toAppError } from 'c/sharedErrors';

/** Where a value that comes from elsewhere stands: the one state that drives a container's template. */
export type Load<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: AppError };

export function loading<T>(): Load<T> {
  return { state: 'loading' };
}

export function ready<T>(value: T): Load<T> {
  return { state: 'ready', value };
}

/** Failed, with whatever was thrown or wired made into an AppError. */
export function failed<T>(failure: unknown): Load<T> {
  return { state: 'failed', error: toAppError(failure) };
}

/** State of a wired result: loading until it carries data or an error; null is data. */
export function fromWire<T>({ data, error }: { readonly data?: T; readonly error?: unknown }): Load<T> {
  if (error !== undefined && error !== null) return failed(error);
  return data === undefined ? loading() : ready(data);
}

/** Hands what becomes of a promise to `receive`, once it is known. */
export function settle<T>(promise: Promise<T>, receive: (load: Load<T>) => void): void {
  promise.then(
    (value) => receive(ready(value)),
    (failure: unknown) => receive(failed(failure)),
  );
}
