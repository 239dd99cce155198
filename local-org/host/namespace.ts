/*
 * Names in an org that holds the package under a namespace. Sources name what is their own without it; the org's API, its addresses
 * and what a component is given at run time carry it. Source: Second-Generation Managed Packages, "Namespaces for Second-Generation
 * Managed Packages": every component added to a package has the namespace prefixed to its API name.
 */

/** Stands for the own namespace in sources and, where the org has none, at run time. Source: LWC Developer Guide, "Component Namespaces". */
const DEFAULT = 'c';
const SEPARATOR = '__';

/** Namespace of components and of state keys: the package's own, `c` without one. Source: LWC Developer Guide, "Add Query Parameters". */
export function componentNamespace(namespace: string | null): string {
  return namespace ?? DEFAULT;
}

/** API name of a tab, page, app, component or resource of the package, from its name in the source. */
export function ownName(name: string, namespace: string | null): string {
  return namespace === null ? name : namespace + SEPARATOR + name;
}

/** The name in the source of what `ownName` gives; null where the name carries no or another namespace, which an org does not know. */
export function sourceName(name: string, namespace: string | null): string | null {
  if (namespace === null) return name;
  const prefix = namespace + SEPARATOR;
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
}

/**
 * API name of an object, a field or a path of fields: custom names of the source (`Foo__c`, `Foo__r`) get the namespace, standard
 * names and those that carry a namespace stay.
 */
export function apiName(path: string, namespace: string | null): string {
  if (namespace === null) return path;
  return path
    .split('.')
    .map((name) => (name.split(SEPARATOR).length === 2 ? ownName(name, namespace) : name))
    .join('.');
}
