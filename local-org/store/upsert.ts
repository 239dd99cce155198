import { ApexException } from '../values/exception.ts';
import type { SObjectValue } from '../values/sobject.ts';
import { dmlError } from './errors.ts';
import { failed } from './statement.ts';
import type { RowOutcome, Statement } from './statement.ts';
import { insertRow, updateRow } from './write.ts';

/** Updates the row with the same id or external id, or inserts one. */
export function upsertRow(statement: Statement, record: SObjectValue): RowOutcome {
  const name = statement.options.externalId?.toLowerCase() ?? 'id';
  if (name === 'id') return record.id === null ? insertRow(statement, record) : updateRow(statement, record);
  const { describe: object } = record;
  const field = object.fields.get(name);
  if (!field || !(field.isExternalId || field.isUnique))
    throw new ApexException(
      'System.SObjectException',
      `Invalid field for upsert, must be an External Id custom or standard indexed field: ${name}`,
    );
  const value = record.values.get(field.key) ?? null;
  if (value === null) return failed(null, dmlError('MISSING_ARGUMENT', `${field.name} not specified`, []));
  const matches = statement.store.find(object, field.name, value);
  if (matches.length > 1)
    return failed(
      null,
      dmlError('DUPLICATE_EXTERNAL_ID', `${field.name}: more than one record found for external id field`, [
        field.name,
      ]),
    );
  const id = matches[0]?.get('id');
  if (typeof id !== 'string') return insertRow(statement, record);
  if (record.id !== null && record.id !== id)
    return failed(
      record.id,
      dmlError('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id with another external id', ['Id']),
    );
  const known = record.clone();
  known.put('id', id);
  return updateRow(statement, known);
}
