/// <reference lib="dom" />

/** Detail of a toast as the platform's event has it. */
export interface ToastDetail {
  readonly title: string;
  readonly message?: string;
  readonly variant?: 'info' | 'success' | 'warning' | 'error';
  readonly mode?: 'dismissible' | 'pester' | 'sticky';
}

/**
 * Name of the event on this page. Not the platform's `lightning__showtoast`: the base toast container listens to that one and
 * expects another detail.
 */
export const SHOW_TOAST = 'local__showtoast';

/** Asks the page to show a toast. */
export class ShowToastEvent extends CustomEvent<ToastDetail> {
  constructor(detail: ToastDetail) {
    super(SHOW_TOAST, { bubbles: true, composed: true, cancelable: true, detail });
  }
}
