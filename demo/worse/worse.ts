import { WORSE_PROCESSES } from './processes.ts';
import { WORSE_RECORDS } from './records.ts';

/** Stands in the SQL for the records that are made worse: a condition on a column that holds their ids. */
export type Chosen = (column: string) => string;

/** The org that is made worse, and how much. Days are counted from 1970. */
export interface Setting {
  readonly chosen: Chosen;
  /** From 0 to under 1, where no records can be chosen one by one. */
  readonly share: number;
  readonly t: number;
  /** The last four full quarters as of T, first and last day. */
  readonly quarters: readonly { readonly first: number; readonly last: number }[];
  /** First moment of a day in the org's time zone, in milliseconds. */
  readonly startOf: (day: number) => number;
}

/** What makes an org worse in the eyes of a metric: statements over the tables of the local org. */
export type Worse = (setting: Setting) => readonly string[];

/** By metric, all of the catalogue. */
export const WORSE: Readonly<Record<string, Worse>> = { ...WORSE_RECORDS, ...WORSE_PROCESSES };

/** Values beyond which more is no longer better: there the level may rise when an org gets worse. */
export const PEAKS: Readonly<Record<string, number>> = { 'win-rate': 60, 'pipeline-coverage': 2.5 };
