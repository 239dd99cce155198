import type { ObjectDraft } from '../describe.ts';
import type { FieldDescribe } from '../types.ts';

/** The draft as an organisation has it that lacks some objects: without the look-ups that could point at nothing else. */
export function withoutObjects(draft: ObjectDraft, absent: ReadonlySet<string>): ObjectDraft {
  if (absent.size === 0) return draft;
  const fields = draft.fields.flatMap((field) => remaining(field, absent));
  const kept = new Set(fields.map(({ name }) => name));
  return { ...draft, fields, childNames: draft.childNames.filter(({ field }) => kept.has(field)) };
}

function remaining(field: FieldDescribe, absent: ReadonlySet<string>): FieldDescribe[] {
  if (field.type !== 'reference') return [field];
  const referenceTo = field.referenceTo.filter((name) => !absent.has(name));
  return referenceTo.length === 0 ? [] : [{ ...field, referenceTo }];
}
