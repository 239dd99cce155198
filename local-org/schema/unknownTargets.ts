import type { FieldDescribe, Schema, SObjectDescribe } from './types.ts';

/**
 * What to say where a look-up of the package's own is used that points at an object the local org does not describe; null for any other
 * field. Such a field is described and stays empty.
 */
export function unknownTarget(schema: Schema, object: SObjectDescribe, field: FieldDescribe): string | null {
  if (field.type !== 'reference' || !/__p?c$/.test(field.name)) return null;
  const missing = field.referenceTo.find((target) => !schema.described(target));
  return missing === undefined
    ? null
    : `${object.name}.${field.name} (a look-up to ${missing}, which the local org does not describe)`;
}
