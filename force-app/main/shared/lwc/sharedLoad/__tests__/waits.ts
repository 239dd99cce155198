/** The real ones, also where a test puts a false clock in their place. */
const nextTurn = window.setTimeout.bind(window);
const now = performance.now.bind(performance);
const PATIENCE_MS = 30_000;

/**
 * Resolves once every promise that can go on has gone on: what was sent is drawn, what was answered has arrived. It does not wait for
 * a time: a turn of the event loop begins when nothing is left of the one before.
 */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    nextTurn(resolve, 0);
  });
}

/** Resolves once the condition holds, after as many turns as it takes. Rejects after 30 seconds, with `what` was waited for. */
export async function until(what: string, holds: () => boolean, deadline = now() + PATIENCE_MS): Promise<void> {
  if (holds()) return;
  if (now() > deadline) throw new Error(`waited in vain until ${what}`);
  await settled();
  await until(what, holds, deadline);
}
