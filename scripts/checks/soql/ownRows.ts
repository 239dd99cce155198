import type { Condition, Query } from '../../../local-org/soql/ast.ts';
import { QueryFault } from '../../../local-org/soql/fault.ts';
import { parseQuery } from '../../../local-org/soql/parse.ts';

/** What a query lacks, and at which character. */
export interface Lack {
  readonly rule: 'own-rows' | 'switched-off';
  readonly message: string;
  readonly remedy: string;
  readonly offset: number;
}

/** Set-up objects whose records a package finds by name, which a subscriber or another package may give as well. */
const NAMED_BY_ANYBODY: Readonly<Record<string, string>> = {
  customnotificationtype: 'developername',
  permissionset: 'name',
};

/**
 * Conditions without which a query may read records that are not the package's, or that an upgrade has switched off. Source:
 * "Custom Metadata Type__mdt", Object Reference: DeveloperName is unique within a namespace only.
 */
export function lacksOf(text: string): readonly Lack[] {
  const query = parsed(text);
  if (!query) return [];
  const object = query.from.toLowerCase();
  const isMetadata = object.endsWith('__mdt');
  const asked = fieldsAsked(query.where);
  const name = NAMED_BY_ANYBODY[object];
  const lacks: Lack[] = [];
  if ((isMetadata || (name !== undefined && asked.has(name))) && !asked.has('namespaceprefix'))
    lacks.push({
      rule: 'own-rows',
      message: `${query.from} is read whoever made the records`,
      remedy: 'Add NamespacePrefix = :PackageNamespace.prefix().',
      offset: query.fromOffset,
    });
  if (isMetadata && !asked.has('isactive__c'))
    lacks.push({
      rule: 'switched-off',
      message: `${query.from} is read with the records that an upgrade switched off`,
      remedy: 'Add IsActive__c = TRUE.',
      offset: query.fromOffset,
    });
  return lacks;
}

/** Lower-case fields that every row must meet an `=` on. */
function fieldsAsked(condition: Condition | null): ReadonlySet<string> {
  if (condition === null) return new Set();
  if (condition.kind === 'and') return new Set(condition.parts.flatMap((part) => [...fieldsAsked(part)]));
  if (condition.kind !== 'compare' || condition.operator !== '=' || condition.expression.kind !== 'field')
    return new Set();
  const isFalse = condition.value.kind === 'boolean' && !condition.value.value;
  return isFalse ? new Set() : new Set([condition.expression.path.join('.').toLowerCase()]);
}

/** Null for a text that is no query; the other rules of the gate name it. */
function parsed(text: string): Query | null {
  try {
    return parseQuery(text);
  } catch (fault) {
    if (fault instanceof QueryFault) return null;
    throw fault;
  }
}
