import { qualified } from './namespace.ts';
import type { Source } from './sources.ts';
import type { PermissionGrant, SObjectDescribe } from './types.ts';

type PermissionSet = Extract<Source, { readonly kind: 'permissionSet' }>;
type Described = ReadonlyMap<string, SObjectDescribe>;

/** What permission sets grant, by name; one of the org that has the name of one of the package comes under a key of its own. */
export function permissionSetsOf(
  sources: readonly Source[],
  namespace: string | null,
  described: Described,
): ReadonlyMap<string, PermissionGrant> {
  const sets = new Map<string, PermissionGrant>();
  for (const source of sources) {
    if (source.kind !== 'permissionSet') continue;
    const key = sets.has(source.name) ? `c:${source.name}` : source.name;
    sets.set(key, grantOf(source, namespace, described));
  }
  return sets;
}

function grantOf(source: PermissionSet, namespace: string | null, described: Described): PermissionGrant {
  const { data } = source;
  const own = source.namespace ?? null;
  const objectKey = (name: string): string => described.get(qualified(name, own).toLowerCase())?.key ?? name;
  const fieldKey = (name: string): string => {
    const [object = '', field = ''] = name.split('.');
    const describe = described.get(qualified(object, own).toLowerCase());
    const wanted = qualified(field, own).toLowerCase();
    const found = describe && [...describe.fields.values()].find((one) => one.name.toLowerCase() === wanted);
    return `${describe?.key ?? object}.${found?.key ?? field}`;
  };
  const prefix = namespace === null ? '' : `${namespace.toLowerCase()}__`;
  const plain = (name: string): string => (prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name);
  return {
    name: source.name,
    namespace: own,
    label: data.label,
    objects: new Map(data.objects.map(([name, rights]) => [objectKey(name), rights])),
    fields: new Map(data.fields.map(([name, rights]) => [fieldKey(name), rights])),
    classes: new Set(data.classes.map(plain)),
    customMetadataTypes: new Set(data.customMetadataTypes.map(objectKey)),
    customPermissions: new Set(data.customPermissions.map(plain)),
    tabs: new Set(data.tabs.map(plain)),
    userPermissions: new Set(data.userPermissions),
  };
}
