import { readCell } from '../../data/cell.ts';
import type { FieldDescribe, SObjectDescribe } from '../../schema/types.ts';
import type { DmlOperation } from '../../store/types.ts';
import { ApexException } from '../../values/exception.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { Value } from '../../values/value.ts';
import { type FieldError, OrgFault } from '../orgTypes.ts';
import { fieldNamed } from './names.ts';
import type { Session } from './session.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Saves a new record as the user; gives its id. Throws OrgFault with an error for each field at fault. */
export function createRow(session: Session, objectName: string, fields: Fields): string {
  const object = session.org.schema.described(objectName);
  if (object === undefined) throw new OrgFault(400, 'INVALID_TYPE', `There is no object ${objectName}.`);
  return run(session, 'insert', recordOf(session, object, fields)) ?? '';
}

/** Saves the fields of the record whose Id is among them. */
export function updateRow(session: Session, fields: Fields): void {
  run(session, 'update', recordOf(session, objectOf(session, String(fields.Id)), fields));
}

export function removeRow(session: Session, recordId: string): void {
  run(session, 'delete', recordOf(session, objectOf(session, recordId), { Id: recordId }));
}

function objectOf(session: Session, recordId: string): SObjectDescribe {
  const object = session.org.schema.objectOfPrefix(recordId.slice(0, 3));
  if (object === undefined) throw new OrgFault(404, 'NOT_FOUND', 'The requested resource does not exist');
  return object;
}

function recordOf(session: Session, object: SObjectDescribe, fields: Fields): SObjectValue {
  const record = new SObjectValue(object);
  for (const [name, given] of Object.entries(fields)) {
    const field = fieldNamed(object, name);
    if (field === undefined) throw new OrgFault(400, 'INVALID_FIELD', `No such column '${name}' on ${object.name}.`);
    record.put(field.key, valueOf(given, field, session.user.timeZone));
  }
  return record;
}

/** JSON to a stored value, by way of the text that an import would hold. */
function valueOf(given: unknown, field: FieldDescribe, timeZone: string): Value {
  if (given === null || given === undefined || given === '') return null;
  if (typeof given === 'boolean') return given;
  if (typeof given === 'string' && field.type !== 'date' && field.type !== 'datetime') return given;
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  const cell = readCell(text, field, timeZone);
  if ('value' in cell) return cell.value ?? null;
  const message = `${field.label}: value not of required type: ${text}`;
  throw fault([{ field: field.name, fieldLabel: field.label, errorCode: 'INVALID_TYPE_ON_FIELD_IN_RECORD', message }]);
}

function run(session: Session, operation: DmlOperation, record: SObjectValue): string | null {
  const { org, context } = session;
  try {
    return org.data.transaction(true, () => {
      const [result] = org.data.dml(context, operation, [record], { allOrNone: true, mode: 'user' });
      return result?.id ?? null;
    });
  } catch (error) {
    if (!(error instanceof ApexException)) throw error;
    throw fault(errorsOf(error, record.describe));
  }
}

function errorsOf(error: ApexException, object: SObjectDescribe): readonly FieldError[] {
  const failures = error.dmlErrors ?? [];
  if (failures.length === 0)
    return [{ field: null, fieldLabel: null, errorCode: error.apexType, message: error.message }];
  return failures.map(({ code, message, fields }) => {
    const field = object.fields.get((fields[0] ?? '').toLowerCase());
    return { field: field?.name ?? null, fieldLabel: field?.label ?? null, errorCode: code, message };
  });
}

/** The message of the platform for a record that was not saved; what is wrong stands in the errors. */
function fault(errors: readonly FieldError[]): OrgFault {
  const message = 'An error occurred while trying to update the record. Please try again.';
  return new OrgFault(400, errors[0]?.errorCode ?? 'UNKNOWN_EXCEPTION', message, { fieldErrors: errors });
}
