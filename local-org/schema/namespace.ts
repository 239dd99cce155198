/** Endings by which the platform tells custom names from standard ones. */
const CUSTOM = new Set(['c', 'r', 'mdt', 'e', 'b', 'x', 'share', 'history', 'feed']);
/** No name may hold a colon, so these keys hide no name. */
const OUTSIDE = 'c:';

/** Letters, digits and single underscores, 15 at most, a letter first ("Create and Register Your Namespace", Salesforce Help). */
export function isNamespace(text: string): boolean {
  return /^[a-z](?:_?[a-z0-9])*$/i.test(text) && text.length <= 15;
}

/** `Foo__c` as the platform shows it in a package with a namespace: `ns__Foo__c`. Other names, and null, change nothing. */
export function qualified(name: string, namespace: string | null): string {
  if (namespace === null) return name;
  const [, ending = '', ...rest] = name.split('__');
  return rest.length === 0 && CUSTOM.has(ending.toLowerCase()) ? `${namespace}__${name}` : name;
}

/** The name without the namespace: `ns__Foo__c` is `Foo__c`. Names of others stay as they are. */
export function localName(name: string, namespace: string | null): string {
  if (namespace === null) return name;
  const prefix = `${namespace}__`;
  return name.toLowerCase().startsWith(prefix.toLowerCase()) ? name.slice(prefix.length) : name;
}

/**
 * What each of the names is kept under, by name: lower case, the package's own without the namespace, as its code writes them. Where
 * something of the subscriber has the same name, that has a key no code can write ("Namespace Prefix", Apex Developer Guide: the
 * package's namespace is the default).
 */
export function keysOf(names: readonly string[], namespace: string | null): ReadonlyMap<string, string> {
  const own = names.filter((name) => localName(name, namespace) !== name);
  const taken = new Set(own.map((name) => localName(name, namespace).toLowerCase()));
  return new Map(
    names.map((name) => {
      const local = localName(name, namespace);
      const lower = local.toLowerCase();
      return [name, local === name && taken.has(lower) ? `${OUTSIDE}${lower}` : lower];
    }),
  );
}

/** How a custom metadata record is named across namespaces: its QualifiedApiName. */
export function recordName(developerName: string, namespace: string | null): string {
  return namespace === null || developerName.includes('__') ? developerName : `${namespace}__${developerName}`;
}

/** What a describe holds by key, found by the names with the namespace too. */
class NamedMap<T> extends Map<string, T> {
  private readonly names: ReadonlyMap<string, string>;

  constructor(entries: readonly (readonly [string, T])[], keys: ReadonlyMap<string, string>) {
    super(entries);
    this.names = keys;
  }

  override get(name: string): T | undefined {
    return super.get(name) ?? super.get(this.names.get(name) ?? '');
  }

  override has(name: string): boolean {
    return super.has(name) || super.has(this.names.get(name) ?? '');
  }
}

/** Things by key, in their order; look-ups are by lower-case name, with the namespace or without. */
export function byKey<T>(things: readonly (readonly [name: string, key: string, thing: T])[]): ReadonlyMap<string, T> {
  const entries = things.map(([, key, thing]) => [key, thing] as const);
  const renamed = things.filter(([name, key]) => name.toLowerCase() !== key && !key.startsWith(OUTSIDE));
  if (renamed.length === 0) return new Map(entries);
  return new NamedMap(entries, new Map(renamed.map(([name, key]) => [name.toLowerCase(), key])));
}
