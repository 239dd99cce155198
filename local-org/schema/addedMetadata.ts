import { qualified, recordName } from './namespace.ts';
import type { CustomMetadataRecord } from './types.ts';

/** A custom metadata record that no file of the package holds, or new values for one of the package's. */
export interface AddedMetadata {
  /** `Metric__mdt` */
  readonly type: string;
  readonly developerName: string;
  /** Namespace of whoever made it, null for the org itself; absent for the package's own. */
  readonly namespacePrefix?: string | null;
  /** Field API name → text as a record file writes it, null for nil. */
  readonly values: Readonly<Record<string, string | null>>;
}

/** The package's records with the added ones: new values in those of the same name and namespace, the others behind them. */
export function withAdded(
  own: readonly CustomMetadataRecord[],
  added: readonly AddedMetadata[],
  packageNamespace: string | null,
): readonly CustomMetadataRecord[] {
  const records = new Map(own.map((record) => [keyOf(record.type, record.qualifiedName), record]));
  for (const { type, developerName, namespacePrefix: namespace = packageNamespace, values } of added) {
    const typeName = qualified(type, packageNamespace);
    const qualifiedName = recordName(developerName, namespace);
    const key = keyOf(typeName, qualifiedName);
    const known = records.get(key);
    records.set(key, {
      file: known?.file ?? `${type}.${developerName}`,
      label: known?.label ?? developerName,
      type: typeName,
      developerName,
      qualifiedName,
      namespace,
      values: new Map([
        ...(known?.values ?? []),
        ...Object.entries(values).map(([field, text]) => [qualified(field, packageNamespace), text] as const),
      ]),
    });
  }
  return [...records.values()];
}

function keyOf(type: string, qualifiedName: string): string {
  return `${type}.${qualifiedName}`.toLowerCase();
}
