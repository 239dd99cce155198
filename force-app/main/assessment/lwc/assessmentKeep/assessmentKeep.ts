import type { Entries, Entry } from 'c/assessmentDraft';

/** Needs no namespace: each has its own keys. Source: LWC Developer Guide, "Local Storage Limitations". */
const PREFIX = 'assessment-draft-';
const OUTCOMES: readonly unknown[] = ['level', 'dontKnow', 'notApplicable', null];

/** Keeps the changes of a voice until they are stored, so that a reload of the window loses nothing. Where the browser forbids it, they live as long as the page. */
export function keepChanges(respondentId: string, changed: Entries): void {
  try {
    if (Object.keys(changed).length === 0) sessionStorage.removeItem(PREFIX + respondentId);
    else sessionStorage.setItem(PREFIX + respondentId, JSON.stringify(changed));
  } catch {
    // Storage is forbidden or full: the page still holds the changes.
  }
}

/** What was kept for a voice; empty when there is nothing, or nothing that can be read. */
export function keptChanges(respondentId: string): Entries {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + respondentId) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((pair): pair is [string, Entry] => isEntry(pair[1])));
  } catch {
    return {};
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { outcome, level, reason, note } = value as Readonly<Record<string, unknown>>;
  return (
    OUTCOMES.includes(outcome) &&
    (level === null || Number.isInteger(level)) &&
    typeof reason === 'string' &&
    typeof note === 'string'
  );
}
