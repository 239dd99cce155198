import type { SObjectDescribe } from '../../schema/types.ts';
import { ApexException } from '../../values/exception.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { Value } from '../../values/value.ts';
import { type FieldValue, OrgFault, type RecordData, type RecordRequest } from '../orgTypes.ts';
import { fieldValue } from './display.ts';
import { canReadAlong, fieldsAlong, type PathStep, pathText } from './paths.ts';
import type { Session } from './session.ts';

/** Fields that every record answer carries where the object has them. */
const SYSTEM_FIELDS = ['Id', 'LastModifiedById', 'LastModifiedDate', 'RecordTypeId', 'SystemModstamp'];

/** One record with the fields asked for. Throws OrgFault for a field or a record that the user may not see. */
export function readRecord(session: Session, { recordId, fields, optionalFields }: RecordRequest): RecordData {
  const object = session.org.schema.objectOfPrefix(recordId.slice(0, 3));
  if (object === undefined) throw notFound();
  const required = fields.map((field) => requiredPath(session, object, field));
  const optional = optionalFields
    .map((field) => readablePath(session, object, withoutObject(field)))
    .filter((steps) => steps !== null);
  const [row] = queryRows(session, object, [...required, ...optional], {
    where: 'Id = :id',
    binds: new Map([['id', recordId]]),
    tail: '',
  });
  if (row === undefined) throw notFound();
  return recordData(session, row, [...required, ...optional]);
}

function notFound(): OrgFault {
  const message = 'The requested resource does not exist or you do not have access to it.';
  return new OrgFault(404, 'NOT_FOUND', message);
}

function requiredPath(session: Session, object: SObjectDescribe, field: string): readonly PathStep[] {
  const steps = field.startsWith(`${object.name}.`) ? readablePath(session, object, withoutObject(field)) : null;
  if (steps !== null) return steps;
  throw new OrgFault(400, 'INVALID_FIELD', `No such column '${withoutObject(field)}' on entity '${object.name}'.`);
}

function withoutObject(field: string): string {
  return field.slice(field.indexOf('.') + 1);
}

/** The path when it exists and the user may read all of it. */
export function readablePath(session: Session, object: SObjectDescribe, path: string): readonly PathStep[] | null {
  const steps = fieldsAlong(session.org.schema, object, path);
  return steps !== null && canReadAlong(session, steps) ? steps : null;
}

export interface RowsQuery {
  /** SOQL condition; empty for all rows. */
  readonly where: string;
  readonly binds: ReadonlyMap<string, Value>;
  /** ORDER BY and LIMIT. */
  readonly tail: string;
}

/** Rows that the user may see, with these fields and the system's. Names come from the schema and values are bound. */
export function queryRows(
  session: Session,
  object: SObjectDescribe,
  paths: readonly (readonly PathStep[])[],
  { where, binds, tail }: RowsQuery,
): readonly SObjectValue[] {
  const system = SYSTEM_FIELDS.flatMap((name) => readablePath(session, object, name) ?? []);
  const columns = [...new Set([...system.map((step) => step.field.name), ...paths.map(pathText)])];
  const text = `SELECT ${columns.join(', ')} FROM ${object.name}${where === '' ? '' : ` WHERE ${where}`}${tail}`;
  const { records } = asFault(() => session.org.data.query(session.context, { text, binds, mode: 'user' }));
  return (records?.items ?? []).filter((row) => row instanceof SObjectValue);
}

/** Apex's own refusal of a query becomes the page's. */
export function asFault<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof ApexException)) throw error;
    throw new OrgFault(400, error.apexType.replace(/^System\./, ''), error.message);
  }
}

export function recordData(session: Session, row: SObjectValue, paths: readonly (readonly PathStep[])[]): RecordData {
  const text = (name: string): string | null => {
    const value = row.has(name) && row.describe.fields.has(name.toLowerCase()) ? row.get(name.toLowerCase()) : null;
    const field = row.describe.fields.get(name.toLowerCase());
    const plain = field === undefined ? null : fieldValue(value, field, session.user).value;
    return typeof plain === 'string' ? plain : null;
  };
  const modified = text('SystemModstamp') ?? text('LastModifiedDate');
  return {
    apiName: row.describe.name,
    id: row.id ?? '',
    fields: fieldsOf(session, row, paths),
    childRelationships: {},
    eTag: modified ?? '',
    lastModifiedById: text('LastModifiedById'),
    lastModifiedDate: text('LastModifiedDate'),
    recordTypeId: text('RecordTypeId'),
    recordTypeInfo: null,
    systemModstamp: text('SystemModstamp'),
    weakEtag: modified === null ? 0 : Date.parse(modified),
  };
}

/** Fields of the row itself, and a record for each parent through which a path goes. */
function fieldsOf(
  session: Session,
  row: SObjectValue,
  paths: readonly (readonly PathStep[])[],
): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const [step] of paths.filter((path) => path.length === 1)) {
    if (step) fields[step.field.name] = fieldValue(row.get(step.field.key), step.field, session.user);
  }
  for (const [name, inner] of byParent(paths)) fields[name] = parentValue(session, row, name, inner);
  return fields;
}

function byParent(paths: readonly (readonly PathStep[])[]): Map<string, (readonly PathStep[])[]> {
  const parents = new Map<string, (readonly PathStep[])[]>();
  for (const [first, ...rest] of paths.filter((path) => path.length > 1)) {
    const name = first?.field.relationshipName ?? '';
    parents.set(name, [...(parents.get(name) ?? []), rest]);
  }
  return parents;
}

function parentValue(
  session: Session,
  row: SObjectValue,
  name: string,
  paths: readonly (readonly PathStep[])[],
): FieldValue {
  const parent = row.parent(name);
  if (parent === null) return { value: null, displayValue: null };
  const record = recordData(session, parent, paths);
  const shown = record.fields.Name?.value;
  return { value: record, displayValue: typeof shown === 'string' ? shown : null };
}
