import { ApexBlob } from '../values/blob.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexList, ApexMap, ApexSet } from '../values/collections.ts';
import { Decimal } from '../values/decimal.ts';
import { ApexException } from '../values/exception.ts';
import { isId } from '../values/id.ts';
import { ApexObject } from '../values/object.ts';
import { SObjectValue } from '../values/sobject.ts';
import type { Value } from '../values/value.ts';
import type { Context } from './context.ts';
import { classOf } from './invoke.ts';
import { findPlatformClass } from './registry.ts';

const PLAIN: readonly (readonly [(value: Value) => boolean, string])[] = [
  [(value) => value instanceof Decimal, 'decimal'],
  [(value) => value instanceof ApexDate, 'date'],
  [(value) => value instanceof ApexDatetime, 'datetime'],
  [(value) => value instanceof ApexBlob, 'blob'],
  [(value) => value instanceof ApexList, 'list'],
  [(value) => value instanceof ApexSet, 'set'],
  [(value) => value instanceof ApexMap, 'map'],
];

/** Lower-case names, without `System.` and type arguments, of every type the value is an instance of. */
export function platformType(context: Context, value: Exclude<Value, null>): ReadonlySet<string> {
  const names = new Set(['object', ...ownTypes(context, value)]);
  for (const name of [...names]) for (const ancestor of ancestors(context, name)) names.add(ancestor);
  return names;
}

function ownTypes(context: Context, value: Exclude<Value, null>): Iterable<string> {
  if (typeof value === 'string') return isId(value) ? ['string', 'id'] : ['string'];
  if (typeof value === 'boolean') return ['boolean'];
  if (typeof value === 'number') return ['integer', 'long'];
  if (value instanceof SObjectValue) return ['sobject', value.describe.name.toLowerCase()];
  if (value instanceof ApexObject) return classOf(context, value)?.assignableTo ?? [];
  const plain = PLAIN.find(([isKind]) => isKind(value));
  if (plain !== undefined) return [plain[1]];
  if (value instanceof ApexException || 'apexType' in value) return [bare(value.apexType)];
  return 'type' in value ? [bare(value.type)] : [];
}

function ancestors(context: Context, name: string): string[] {
  const compiled = context.classNamed(name)?.assignableTo;
  if (compiled !== undefined) return Array.from(compiled, bare);
  const definition = findPlatformClass(name);
  if (definition === undefined) return [];
  const parents = [definition.extends, ...(definition.implements ?? [])].filter((parent) => parent !== undefined);
  return parents.flatMap((parent) => [bare(parent), ...ancestors(context, bare(parent))]);
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^system\./, '')
    .replace(/<.*$/, '');
}
