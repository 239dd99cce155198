import { ApexDatetime } from '../values/datetime.ts';
import { ApexException, nonNull } from '../values/exception.ts';
import { equals, toText } from '../values/operators.ts';
import { keyText } from '../values/keys.ts';
import type { ApexObject } from '../values/object.ts';
import type { SObjectValue } from '../values/sobject.ts';
import type { EnumValue, Value } from '../values/value.ts';
import { systemAsserts } from './assert.ts';
import type { Context } from './context.ts';
import { enqueueStatics } from './jobs/asyncInfo.ts';
import { synchronousLimits, withLimits } from './limits.ts';
import { platformClass } from './registry.ts';
import { textHash } from './text/measures.ts';
import { today } from './time/date.ts';

/** Source: "System Class", Apex Reference Guide. */
platformClass({
  name: 'System',
  statics: {
    'now(): Datetime': (context) => new ApexDatetime(context.now()),
    'today(): Date': (context) => today(context),
    'currentTimeMillis(): Long': (context) => context.now(),
    'debug(Object): void': (context, message: Value) => debug(context, 'DEBUG', message),
    'debug(LoggingLevel, Object): void': (context, level: EnumValue | null, message: Value) =>
      debug(context, nonNull(level).name, message),
    'equals(Object, Object): Boolean': (_c, left: Value, right: Value) => equals(left, right),
    'hashCode(Object): Integer': (_c, value: Value) => textHash(keyText(value)),
    ...enqueueStatics,
    'schedule(String, String, Schedulable): Id': (
      context,
      name: string | null,
      cron: string | null,
      job: ApexObject | null,
    ) => context.async.schedule(context, nonNull(name), nonNull(cron), nonNull(job)),
    'abortJob(Id): void': (context, id: string | null) => {
      context.async.abort(context, nonNull(id));
      return null;
    },
    'isBatch(): Boolean': (context) => context.asyncKind === 'batch',
    'isQueueable(): Boolean': (context) => context.asyncKind === 'queueable',
    'isScheduled(): Boolean': (context) => context.asyncKind === 'scheduled',
    'isFuture(): Boolean': () => false,
    ...systemAsserts,
  },
});

/** `System.runAs(user) { body }`: a user that is not in the store yet is added first, as the platform does. */
export function runAs(context: Context, user: SObjectValue | null, body: () => void): void {
  if (!context.isTest) throw new ApexException('System.TypeException', 'System.runAs is for tests');
  const record = nonNull(user);
  if (record.id === null) {
    const uncharged = withLimits(context, synchronousLimits());
    uncharged.data.dml(uncharged, 'insert', [record], { allOrNone: true, mode: 'system' });
  }
  context.runAs(context.userById(nonNull(record.id)), body);
}

function debug(context: Context, level: string, message: Value): null {
  context.log(level, toText(message, context.user.timeZone));
  return null;
}
