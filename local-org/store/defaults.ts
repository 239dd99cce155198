import type { FieldDescribe } from '../schema/types.ts';
import { ApexDatetime } from '../values/datetime.ts';
import type { Value } from '../values/value.ts';
import type { Change } from './change.ts';
import { defaultFormula } from './checks/formulas.ts';
import { scopeOf } from './checks/rules.ts';
import { storable } from './checks/values.ts';

/** Fills a new row: defaults of fields nobody set, numbers, owner, who and when. */
export function fillNewRow(change: Change): void {
  const { row, context, store, object } = change;
  for (const field of object.fields.values()) {
    const name = field.key;
    if (field.isAutoNumber) row.set(name, numbered(field.defaultValue ?? '{0}', store.nextNumber(object, field)));
    else if (!row.has(name) && field.defaultValue !== undefined)
      row.set(name, defaultOf(change, field, field.defaultValue));
  }
  row.set('id', change.id);
  if (object.fields.has('ownerid') && (row.get('ownerid') ?? null) === null) row.set('ownerid', context.user.id);
  stamp(change, ['createddate', 'lastmodifieddate', 'systemmodstamp'], ['createdbyid', 'lastmodifiedbyid']);
  if (object.fields.has('isdeleted')) row.set('isdeleted', false);
  nameFromParts(change);
  if (object.kind === 'custom' && (row.get('name') ?? null) === null) row.set('name', change.id);
}

/** Marks an updated row. */
export function touchRow(change: Change): void {
  stamp(change, ['lastmodifieddate', 'systemmodstamp'], ['lastmodifiedbyid']);
  nameFromParts(change);
}

function stamp(change: Change, times: readonly string[], users: readonly string[]): void {
  const now = new ApexDatetime(Math.floor(change.context.now() / 1000) * 1000);
  for (const name of times) if (change.object.fields.has(name)) change.row.set(name, now);
  for (const name of users) if (change.object.fields.has(name)) change.row.set(name, change.context.user.id);
}

function defaultOf(change: Change, field: FieldDescribe, text: string): Value {
  if (field.type === 'boolean') return text.toLowerCase() === 'true';
  if (field.type === 'picklist' || field.type === 'multipicklist') return text;
  return storable(field, defaultFormula(change.store.schema, change.object, text).evaluate(scopeOf(change)));
}

/** `A-{0000}` and 7 → `A-0007`. */
function numbered(format: string, number: number): string {
  return format.replace(/\{(0+)\}/, (_, zeros: string) => String(number).padStart(zeros.length, '0'));
}

/** People have one name made of two fields. */
function nameFromParts(change: Change): void {
  const { row, object } = change;
  if (!object.fields.has('lastname') || object.fields.get('name')?.isCreateable !== false) return;
  const parts = [row.get('firstname'), row.get('lastname')].filter((part) => typeof part === 'string' && part !== '');
  row.set('name', parts.join(' '));
}
