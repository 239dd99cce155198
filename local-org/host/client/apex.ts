import { post } from './post.ts';
import { adapterFor, renew } from './wire.ts';

type Params = Readonly<Record<string, unknown>>;
type Call = (params?: Params) => Promise<unknown>;

/** An Apex method: callable, and usable with `@wire`. Calls go to the host by POST. */
export function apexMethod(className: string, method: string): Call & { adapter: unknown } {
  const call: Call = (params = {}) => post('/apex', { className, method, params });
  return Object.assign(call, { adapter: adapterFor(call) });
}

/** Calls the Apex method behind a wired result again; resolves once the component has the new value. */
export function refreshApex(wired: object): Promise<void> {
  return renew(wired);
}

/** A field's value out of an sObject as Apex returned it; undefined when a step of the path is missing. */
export function getSObjectValue(record: unknown, field: string | { readonly fieldApiName: string }): unknown {
  const [, ...path] = typeof field === 'string' ? field.split('.') : ['', ...field.fieldApiName.split('.')];
  return path.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
}
