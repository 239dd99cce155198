import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Store } from '../store/store.ts';
import type { QueryResult } from '../store/types.ts';
import { ApexList } from '../values/collections.ts';
import { SObjectValue } from '../values/sobject.ts';

import type { Environment } from './environment.ts';
import { PARENT_INDEX } from './plan.ts';
import type { AggregatePlan, ChildPlan, Plan, RecordPlan } from './plan.ts';
import type { RawRow } from './rows.ts';

type Named = Record<string, SQLInputValue>;

/** Runs a plan to its end. Charges the rows; whoever calls charges the query. */
export function execute(store: Store, plan: Plan, environment: Environment): QueryResult {
  const { limits } = environment.context;
  switch (plan.kind) {
    case 'count': {
      limits.charge('queryRows', 1);
      return {
        records: null,
        size: Number(rowsOf(store, plan.sql, plan.parameters.values(environment, plan.sql))[0]?.[0] ?? 0),
      };
    }
    case 'aggregate':
      return executeAggregate(store, plan, environment);
    case 'records': {
      const rows = rowsOf(store, plan.sql, plan.parameters.values(environment, plan.sql));
      limits.charge('queryRows', rows.length);
      const records = recordsOf(store, plan, rows, environment);
      return { records: new ApexList(records, plan.shape.describe.name), size: records.length };
    }
  }
}

function executeAggregate(store: Store, plan: AggregatePlan, environment: Environment): QueryResult {
  const { limits } = environment.context;
  const values = plan.parameters.values(environment, plan.sql);
  limits.charge('queryRows', Number(rowsOf(store, plan.touchedSql, values)[0]?.[0] ?? 0));
  const names = new Set(plan.columns.map(({ name }) => name));
  const records = rowsOf(store, plan.sql, values).map((row) => {
    const record = new SObjectValue(plan.describe, names);
    plan.columns.forEach(({ name, column }, index) => record.values.set(name, column.decode(row[index])));
    return record;
  });
  return { records: new ApexList(records, plan.describe.name), size: records.length };
}

const PAGE = 500;

/** Finds the ids at once and then reads page by page, so that rows may change while the reader works. */
export function executeLazily(
  store: Store,
  plan: RecordPlan,
  environment: Environment,
  limit: 'queryRows' | 'queryLocatorRows',
): IterableIterator<SObjectValue> {
  const values = plan.parameters.values(environment, plan.idSql);
  const ids = rowsOf(store, plan.idSql, values).map((row) => String(row[0]));
  return pagesOf(store, plan, environment, limit, values, ids);
}

function* pagesOf(
  store: Store,
  plan: RecordPlan,
  environment: Environment,
  limit: 'queryRows' | 'queryLocatorRows',
  values: Named,
  ids: readonly string[],
): IterableIterator<SObjectValue> {
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE);
    const rows = rowsOf(store, plan.pageSql, { ...values, $page: JSON.stringify(page) });
    const found = new Map(recordsOf(store, plan, rows, environment).map((record) => [record.id, record]));
    for (const id of page) {
      const record = found.get(id);
      if (!record) continue;
      environment.context.limits.charge(limit, 1);
      yield record;
    }
  }
}

function recordsOf(store: Store, plan: RecordPlan, rows: readonly RawRow[], environment: Environment): SObjectValue[] {
  const records = rows.map((row) => plan.shape.record(row, environment.context));
  for (const child of plan.children) attachChildren(store, child, records, environment);
  return records;
}

function attachChildren(
  store: Store,
  child: ChildPlan,
  parents: readonly SObjectValue[],
  environment: Environment,
): void {
  const { limits } = environment.context;
  const { plan } = child;
  limits.charge('aggregateQueries', 1);
  const lists = new Map(parents.map((parent) => [parent.id, new ApexList([], child.childObject)]));
  const values = { ...plan.parameters.values(environment, plan.sql), $page: JSON.stringify([...lists.keys()]) };
  const rows = rowsOf(store, plan.sql, values);
  limits.charge('queryRows', rows.length);
  for (const row of rows) lists.get(String(row[PARENT_INDEX]))?.add(plan.shape.record(row, environment.context));
  for (const parent of parents) {
    const list = lists.get(parent.id) ?? new ApexList([], child.childObject);
    parent.children.set(child.relationship, list);
    if (list.size > child.mostAssigned) parent.onlyIterated(child.relationship);
  }
}

function rowsOf(store: Store, sql: string, values: Named): RawRow[] {
  const statement = store.statement(sql);
  statement.setAllowUnknownNamedParameters(true);
  statement.setReturnArrays(true);
  return allRows(statement, values);
}

function allRows(statement: StatementSync, values: Named): RawRow[] {
  try {
    return asArrays(statement.all(values));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // A number beyond 2^53: read all whole numbers as big ones.
    statement.setReadBigInts(true);
    try {
      return asArrays(statement.all(values)).map((row) => row.map(small));
    } finally {
      statement.setReadBigInts(false);
    }
  }
}

function small(value: SQLOutputValue): SQLOutputValue {
  return typeof value === 'bigint' && BigInt.asIntN(53, value) === value ? Number(value) : value;
}

/** setReturnArrays makes each row an array, which its type does not tell. */
function asArrays(rows: unknown): RawRow[] {
  return rows as RawRow[];
}
