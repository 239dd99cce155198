const KEY = '$types';
const NONE: ReadonlySet<string> = new Set();

/** Notes, on a class's prototype, the lower-case names that its instances may be cast to. */
export function setSupertypes(prototype: object, names: ReadonlySet<string>): void {
  Object.defineProperty(prototype, KEY, { value: names });
}

/** The names of an instance of a compiled class; none for objects of the platform. */
export function supertypesOf(instance: object): ReadonlySet<string> {
  return (instance as { readonly [KEY]?: ReadonlySet<string> })[KEY] ?? NONE;
}
