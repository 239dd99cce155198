import { relationshipOf } from './fields.ts';
import { byKey, keysOf, localName } from './namespace.ts';
import type {
  ChildRelationship,
  FieldDescribe,
  SharingModel,
  SharingReason,
  SObjectDescribe,
  ValidationRule,
} from './types.ts';

/** A reference seen from the parent's side; a look-up without a name has none. */
export interface ChildName {
  readonly field: string;
  readonly name: string;
}

/** An object before its relationships are known. */
export interface ObjectDraft {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly keyPrefix: string;
  readonly kind: SObjectDescribe['kind'];
  readonly sharingModel: SharingModel;
  readonly fields: readonly FieldDescribe[];
  readonly childNames: readonly ChildName[];
  readonly validationRules: readonly ValidationRule[];
  readonly recordTypes: SObjectDescribe['recordTypes'];
  /** Of a custom object; absent where there are none. */
  readonly sharingReasons?: readonly SharingReason[];
}

/** Finished describes of the drafts, with parent paths and child relationships joined up across them. */
export function describeAll(drafts: readonly ObjectDraft[], namespace: string | null): SObjectDescribe[] {
  const children = childrenByParent(drafts);
  const keys = keysOf(
    drafts.map(({ name }) => name),
    namespace,
  );
  return drafts.map((draft) => {
    const fields = withKeys(draft.fields, namespace);
    return {
      name: draft.name,
      localName: localName(draft.name, namespace),
      key: keys.get(draft.name) ?? draft.name.toLowerCase(),
      label: draft.label,
      labelPlural: draft.labelPlural,
      keyPrefix: draft.keyPrefix,
      kind: draft.kind,
      sharingModel: draft.sharingModel,
      fields: byKey(fields.map((field) => [field.name, field.key, field] as const)),
      parents: byKey(fields.flatMap(parentEntry)),
      children: childMap(children.get(draft.name.toLowerCase()) ?? [], namespace),
      validationRules: draft.validationRules,
      recordTypes: draft.recordTypes,
    };
  });
}

function withKeys(fields: readonly FieldDescribe[], namespace: string | null): readonly FieldDescribe[] {
  const keys = keysOf(
    fields.map(({ name }) => name),
    namespace,
  );
  const paths = keysOf(fields.flatMap(pathOf), namespace);
  return fields.map((field) => {
    const key = keys.get(field.name) ?? field.key;
    const [path] = pathOf(field);
    return {
      ...field,
      localName: localName(field.name, namespace),
      key,
      ...(path !== undefined && { relationshipKey: paths.get(path) ?? path.toLowerCase() }),
    };
  });
}

/** What a reference is called in a path; nothing for other fields. */
function pathOf(field: FieldDescribe): string[] {
  return field.type === 'reference' ? [field.relationshipName ?? relationshipOf(field.name)] : [];
}

function parentEntry(field: FieldDescribe): (readonly [string, string, FieldDescribe])[] {
  return pathOf(field).map((path) => [path, field.relationshipKey ?? path.toLowerCase(), field] as const);
}

type Child = Omit<ChildRelationship, 'key'>;

function childMap(children: readonly Child[], namespace: string | null): ReadonlyMap<string, ChildRelationship> {
  const keys = keysOf(
    children.map(({ name }) => name),
    namespace,
  );
  return byKey(
    children.map((child) => {
      const key = keys.get(child.name) ?? child.name.toLowerCase();
      return [child.name, key, { ...child, key }] as const;
    }),
  );
}

function childrenByParent(drafts: readonly ObjectDraft[]): Map<string, Child[]> {
  const byParent = new Map<string, Child[]>();
  for (const draft of drafts) {
    for (const { field, name } of draft.childNames) {
      const reference = draft.fields.find((candidate) => candidate.name === field);
      for (const parent of reference?.referenceTo ?? []) {
        const list = byParent.get(parent.toLowerCase()) ?? [];
        list.push({ name, childObject: draft.name, childField: field });
        byParent.set(parent.toLowerCase(), list);
      }
    }
  }
  return byParent;
}
