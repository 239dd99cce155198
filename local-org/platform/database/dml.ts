import type { AccessMode, DmlOperation } from '../../store/types.ts';
import { ApexList } from '../../values/collections.ts';
import { ApexException, nonNull } from '../../values/exception.ts';
import { toText } from '../../values/operators.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { EnumValue, Value } from '../../values/value.ts';
import { recordsOf } from '../collections/cloning.ts';
import type { Context } from '../context.ts';
import type { SObjectFieldToken } from '../describe/tokens.ts';
import type { Body } from '../registry.ts';
import { DEFAULT_MODE, modeOf } from './access.ts';
import { DmlResultValue, type ResultType } from './results.ts';

const RESULT_TYPES: Readonly<Record<DmlOperation, ResultType>> = {
  insert: 'SaveResult',
  update: 'SaveResult',
  upsert: 'UpsertResult',
  delete: 'DeleteResult',
  undelete: 'UndeleteResult',
};

interface Options {
  readonly allOrNone?: boolean | null;
  readonly mode?: AccessMode;
  readonly key?: SObjectFieldToken | null;
}

/** Every overload of Database.insert and its kin, for one record and for lists. */
export function dmlStatics(operation: DmlOperation): Record<string, Body> {
  return {
    ...overloads(operation, 'SObject', recordOf),
    ...overloads(operation, 'List<SObject>', (_context, target) => target),
    ...(operation === 'delete'
      ? { ...overloads('delete', 'Id', byId), ...overloads('delete', 'List<Id>', byIds) }
      : {}),
    ...(operation === 'upsert' ? { ...keyed('SObject'), ...keyed('List<SObject>') } : {}),
  };
}

type Prepare = (context: Context, target: Value) => Value;

function overloads(operation: DmlOperation, type: string, prepare: Prepare): Record<string, Body> {
  const result = resultOf(operation, type);
  return {
    [`${operation}(${type}): ${result}`]: (context, target: Value) =>
      run(context, operation, prepare(context, target), {}),
    [`${operation}(${type}, Boolean): ${result}`]: (context, target: Value, allOrNone: boolean | null) =>
      run(context, operation, prepare(context, target), { allOrNone }),
    [`${operation}(${type}, AccessLevel): ${result}`]: (context, target: Value, level: EnumValue | null) =>
      run(context, operation, prepare(context, target), { mode: modeOf(level) }),
    [`${operation}(${type}, Boolean, AccessLevel): ${result}`]: (
      context,
      target: Value,
      allOrNone: boolean | null,
      level: EnumValue | null,
    ) => run(context, operation, prepare(context, target), { allOrNone, mode: modeOf(level) }),
  };
}

/** Database.upsert by an external id. */
function keyed(type: string): Record<string, Body> {
  const result = resultOf('upsert', type);
  const head = `upsert(${type}, Schema.SObjectField`;
  return {
    [`${head}): ${result}`]: (context, target: Value, key: SObjectFieldToken) =>
      run(context, 'upsert', target, { key }),
    [`${head}, Boolean): ${result}`]: (context, target: Value, key: SObjectFieldToken, allOrNone: boolean | null) =>
      run(context, 'upsert', target, { key, allOrNone }),
    [`${head}, AccessLevel): ${result}`]: (context, target: Value, key: SObjectFieldToken, level: EnumValue | null) =>
      run(context, 'upsert', target, { key, mode: modeOf(level) }),
    [`${head}, Boolean, AccessLevel): ${result}`]: (
      context,
      target: Value,
      key: SObjectFieldToken,
      allOrNone: boolean | null,
      level: EnumValue | null,
    ) => run(context, 'upsert', target, { key, allOrNone, mode: modeOf(level) }),
  };
}

function resultOf(operation: DmlOperation, type: string): string {
  const result = `Database.${RESULT_TYPES[operation]}`;
  return type.startsWith('List') ? `List<${result}>` : result;
}

function run(context: Context, operation: DmlOperation, target: Value, options: Options): Value {
  const isList = target instanceof ApexList;
  const records = isList ? recordsOf(target) : [recordOf(context, target)];
  const { allOrNone = true, mode = DEFAULT_MODE, key } = options;
  const results = context.data.dml(context, operation, records, {
    allOrNone: nonNull(allOrNone),
    mode,
    ...(key ? { externalId: key.field.name } : {}),
  });
  const type = RESULT_TYPES[operation];
  const values = results.map((result) => new DmlResultValue(type, result));
  return isList ? new ApexList(values, `Database.${type}`) : (values[0] ?? null);
}

function recordOf(_context: Context, target: Value): SObjectValue {
  if (nonNull(target) instanceof SObjectValue) return target as SObjectValue;
  throw new ApexException('System.TypeException', 'DML requires SObject or SObject list type');
}

function byIds(context: Context, ids: Value): ApexList {
  const list = nonNull(ids) instanceof ApexList ? (ids as ApexList) : new ApexList();
  return new ApexList(list.items.map((id) => byId(context, id)));
}

function byId(context: Context, id: Value): SObjectValue {
  const text = toText(nonNull(id));
  const describe = context.schema.objectOfPrefix(text.slice(0, 3));
  if (describe === undefined) throw new ApexException('System.StringException', `Invalid id: ${text}`);
  const record = new SObjectValue(describe);
  record.put('id', text);
  return record;
}
