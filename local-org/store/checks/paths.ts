import type { FieldDescribe, Schema, SObjectDescribe } from '../../schema/types.ts';

/** Global variables that are a row, and the object it is of. */
const GLOBALS: Readonly<Record<string, string>> = {
  $user: 'User',
  $profile: 'Profile',
  $organization: 'Organization',
};

/** The field a formula's path ends at, seen from the object; undefined where the schema has none. */
export function fieldAt(schema: Schema, object: SObjectDescribe, path: readonly string[]): FieldDescribe | undefined {
  const [first = '', ...rest] = path;
  const name = first.toLowerCase();
  if (rest.length === 0) return object.fields.get(name);
  const global = GLOBALS[name];
  const targets = global === undefined ? (object.parents.get(name)?.referenceTo ?? []) : [global];
  for (const target of targets) {
    const parent = global === undefined ? schema.described(target) : schema.object(target);
    const field = parent && fieldAt(schema, parent, rest);
    if (field) return field;
  }
  return undefined;
}
