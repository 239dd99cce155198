import type { StatementOf } from '../ast.ts';
import { expression } from './expression.ts';
import { fail, type Scope } from './scope.ts';

/** insert, update, upsert, delete, undelete of a record or a list of records. */
export function dml(scope: Scope, node: StatementOf<'dml'>): string {
  scope.needsSharing = true;
  const records = expression(scope, node.records);
  const row = records.type.base === 'list' ? records.type.element : records.type;
  if (!row?.isRecord) fail(node.records, `DML requires SObject or SObject list type: ${records.type.name}`);
  const external =
    node.externalId === null ? 'null' : `'${externalField(scope, node, node.externalId, row.describe?.name)}'`;
  return `R.dml(c, '${node.operation}', ${records.js}, '${node.mode}', ${external});`;
}

function externalField(scope: Scope, node: StatementOf<'dml'>, written: string, object: string | undefined): string {
  const name = written.split('.').at(-1) ?? written;
  if (object === undefined) return name;
  const field = scope.types.schema.object(object)?.fields.get(name.toLowerCase());
  if (!field) fail(node, `Field does not exist: ${object}.${name}`);
  if (field.name.endsWith('__c') && !field.isExternalId && !field.isUnique)
    fail(
      node,
      `Invalid field for upsert, must be an External Id custom or standard indexed field: ${field.name} (${object})`,
    );
  return field.name;
}
