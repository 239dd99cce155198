import { relationshipOf } from './fields.ts';
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
export function describeAll(drafts: readonly ObjectDraft[]): SObjectDescribe[] {
  const children = childrenByParent(drafts);
  return drafts.map((draft) => ({
    name: draft.name,
    label: draft.label,
    labelPlural: draft.labelPlural,
    keyPrefix: draft.keyPrefix,
    kind: draft.kind,
    sharingModel: draft.sharingModel,
    fields: new Map(draft.fields.map((field) => [field.name.toLowerCase(), field])),
    parents: new Map(draft.fields.flatMap(parentEntry)),
    children: new Map((children.get(draft.name.toLowerCase()) ?? []).map((child) => [child.name.toLowerCase(), child])),
    validationRules: draft.validationRules,
    recordTypes: draft.recordTypes,
  }));
}

function parentEntry(field: FieldDescribe): [string, FieldDescribe][] {
  if (field.type !== 'reference') return [];
  return [[(field.relationshipName ?? relationshipOf(field.name)).toLowerCase(), field]];
}

function childrenByParent(drafts: readonly ObjectDraft[]): Map<string, ChildRelationship[]> {
  const byParent = new Map<string, ChildRelationship[]>();
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
