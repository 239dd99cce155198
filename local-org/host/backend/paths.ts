import type { FieldDescribe, Schema, SObjectDescribe } from '../../schema/types.ts';
import { fieldNamed, parentNamed } from './names.ts';
import type { Session } from './session.ts';

/** A step of a field path: the field, and the object it is on. For a relationship it is the reference field. */
export interface PathStep {
  readonly object: SObjectDescribe;
  readonly field: FieldDescribe;
}

/** The steps of a SOQL path from an object, the last one the field itself; null when there is no such path. */
export function fieldsAlong(schema: Schema, from: SObjectDescribe, path: string): readonly PathStep[] | null {
  const steps: PathStep[] = [];
  let object: SObjectDescribe | undefined = from;
  const names = path.split('.');
  for (const [index, name] of names.entries()) {
    if (object === undefined) return null;
    const isLast = index === names.length - 1;
    const field: FieldDescribe | undefined = (isLast ? fieldNamed : parentNamed)(object, name);
    if (field === undefined) return null;
    steps.push({ object, field });
    object = isLast ? undefined : schema.described(parentName(field));
  }
  return steps;
}

/** Where a reference may point at several objects, they share the fields of Name. */
function parentName({ referenceTo }: FieldDescribe): string {
  return referenceTo.length === 1 ? (referenceTo[0] ?? '') : 'Name';
}

/** The path in canonical spelling. */
export function pathText(steps: readonly PathStep[]): string {
  return steps
    .map(({ field }, index) => (index === steps.length - 1 ? field.name : (field.relationshipName ?? field.name)))
    .join('.');
}

/** Whether the user may read every step of the path. */
export function canReadAlong({ org, context }: Session, steps: readonly PathStep[]): boolean {
  return steps.every(({ object, field }) => org.data.canAccessField(context, object.key, field.key, 'read'));
}

/** The field that names a record of the object: Name, or what the object has in its place. */
export function nameField(object: SObjectDescribe): string {
  const found = ['name', 'subject', 'title', 'casenumber', 'masterlabel'].find((name) => object.fields.has(name));
  return object.fields.get(found ?? 'id')?.name ?? 'Id';
}
