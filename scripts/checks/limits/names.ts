import type { Finding } from '../finding.ts';
import { limitFinding } from './rule.ts';
import type { Subject } from './subjects.ts';
import { LIMITS } from './table.ts';

/** Kinds that have a developer name of their own; reports and dashboards share theirs with a folder. */
export const NAMED: ReadonlySet<string> = new Set(
  LIMITS.filter(({ measure }) => measure === 'name').map(({ kind }) => kind),
);

/** Names of these are labels, with spaces and signs. */
const FREE: ReadonlySet<string> = new Set(['layout']);

const PAGE = 'Metadata API: Metadata (fullName)';

const FORM = /^[a-z](_?[a-z0-9])*$/i;

/** A name without the ending that the platform adds: `Key` for `Key__c`. */
export function bareName(name: string): string {
  return name.replace(/__(c|mdt|e|b|x|kav)$/i, '');
}

/**
 * Developer names that are no names (letters, digits and single underscores, a letter first, no underscore last), and names that occur
 * twice, upper and lower case being the same.
 */
export function nameFindings(subjects: readonly Subject[]): readonly Finding[] {
  const named = subjects.filter(({ kind, name }) => NAMED.has(kind) && name !== '');
  return [...named.flatMap(formFindings), ...twiceFindings(named)];
}

function formFindings(subject: Subject): readonly Finding[] {
  const { kind, name } = subject;
  if (FREE.has(kind) || FORM.test(bareName(name))) return [];
  const remedy = 'Begin with a letter; use letters, digits and single underscores, none of them last.';
  return [limitFinding(subject, 'name-form', `'${name}' is no developer name`, remedy, PAGE)];
}

function twiceFindings(subjects: readonly Subject[]): readonly Finding[] {
  const seen = new Map<string, Subject>();
  return subjects.flatMap((subject) => {
    const key = `${subject.kind} ${subject.owner}.${subject.name}`.toLowerCase();
    const before = seen.get(key);
    if (!before) seen.set(key, subject);
    if (!before) return [];
    const message = `there already is a ${subject.kind} ${before.name} in ${before.file}`;
    return [limitFinding(subject, 'name-twice', message, 'Rename one; upper and lower case are the same.', PAGE)];
  });
}
