import type { ObjectDraft } from '../describe.ts';
import { systemField } from '../fields.ts';

/** Account with what it has where person accounts are enabled: "Person Account Record Types" and "Account", Object Reference. */
export function withPeople(draft: ObjectDraft, isEnabled: boolean): ObjectDraft {
  if (!isEnabled || draft.name !== 'Account') return draft;
  return { ...draft, fields: [...draft.fields, systemField('IsPersonAccount', 'boolean')] };
}
