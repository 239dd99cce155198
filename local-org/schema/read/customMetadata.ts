import type { XmlNode } from './xml.ts';

export interface MetadataRecordSource {
  readonly label: string;
  readonly values: readonly (readonly [field: string, text: string | null])[];
}

/** A record of a custom metadata type, or what is wrong with it. */
export function readMetadataRecord(root: XmlNode): MetadataRecordSource | string {
  const label = root.value('label');
  if (!label) return 'label is missing';
  if (label.length > 40) return `label is longer than 40 characters: ${label}`;
  const values: (readonly [string, string | null])[] = [];
  for (const node of root.all('values')) {
    const field = node.value('field');
    const value = node.first('value');
    if (!field) return 'a value names no field';
    if (!value) return `field ${field} has no value element`;
    values.push([field, value.isNil ? null : value.text]);
  }
  return { label, values };
}
