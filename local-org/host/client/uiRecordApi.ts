import type { FieldValue, RecordData } from '../orgTypes.ts';
import { changeRecord, insertRecord, readRecord, removeRecord } from './org.ts';
import { adapterFor, type LiveWire } from './wire.ts';

type Field = string | { readonly objectApiName: string; readonly fieldApiName: string };
type Fields = Field | readonly Field[];

interface RecordConfig {
  readonly recordId?: string;
  readonly fields?: Fields;
  readonly optionalFields?: Fields;
  readonly layoutTypes?: unknown;
}

/** Record wires on the page, so that a change of a record reaches those that show it. */
const live = new Set<LiveWire>();

/** Wire adapter of one record's fields. Layouts are not served: name the fields. */
export const getRecord = adapterFor((config) => read(config), live);

/** Wire adapter of several records, each with its own result. */
export const getRecords = adapterFor(
  async ({ records }) => ({ results: await Promise.all((records as readonly RecordsConfig[]).flatMap(readEach)) }),
  live,
);

interface RecordsConfig extends RecordConfig {
  readonly recordIds: readonly string[];
}

/** A field's value out of a wired record; undefined when the record lacks it. */
export function getFieldValue(record: RecordData | undefined, field: Field): FieldValue['value'] | undefined {
  return fieldOf(record, field)?.value;
}

/** A field's text for display; null or undefined when there is none. */
export function getFieldDisplayValue(record: RecordData | undefined, field: Field): string | null | undefined {
  return fieldOf(record, field)?.displayValue;
}

/** Saves the fields, the Id among them, and renews what shows the record. Gives the record with those fields. */
export async function updateRecord(input: { readonly fields: Readonly<Record<string, unknown>> }): Promise<RecordData> {
  const recordId = String(input.fields.Id);
  await changeRecord(input.fields);
  await notifyRecordUpdateAvailable([{ recordId }]);
  return read({ recordId, optionalFields: [] });
}

/** Saves a new record; gives it with its id and name. */
export async function createRecord(input: {
  readonly apiName: string;
  readonly fields: Readonly<Record<string, unknown>>;
}): Promise<RecordData> {
  const recordId = await insertRecord(input.apiName, input.fields);
  return read({ recordId, optionalFields: [`${input.apiName}.Name`] });
}

export async function deleteRecord(recordId: string): Promise<void> {
  await removeRecord(recordId);
}

/** Reads again what the page shows of the records; resolves when all of it is there. */
export async function notifyRecordUpdateAvailable(records: readonly { readonly recordId: string }[]): Promise<void> {
  const changed = new Set(records.map(({ recordId }) => recordId.slice(0, ID_LENGTH)));
  await Promise.all([...live].filter((wire) => idsOf(wire).some((id) => changed.has(id))).map((wire) => wire.run()));
}

/** Ids match by their first fifteen characters. */
const ID_LENGTH = 15;

function idsOf({ config }: LiveWire): readonly string[] {
  const { recordId, records } = (config ?? {}) as { recordId?: string; records?: readonly RecordsConfig[] };
  const ids = records?.flatMap((one) => one.recordIds) ?? [recordId ?? ''];
  return ids.map((id) => id.slice(0, ID_LENGTH));
}

async function readEach({ recordIds, fields, optionalFields }: RecordsConfig): Promise<unknown> {
  return Promise.all(
    recordIds.map(async (recordId) => {
      try {
        return { statusCode: 200, result: await read({ recordId, fields, optionalFields }) };
      } catch (error) {
        return { statusCode: (error as { status: number }).status, result: (error as { body: unknown }).body };
      }
    }),
  );
}

function read({ recordId = '', fields, optionalFields, layoutTypes }: RecordConfig): Promise<RecordData> {
  if (layoutTypes !== undefined) {
    return Promise.reject(new Error('getRecord with layoutTypes is not simulated: name the fields'));
  }
  return readRecord({ recordId, fields: pathsOf(fields), optionalFields: pathsOf(optionalFields) });
}

function pathsOf(fields: Fields | undefined): readonly string[] {
  const list = fields === undefined ? [] : Array.isArray(fields) ? (fields as readonly Field[]) : [fields as Field];
  return list.map((field) => (typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`));
}

function fieldOf(record: RecordData | undefined, field: Field): FieldValue | undefined {
  const path = typeof field === 'string' ? field.split('.').slice(1) : field.fieldApiName.split('.');
  let value: FieldValue | undefined;
  let at: RecordData | undefined = record;
  for (const name of path) {
    value = at?.fields[name];
    at = typeof value?.value === 'object' && value.value !== null ? value.value : undefined;
  }
  return value;
}
