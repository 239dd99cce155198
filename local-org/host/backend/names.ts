import type { FieldDescribe, SObjectDescribe } from '../../schema/types.ts';

/*
 * A page names fields, like objects (`Schema.described`), by their API names, with the namespace of the package that they belong to. Only Apex, and SOQL in
 * it, have a default namespace. Source: Apex Developer Guide, "Namespace Prefix"; LWC Developer Guide, "Import Objects and Fields from
 * @salesforce/schema", which is how a component gets the names.
 */

/** The field of that API name, in any case; undefined where the object has none. */
export function fieldNamed(object: SObjectDescribe, name: string): FieldDescribe | undefined {
  const field = object.fields.get(name.toLowerCase());
  return field !== undefined && isSame(field.name, name) ? field : undefined;
}

/** The reference field behind a relationship of that API name, in any case; undefined where the object has none. */
export function parentNamed(object: SObjectDescribe, name: string): FieldDescribe | undefined {
  const field = object.parents.get(name.toLowerCase());
  return field !== undefined && isSame(field.relationshipName ?? name, name) ? field : undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
