import type { Context } from '../platform/context.ts';
import type { SObjectDescribe } from '../schema/types.ts';
import { ApexException } from '../values/exception.ts';
import type { SObjectValue } from '../values/sobject.ts';
import { refuseSameRecord, sameExternalIds } from './checks/sameRecord.ts';
import { dmlException } from './errors.ts';
import type { Permissions } from './permissions.ts';
import { removeRow, restoreRow } from './remove.ts';
import type { Store } from './store.ts';
import type { RowOutcome, Statement } from './statement.ts';
import { saveWithTriggers } from './triggers.ts';
import type { DmlError, DmlOperation, DmlOptions, DmlRowResult } from './types.ts';
import { upsertRow } from './upsert.ts';
import { insertRow, updateRow } from './write.ts';

/** Objects the platform writes and Apex cannot. */
const READ_ONLY = new Set([
  'opportunityhistory',
  'opportunityfieldhistory',
  'leadhistory',
  'period',
  'organization',
  'profile',
  'apexclass',
  'asyncapexjob',
  'crontrigger',
  'cronjobdetail',
  'loginhistory',
  'name',
  'opportunitystage',
  'leadstatus',
  'taskstatus',
  'recordtype',
  'staticresource',
]);

const NONE: ReadonlyMap<number, DmlError> = new Map();

/** Runs a DML statement: charges limits, checks and writes each row, and takes all back when one fails and all must hold. */
export function runDml(
  store: Store,
  permissions: Permissions,
  context: Context,
  operation: DmlOperation,
  records: readonly SObjectValue[],
  options: DmlOptions,
): DmlRowResult[] {
  if (records.length === 0) return [];
  context.limits.charge('dmlStatements', 1);
  context.limits.charge('dmlRows', records.length);
  for (const record of records) refuseReadOnly(operation, record.describe);
  refuseSameRecord(operation, records, options);
  const mixed = context.mixedDml?.refusal(operation, records) ?? null;
  const shared = options.externalId === undefined ? NONE : sameExternalIds(records, options.externalId);
  const statement: Statement = {
    store,
    context,
    access: permissions.of(context.user.id),
    operation,
    options,
    isShared: options.mode === 'user' || context.sharing === 'with',
    saved: [],
  };
  store.database.exec('SAVEPOINT dml');
  try {
    const results = saveWithTriggers(statement, records, (record, index) => {
      const error = mixed ?? shared.get(index);
      return error ? refused(record, error) : resultOf(statement, record);
    });
    if (options.allOrNone && results.some((result) => !result.isSuccess)) throw dmlException(operation, results);
    store.database.exec('RELEASE dml');
    if (operation === 'insert' || operation === 'upsert') setIds(records, results);
    return results;
  } catch (error) {
    store.database.exec('ROLLBACK TO dml; RELEASE dml');
    store.generation += 1;
    throw error;
  }
}

function refused(record: SObjectValue, error: DmlError): DmlRowResult {
  return { id: record.id, isSuccess: false, isCreated: false, errors: [error] };
}

function refuseReadOnly(operation: DmlOperation, object: SObjectDescribe): void {
  const isReadOnly =
    READ_ONLY.has(object.name.toLowerCase()) || object.kind === 'customMetadata' || object.name === 'AggregateResult';
  if (!isReadOnly) return;
  const name = operation.charAt(0).toUpperCase() + operation.slice(1);
  throw new ApexException('System.TypeException', `DML operation ${name} not allowed on ${object.name}`);
}

function resultOf(statement: Statement, record: SObjectValue): DmlRowResult {
  const { store, operation } = statement;
  store.database.exec('SAVEPOINT dml_row');
  const outcome = ROWS[operation](statement, record);
  const isSuccess = outcome.errors.length === 0;
  store.database.exec(isSuccess ? 'RELEASE dml_row' : 'ROLLBACK TO dml_row; RELEASE dml_row');
  return {
    id: isSuccess || operation !== 'insert' ? outcome.id : null,
    isSuccess,
    isCreated: outcome.isCreated,
    errors: outcome.errors,
  };
}

const ROWS: Readonly<Record<DmlOperation, (statement: Statement, record: SObjectValue) => RowOutcome>> = {
  insert: insertRow,
  update: updateRow,
  upsert: upsertRow,
  delete: removeRow,
  undelete: restoreRow,
};

function setIds(records: readonly SObjectValue[], results: readonly DmlRowResult[]): void {
  records.forEach((record, index) => {
    const id = results[index]?.id ?? null;
    if (id !== null && results[index]?.isSuccess === true) record.put('id', id);
  });
}
