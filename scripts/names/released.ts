import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Names } from './collect.ts';

export const RELEASED_FILE = 'config/released-names.json';

/** The names as they are committed. */
export interface Released {
  /** Version that was promoted first, from which on no name may go; null until then. */
  readonly since: string | null;
  readonly names: Names;
}

export function readReleased(root: string): Released {
  return JSON.parse(readFileSync(path.join(root, RELEASED_FILE), 'utf8')) as Released;
}

/** Names that are there no more, and names that are new, one line each: `- fields Answer__c.Level__c Number`. */
export function changesOf(
  before: Names,
  after: Names,
): { readonly gone: readonly string[]; readonly added: readonly string[] } {
  return {
    gone: onlyIn(before, after).map((line) => `- ${line}`),
    added: onlyIn(after, before).map((line) => `+ ${line}`),
  };
}

function onlyIn(some: Names, others: Names): readonly string[] {
  return Object.entries(some).flatMap(([kind, names]) => {
    const known = new Set(others[kind]);
    return names.filter((name) => !known.has(name)).map((name) => `${kind} ${name}`);
  });
}
