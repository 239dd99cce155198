/** Field of a record as `getRecord` gives it. */
interface RecordData {
  readonly fields?: Readonly<Record<string, { readonly value: unknown; readonly displayValue?: string | null }>>;
}
type Field = string | { readonly fieldApiName: string };

/** A field's value out of a wired record; undefined when the record lacks it. */
export function getFieldValue(record: RecordData | undefined, field: Field): unknown {
  return record?.fields?.[fieldName(field)]?.value;
}

/** A field's text for display; null or undefined when there is none. */
export function getFieldDisplayValue(record: RecordData | undefined, field: Field): string | null | undefined {
  return record?.fields?.[fieldName(field)]?.displayValue;
}

/** Tells the record cache that records changed. The local org keeps none, so there is nothing to renew. */
export function notifyRecordUpdateAvailable(): Promise<void> {
  return Promise.resolve();
}

function fieldName(field: Field): string {
  return typeof field === 'string' ? field.replace(/^\w+\./, '') : field.fieldApiName;
}
