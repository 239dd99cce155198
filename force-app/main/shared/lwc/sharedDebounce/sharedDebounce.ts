/** An action that waits for calls to stop. */
export interface Debounced {
  /** Acts `delay` milliseconds from now; a call that comes before takes its place. */
  call(delay: number): void;
  /** Acts at once if something is waiting. */
  flush(): void;
  /** Forgets what is waiting. */
  cancel(): void;
  isWaiting(): boolean;
}

/** `action`, held back until nobody has called for it for as long as the last call said. */
export function debounce(action: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const act = (): void => {
    timer = null;
    action();
  };
  return {
    call(delay) {
      cancel();
      // The package's one timer: everything that waits, waits here.
      // eslint-disable-next-line @lwc/lwc/no-async-operation
      timer = setTimeout(act, delay);
    },
    flush() {
      if (timer === null) return;
      cancel();
      act();
    },
    cancel,
    isWaiting: () => timer !== null,
  };
}
