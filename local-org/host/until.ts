import { setTimeout as pause } from 'node:timers/promises';

/** A limit for what hangs; long enough for a machine with much other work. */
const PATIENCE_MS = 120_000;
const LOOK_EACH_MS = 20;

/**
 * Resolves once the condition holds. Rejects after two minutes with `what` was waited for and, where given, what `told` then says of
 * the state of things.
 */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  told: () => string = () => '',
): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited in vain until ${what}; ${told()}`);
    await pause(LOOK_EACH_MS);
  }
}
