import type { CustomMetadataRecord, FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import type { Value } from '../values/value.ts';
import { dateOf } from './codec.ts';
import { makeId } from './ids.ts';
import type { Store } from './store.ts';

/** The package's custom metadata records as rows, by type. A relationship holds the id of the record it names. */
export function metadataRows(store: Store): Map<string, Record<string, Value>[]> {
  const ids = idsOf(store);
  const rows = new Map<string, Record<string, Value>[]>();
  for (const record of store.schema.customMetadata) {
    const object = store.object(record.type);
    const list = rows.get(object.name) ?? [];
    list.push(rowOf(object, record, ids));
    rows.set(object.name, list);
  }
  return rows;
}

/** Records of several namespaces may share a name; a relationship holds the name of one in its own, or `ns__Name`. */
function keyOf(type: string, developerName: string, namespacePrefix: string | null = null): string {
  return `${type}.${namespacePrefix === null ? '' : `${namespacePrefix}__`}${developerName}`.toLowerCase();
}

function keyOfRecord(record: CustomMetadataRecord): string {
  return keyOf(record.type, record.developerName, record.namespacePrefix);
}

function idsOf(store: Store): Map<string, string> {
  const counts = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const record of store.schema.customMetadata) {
    const object = store.object(record.type);
    const serial = (counts.get(object.name) ?? 0) + 1;
    counts.set(object.name, serial);
    ids.set(keyOfRecord(record), makeId(object.keyPrefix, serial));
  }
  return ids;
}

function rowOf(
  object: SObjectDescribe,
  record: CustomMetadataRecord,
  ids: ReadonlyMap<string, string>,
): Record<string, Value> {
  const row: Record<string, Value> = {
    Id: ids.get(keyOfRecord(record)) ?? null,
    DeveloperName: record.developerName,
    MasterLabel: record.label,
    Label: record.label,
    NamespacePrefix: record.namespacePrefix ?? null,
    QualifiedApiName: (record.namespacePrefix ? `${record.namespacePrefix}__` : '') + record.developerName,
    Language: 'en_US',
  };
  for (const [name, text] of record.values) {
    const field = object.fields.get(name.toLowerCase());
    if (field && text !== null) row[field.name] = valueOf(field, text, ids);
  }
  return row;
}

function valueOf(field: FieldDescribe, text: string, ids: ReadonlyMap<string, string>): Value {
  switch (field.apexType) {
    case 'Id':
      return ids.get(keyOf(field.referenceTo[0] ?? '', text)) ?? null;
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
