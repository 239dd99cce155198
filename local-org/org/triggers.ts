import type { CompiledPackage } from '../apex/index.ts';
import type { Context, TriggerHost } from '../platform/context.ts';
import { ApexException } from '../values/exception.ts';

const EVENT_NAMES = { insert: 'AfterInsert', update: 'AfterUpdate', delete: 'AfterDelete', undelete: 'AfterUndelete' };

/** The triggers of a package. */
export function triggerHost(apex: CompiledPackage): TriggerHost {
  return {
    has: (object, operation) => apex.triggersOn(object, operation).length > 0,
    fire: (context, fired) => {
      for (const trigger of apex.triggersOn(fired.object, fired.operation)) {
        failingAs(`${trigger.name}: execution of ${EVENT_NAMES[fired.operation]}`, () => run(trigger, context));
      }
    },
  };
}

type Trigger = ReturnType<CompiledPackage['triggersOn']>[number];

function run(trigger: Trigger, context: Context): void {
  const before = context.sharing;
  context.sharing = 'without';
  try {
    trigger.methods[0]?.invoke(context, null, []);
  } finally {
    context.sharing = before;
  }
}

/** What a trigger throws names the trigger, the event and the cause; limits go on as they are. */
function failingAs(where: string, body: () => void): void {
  try {
    body();
  } catch (error) {
    if (!(error instanceof ApexException) || !error.isCatchable) throw error;
    const cause = `caused by: ${error.apexType}: ${error.message}`;
    throw new ApexException(error.apexType, [where, cause, error.apexStack].join('\n\n'));
  }
}
