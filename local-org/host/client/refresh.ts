/// <reference lib="dom" />

type Handler = () => Promise<unknown>;

const REFRESH_VIEW = 'lightning__refreshview';
const handlers = new Map<number, { readonly element: EventTarget; readonly handler: Handler }>();
let lastId = 0;

/** Asks every registered component of the page to refresh itself. */
export class RefreshEvent extends Event {
  constructor() {
    super(REFRESH_VIEW, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Registers a component's refresh; returns the id to unregister it by. */
export function registerRefreshHandler(element: EventTarget, handler: Handler): number {
  lastId += 1;
  handlers.set(lastId, { element, handler });
  return lastId;
}

export function unregisterRefreshHandler(id: number): void {
  handlers.delete(id);
}

document.addEventListener(REFRESH_VIEW, () => {
  for (const { element, handler } of handlers.values()) void handler.call(element);
});
