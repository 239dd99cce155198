import { ApexList } from '../../values/collections.ts';
import { nonNull } from '../../values/exception.ts';
import { toText } from '../../values/operators.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { Value } from '../../values/value.ts';
import type { Context } from '../context.ts';
import type { Body } from '../registry.ts';
import { DmlResultValue } from './results.ts';

/** Database.emptyRecycleBin ("Database Class", Apex Reference Guide), for one and for lists, by record and by id. */
export const RECYCLE_BIN: Readonly<Record<string, Body>> = {
  'emptyRecycleBin(Id): Database.EmptyRecycleBinResult': (context, id: Value) => emptied(context, [id])[0] ?? null,
  'emptyRecycleBin(SObject): Database.EmptyRecycleBinResult': (context, row: Value) =>
    emptied(context, [row])[0] ?? null,
  'emptyRecycleBin(List<Id>): List<Database.EmptyRecycleBinResult>': (context, ids: ApexList) => listOf(context, ids),
  'emptyRecycleBin(List<SObject>): List<Database.EmptyRecycleBinResult>': (context, rows: ApexList) =>
    listOf(context, rows),
};

function listOf(context: Context, items: ApexList | null): ApexList {
  return new ApexList(emptied(context, nonNull(items).items), 'Database.EmptyRecycleBinResult');
}

function emptied(context: Context, items: readonly Value[]): DmlResultValue[] {
  const ids = items.map((item) => toText(nonNull(item instanceof SObjectValue ? item.id : item)));
  return context.data
    .emptyRecycleBin(context, ids)
    .map((result) => new DmlResultValue('EmptyRecycleBinResult', result));
}
