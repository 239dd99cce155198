import type { CustomMetadataRecord } from './types.ts';

/** A custom metadata record that no file of the package holds, or new values for one of the package's. */
export interface AddedMetadata {
  /** `Metric__mdt` */
  readonly type: string;
  readonly developerName: string;
  /** Namespace of whoever made it; null or absent for the package's own. */
  readonly namespacePrefix?: string | null;
  /** Field API name → text as a record file writes it, null for nil. */
  readonly values: Readonly<Record<string, string | null>>;
}

/** The package's records with the added ones: new values in those of the same name and namespace, the others behind them. */
export function withAdded(
  own: readonly CustomMetadataRecord[],
  added: readonly AddedMetadata[],
): readonly CustomMetadataRecord[] {
  const records = new Map(own.map((record) => [keyOf(record), record]));
  for (const record of added) {
    const { type, developerName, namespacePrefix = null, values } = record;
    const known = records.get(keyOf(record));
    records.set(keyOf(record), {
      file: known?.file ?? `${type}.${developerName}`,
      label: known?.label ?? developerName,
      type,
      developerName,
      namespacePrefix,
      values: new Map([...(known?.values ?? []), ...Object.entries(values)]),
    });
  }
  return [...records.values()];
}

function keyOf({ type, developerName, namespacePrefix }: AddedMetadata | CustomMetadataRecord): string {
  return `${namespacePrefix ?? ''}.${type}.${developerName}`.toLowerCase();
}
