import type { SObjectDescribe } from '../schema/types.ts';
import type { Column } from './column.ts';
import type { Parameters } from './environment.ts';
import type { RecordShape } from './rows.ts';

/** Column of the parent's id in the rows of a child sub-query. */
export const PARENT_INDEX = 1;

/** A child sub-query: run once for all parents of a page. */
export interface ChildPlan {
  readonly relationship: string;
  readonly childObject: string;
  readonly plan: RecordPlan;
  /** Rows up to which the children of one parent may be assigned, and not only iterated. */
  readonly mostAssigned: number;
}

interface PlanBase {
  readonly sql: string;
  readonly parameters: Parameters;
}

export interface CountPlan extends PlanBase {
  readonly kind: 'count';
}

export interface RecordPlan extends PlanBase {
  readonly kind: 'records';
  readonly shape: RecordShape;
  readonly children: readonly ChildPlan[];
  /** The same rows by id only, in order; and a page of records by the ids in `$page`. */
  readonly idSql: string;
  readonly pageSql: string;
}

export interface AggregatePlan extends PlanBase {
  readonly kind: 'aggregate';
  readonly describe: SObjectDescribe;
  readonly columns: readonly { readonly name: string; readonly column: Column }[];
  /** Counts the rows the groups are made of. */
  readonly touchedSql: string;
}

export type Plan = CountPlan | RecordPlan | AggregatePlan;
