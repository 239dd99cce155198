import { ApexList, ApexMap, ApexSet } from '../values/collections.ts';
import { ApexException, nonNull } from '../values/exception.ts';
import type { SObjectValue } from '../values/sobject.ts';
import { type EnumValue, PlatformObject } from '../values/value.ts';
import { recordsOf } from './collections/cloning.ts';
import type { Context } from './context.ts';
import { platformClass } from './registry.ts';

type Operation = 'read' | 'create' | 'edit';

const OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  READABLE: ['read'],
  CREATABLE: ['create'],
  UPDATABLE: ['edit'],
  UPSERTABLE: ['create', 'edit'],
};

class AccessDecision extends PlatformObject {
  readonly apexType = 'SObjectAccessDecision';
  readonly records: ApexList;
  readonly removed = new ApexMap([], 'String', 'Set<String>');
  readonly modified = new ApexSet([], 'Integer');

  constructor(records: ApexList) {
    super();
    this.records = records;
  }

  remove(object: string, field: string, row: number): void {
    const names = this.removed.get(object);
    if (names instanceof ApexSet) names.add(field);
    else this.removed.put(object, new ApexSet([field], 'String'));
    this.modified.add(row);
  }
}

/** Source: "Security Class", Apex Reference Guide. */
platformClass({
  name: 'Security',
  statics: {
    'stripInaccessible(AccessType, List<SObject>): SObjectAccessDecision': (context, type: EnumValue, rows: ApexList) =>
      strip(context, type, rows, true),
    'stripInaccessible(AccessType, List<SObject>, Boolean): SObjectAccessDecision': (
      context,
      type: EnumValue,
      rows: ApexList,
      enforcesObject: boolean,
    ) => strip(context, type, rows, enforcesObject),
  },
});

/** Source: "SObjectAccessDecision Class", Apex Reference Guide. */
platformClass({
  name: 'SObjectAccessDecision',
  methods: {
    'getRecords(): List<SObject>': (_c, self: AccessDecision) => self.records,
    'getRemovedFields(): Map<String, Set<String>>': (_c, self: AccessDecision) => self.removed,
    'getModifiedIndexes(): Set<Integer>': (_c, self: AccessDecision) => self.modified,
  },
});

/** Copies without the fields the running user may not use. Throws System.NoAccessException for a forbidden object. */
function strip(
  context: Context,
  type: EnumValue | null,
  rows: ApexList | null,
  enforcesObject: boolean,
): AccessDecision {
  const operations = OPERATIONS[nonNull(type).name] ?? [];
  const source = recordsOf(nonNull(rows));
  const copies = source.map((record) => record.clone());
  const decision = new AccessDecision(new ApexList(copies, nonNull(rows).elementType));
  for (const [row, record] of copies.entries()) {
    const { name, key } = record.describe;
    if (enforcesObject && !operations.every((one) => context.data.canAccessObject(context, key, one))) {
      throw new ApexException('System.NoAccessException', `No access to entity: ${name}`);
    }
    stripRecord(context, record, operations, (field) => decision.remove(name, field, row));
  }
  return decision;
}

function stripRecord(
  context: Context,
  record: SObjectValue,
  operations: readonly Operation[],
  removed: (field: string) => void,
): void {
  for (const name of [...record.values.keys()]) {
    const field = record.describe.fields.get(name);
    if (field === undefined || field.name === 'Id') continue;
    const isAllowed = operations.every((one) =>
      context.data.canAccessField(context, record.describe.key, field.key, one),
    );
    if (isAllowed) continue;
    record.values.delete(name);
    removed(field.name);
  }
}
