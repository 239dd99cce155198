import type { FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import type { Value } from '../values/value.ts';

const FLAG = 'IsPersonAccount';
/** Columns of Account that only people fill ("Person Account Fields", Object Reference: Account). */
const NAMES = new Set(['firstname', 'lastname', 'personemail']);

/** True for a column of Account.csv that an org has only with person accounts. */
export function isPersonColumn(name: string): boolean {
  const lower = name.trim().toLowerCase();
  return lower === FLAG.toLowerCase() || NAMES.has(lower) || lower.endsWith('__pc');
}

/** Tells of one row, by its cells, whether it is a person. */
export type PersonTest = (cells: readonly string[]) => Readonly<Record<string, Value>>;

/** The flag of person accounts where the file has signs of them, but no column of that name; null where there is nothing to add. */
export function personTest(object: SObjectDescribe, header: readonly string[]): PersonTest | null {
  const field: FieldDescribe | undefined = object.fields.get(FLAG.toLowerCase());
  const names = header.map((name) => name.trim().toLowerCase());
  if (object.name !== 'Account' || field === undefined || names.includes(FLAG.toLowerCase())) return null;
  const signs = names.flatMap((name, position) => (NAMES.has(name) ? [position] : []));
  return (cells) => ({ [FLAG]: signs.some((position) => (cells[position] ?? '').trim() !== '') });
}
