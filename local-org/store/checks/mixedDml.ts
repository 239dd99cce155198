import type { SObjectDescribe } from '../../schema/types.ts';
import type { SObjectValue } from '../../values/sobject.ts';
import { dmlError } from '../errors.ts';
import type { DmlError, DmlOperation } from '../types.ts';

/** "sObjects That Can't Be Used Together in DML Operations", Apex Developer Guide. The page says that its list is not exhaustive. */
const SETUP_OBJECTS = new Set([
  'authsession',
  'contentworkspace',
  'fieldpermissions',
  'forecastingshare',
  'group',
  'groupmember',
  'objectpermissions',
  'objectterritory2assignmentrule',
  'objectterritory2assignmentruleitem',
  'permissionset',
  'permissionsetassignment',
  'queuesobject',
  'ruleterritory2association',
  'setupentityaccess',
  'territory',
  'territory2',
  'territory2model',
  'user',
  'userpackagelicense',
  'userrole',
  'userterritory',
  'userterritory2association',
]);
/** The fields of a user that make an update one of set-up; without them it may stand anywhere (same page). */
const USER_SETUP_FIELDS = ['userroleid', 'isactive', 'forecastenabled', 'isportalenabled', 'username', 'profileid'];

type Side = 'setup' | 'data';

/** Which sides one transaction has written: rows that decide who sees what, or all others, never both. */
export class MixedDml {
  private readonly first = new Map<Side, string>();
  /** Blocks of System.runAs that are open: "Mixed DML Operations in Test Methods" lets them mix. */
  private enclosing = 0;

  /** The error of every row of a statement that may not stand in this transaction; null when it may, and is noted. */
  refusal(operation: DmlOperation, records: readonly SObjectValue[]): DmlError | null {
    if (this.enclosing > 0) return null;
    for (const record of records) {
      const side = sideOf(operation, record);
      const other = side === null ? undefined : this.first.get(side === 'setup' ? 'data' : 'setup');
      if (other !== undefined) return mixed(record.describe, other);
      if (side !== null && !this.first.has(side)) this.first.set(side, record.describe.name);
    }
    return null;
  }

  /** Runs `body` as the inside of a System.runAs block. */
  enclosed(body: () => void): void {
    this.enclosing += 1;
    try {
      body();
    } finally {
      this.enclosing -= 1;
    }
  }
}

/** Null for what may stand beside either. */
function sideOf(operation: DmlOperation, record: SObjectValue): Side | null {
  const name = record.describe.name.toLowerCase();
  if (!SETUP_OBJECTS.has(name)) return 'data';
  if (name === 'group' && operation !== 'delete') return null;
  if (name === 'user' && !isSetupOfUser(operation, record)) return null;
  return 'setup';
}

function isSetupOfUser(operation: DmlOperation, user: SObjectValue): boolean {
  const fields = operation === 'insert' || user.id === null ? ['userroleid'] : USER_SETUP_FIELDS;
  return fields.some((field) => (operation === 'insert' ? user.values.get(field) != null : user.values.has(field)));
}

function mixed(object: SObjectDescribe, other: string): DmlError {
  const rule =
    'DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa)';
  return dmlError('MIXED_DML_OPERATION', `${rule}: ${object.name}, original object: ${other}`);
}
