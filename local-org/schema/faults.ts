import { recordName } from './namespace.ts';
import type { Fault } from './read/xml.ts';
import type { CustomMetadataRecord, FieldDescribe, Schema } from './types.ts';

/** Faults that only show once all files are read: metadata records that do not fit their type. */
export function metadataFaults(schema: Schema): Fault[] {
  const names = new Set(schema.customMetadata.map((record) => `${record.type}.${record.qualifiedName}`.toLowerCase()));
  return schema.customMetadata.flatMap((record) => faultsOfRecord(schema, record, names));
}

function faultsOfRecord(schema: Schema, record: CustomMetadataRecord, names: ReadonlySet<string>): Fault[] {
  const type = schema.described(record.type);
  if (!type) return [{ file: record.file, message: `there is no custom metadata type ${record.type}` }];
  const faults: Fault[] = [];
  for (const [name, text] of record.values) {
    const field = type.fields.get(name.toLowerCase());
    const message = field ? valueFault(field, text, record.namespace, names) : `${record.type} has no field ${name}`;
    if (message !== null) faults.push({ file: record.file, message });
  }
  for (const field of type.fields.values()) {
    const isOwn = field.name.endsWith('__c') && !field.isNillable && field.type !== 'boolean';
    if (isOwn && (record.values.get(field.name) ?? null) === null)
      faults.push({ file: record.file, message: `${field.name} is required` });
  }
  return faults;
}

function valueFault(
  field: FieldDescribe,
  text: string | null,
  namespace: string | null,
  names: ReadonlySet<string>,
): string | null {
  if (text === null) return null;
  const target = field.referenceTo[0];
  if (target !== undefined && target.endsWith('__mdt'))
    return names.has(`${target}.${recordName(text, namespace)}`.toLowerCase())
      ? null
      : `${field.name} names ${target} ${text}, which does not exist`;
  if (['double', 'currency', 'percent'].includes(field.type) && !/^-?\d+(\.\d+)?$/.test(text))
    return `${field.name} is no number: ${text}`;
  if (field.type === 'boolean' && text !== 'true' && text !== 'false')
    return `${field.name} is neither true nor false: ${text}`;
  if (field.length > 0 && text.length > field.length) return `${field.name} is longer than ${field.length} characters`;
  return null;
}
