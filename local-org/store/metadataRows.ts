import { recordName } from '../schema/namespace.ts';
import type { CustomMetadataRecord, FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import type { Value } from '../values/value.ts';
import { dateOf } from './codec.ts';
import { makeId } from './ids.ts';
import type { Store } from './store.ts';

/** The package's custom metadata records as rows, by type. A relationship holds the id of the record it names. */
export function metadataRows(store: Store): Map<SObjectDescribe, Record<string, Value>[]> {
  const ids = idsOf(store);
  const rows = new Map<SObjectDescribe, Record<string, Value>[]>();
  for (const record of store.schema.customMetadata) {
    const object = described(store, record);
    const list = rows.get(object) ?? [];
    list.push(rowOf(object, record, ids));
    rows.set(object, list);
  }
  return rows;
}

function described(store: Store, record: CustomMetadataRecord): SObjectDescribe {
  const object = store.schema.described(record.type);
  if (!object) throw new Error(`no custom metadata type ${record.type}`);
  return object;
}

function keyOf(type: string, qualifiedName: string): string {
  return `${type}.${qualifiedName}`.toLowerCase();
}

function idsOf(store: Store): Map<string, string> {
  const counts = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const record of store.schema.customMetadata) {
    const object = described(store, record);
    const serial = (counts.get(object.name) ?? 0) + 1;
    counts.set(object.name, serial);
    ids.set(keyOf(record.type, record.qualifiedName), makeId(object.keyPrefix, serial));
  }
  return ids;
}

function rowOf(
  object: SObjectDescribe,
  record: CustomMetadataRecord,
  ids: ReadonlyMap<string, string>,
): Record<string, Value> {
  const row: Record<string, Value> = {
    Id: ids.get(keyOf(record.type, record.qualifiedName)) ?? null,
    DeveloperName: record.developerName,
    MasterLabel: record.label,
    Label: record.label,
    QualifiedApiName: record.qualifiedName,
    NamespacePrefix: record.namespace,
    Language: 'en_US',
  };
  for (const [name, text] of record.values) {
    const field = object.fields.get(name.toLowerCase());
    if (field && text !== null) row[field.name] = valueOf(field, text, record.namespace, ids);
  }
  return row;
}

function valueOf(
  field: FieldDescribe,
  text: string,
  namespace: string | null,
  ids: ReadonlyMap<string, string>,
): Value {
  switch (field.apexType) {
    case 'Id':
      return ids.get(keyOf(field.referenceTo[0] ?? '', recordName(text, namespace))) ?? null;
    case 'Boolean':
      return text === 'true';
    case 'Decimal':
      return Decimal.parse(text);
    case 'Integer':
    case 'Long':
      return Number(text);
    case 'Date':
      return dateOf(text);
    case 'Datetime':
      return ApexDatetime.parseIso(text);
    default:
      return text;
  }
}
