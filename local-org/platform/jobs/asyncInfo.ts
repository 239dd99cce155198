import { ApexException, nonNull } from '../../values/exception.ts';
import type { ApexObject } from '../../values/object.ts';
import { PlatformObject } from '../../values/value.ts';
import type { Context } from '../context.ts';
import { type Body, platformClass } from '../registry.ts';

/** System.AsyncOptions */
class AsyncOptionsValue extends PlatformObject {
  readonly apexType = 'AsyncOptions';
  maximumDepth: number | null = null;
}

/** Source: "AsyncOptions Class", Apex Reference Guide. A delay and a duplicate signature are outside the subset. */
platformClass({
  name: 'AsyncOptions',
  constructors: { '()': () => new AsyncOptionsValue() },
  properties: { 'MaximumQueueableStackDepth: Integer': (_c, self: AsyncOptionsValue) => self.maximumDepth },
  setters: {
    'MaximumQueueableStackDepth: Integer': (_c, self: AsyncOptionsValue, depth: number | null) =>
      (self.maximumDepth = depth),
  },
});

/**
 * Source: "AsyncInfo Class", Apex Reference Guide; "Queueable Apex", Apex Developer Guide. Nothing says what the maximum reads as where
 * only the edition sets it, so it is not told then: code must survive the refusal of `System.enqueueJob` anyhow.
 */
platformClass({
  name: 'AsyncInfo',
  statics: {
    'getCurrentQueueableStackDepth(): Integer': (context) => context.chain?.depth ?? 0,
    'getMaximumQueueableStackDepth(): Integer': (context) => context.chain?.maximum ?? null,
    'hasMaxStackDepth(): Boolean': (context) => (context.chain?.maximum ?? null) !== null,
  },
});

/** The overloads of System.enqueueJob. */
export const enqueueStatics: Readonly<Record<string, Body>> = {
  'enqueueJob(Queueable): Id': (context, job: ApexObject | null) =>
    context.async.enqueueQueueable(context, nonNull(job)),
  'enqueueJob(Queueable, AsyncOptions): Id': (context, job: ApexObject | null, options: AsyncOptionsValue | null) =>
    enqueueWithin(context, nonNull(job), nonNull(options).maximumDepth),
};

function enqueueWithin(context: Context, job: ApexObject, maximum: number | null): string {
  if (maximum !== null && maximum < 1) {
    throw new ApexException('System.IllegalArgumentException', `The maximum stack depth must be positive: ${maximum}`);
  }
  return context.async.enqueueQueueable(context, job, maximum);
}
