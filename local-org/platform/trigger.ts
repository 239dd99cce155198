import { ApexList, ApexMap } from '../values/collections.ts';
import type { SObjectValue } from '../values/sobject.ts';
import type { Value } from '../values/value.ts';
import type { Context, FiredTrigger } from './context.ts';
import { enumConstant } from './enums.ts';
import { type Body, platformClass } from './registry.ts';

const OPERATIONS = ['INSERT', 'UPDATE', 'DELETE', 'UNDELETE'];

/** Source: "TriggerOperation Enum", Apex Reference Guide; only what comes after a save happens here. */
platformClass({
  name: 'TriggerOperation',
  kind: 'enum',
  constants: OPERATIONS.flatMap((name) =>
    name === 'UNDELETE' ? [`AFTER_${name}`] : [`BEFORE_${name}`, `AFTER_${name}`],
  ),
});

/** Source: "Trigger Context Variables", Apex Developer Guide. Inside a trigger the compiler knows the object of the records. */
platformClass({
  name: 'Trigger',
  staticProperties: {
    'new: List<SObject>': (context) => rows(context.trigger, context.trigger?.newRecords),
    'old: List<SObject>': (context) => rows(context.trigger, context.trigger?.oldRecords),
    'newMap: Map<Id, SObject>': (context) => byId(context.trigger, context.trigger?.newRecords),
    'oldMap: Map<Id, SObject>': (context) => byId(context.trigger, context.trigger?.oldRecords),
    'isInsert: Boolean': is('insert'),
    'isUpdate: Boolean': is('update'),
    'isDelete: Boolean': is('delete'),
    'isUndelete: Boolean': is('undelete'),
    'isBefore: Boolean': () => false,
    'isAfter: Boolean': isRunning,
    'isExecuting: Boolean': isRunning,
    'size: Integer': ({ trigger }) => (trigger?.newRecords ?? trigger?.oldRecords ?? []).length,
    'operationType: TriggerOperation': ({ trigger }) =>
      trigger ? enumConstant('TriggerOperation', `AFTER_${trigger.operation.toUpperCase()}`) : null,
  },
});

type Rows = readonly SObjectValue[] | null | undefined;
type Running = FiredTrigger | null | undefined;

function rows(fired: Running, records: Rows): Value {
  return records ? new ApexList([...records], fired?.object.name ?? 'SObject') : null;
}

function byId(fired: Running, records: Rows): Value {
  if (!records) return null;
  return new ApexMap(
    records.map((record) => [record.id, record]),
    'Id',
    fired?.object.name ?? 'SObject',
  );
}

function is(operation: FiredTrigger['operation']): Body {
  return ({ trigger }) => trigger?.operation === operation;
}

function isRunning(context: Context): boolean {
  return context.trigger !== null && context.trigger !== undefined;
}
