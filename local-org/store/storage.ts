import { SETUP_OBJECTS } from '../schema/standard/setup.ts';
import type { SObjectDescribe } from '../schema/types.ts';
import { dmlError } from './errors.ts';
import type { Store } from './store.ts';
import { quoted } from './tables.ts';
import type { DmlError } from './types.ts';

/** Data storage of an organisation, in megabytes. */
export interface StorageAllowance {
  readonly limitMB: number;
  /** What is used when the org opens; rows made or removed later count on top. */
  readonly usedMB: number;
}

/** "Salesforce record size overview", Salesforce Help 000193871: most records count 2 KB. */
const ROW_MB = 2 / 1024;
const SETUP = new Set(SETUP_OBJECTS.map(({ name }) => name));

/** Counts rows against the allowance. Set-up data, history and shares take no data storage. */
export class Storage {
  readonly limitMB: number;
  private readonly store: Store;
  private readonly usedMB: number;
  private readonly countSql: string;
  private readonly rowsAtFirst: number;

  constructor(store: Store, allowance: StorageAllowance) {
    this.store = store;
    this.limitMB = allowance.limitMB;
    this.usedMB = allowance.usedMB;
    const counted = store.schema.objects.filter(takesStorage);
    this.countSql = `SELECT ${counted.map(({ name }) => `(SELECT COUNT(*) FROM ${quoted(name)})`).join(' + ')}`;
    this.rowsAtFirst = this.rows();
  }

  /** Megabytes in use, not rounded. */
  used(): number {
    return this.usedMB + (this.rows() - this.rowsAtFirst) * ROW_MB;
  }

  /** Why no row of the object can be added; null when there is room for one. */
  refusal(object: SObjectDescribe): DmlError | null {
    if (!takesStorage(object) || this.used() + ROW_MB <= this.limitMB) return null;
    return dmlError('STORAGE_LIMIT_EXCEEDED', 'storage limit exceeded');
  }

  private rows(): number {
    return Number(Object.values(this.store.statement(this.countSql).get() ?? {})[0] ?? 0);
  }
}

function takesStorage(object: SObjectDescribe): boolean {
  const isData = object.kind === 'standard' || object.kind === 'custom';
  return isData && !SETUP.has(object.name) && !object.name.endsWith('History') && object.name !== 'Name';
}
