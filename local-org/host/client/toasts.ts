/// <reference lib="dom" />
import Toast from 'lightning/toast';
import ToastContainer from 'lightning/toastContainer';
import { SHOW_TOAST, type ToastDetail } from './platformShowToastEvent.ts';

const MAX_TOASTS = 3;

/** Shows the toasts that components ask for. */
export function showToasts(source: EventTarget): void {
  const container = ToastContainer.instance();
  container.maxToasts = MAX_TOASTS;
  container.toastPosition = 'top-center';
  document.addEventListener(SHOW_TOAST, (event) => {
    const { title, message, variant = 'info', mode } = (event as CustomEvent<ToastDetail>).detail;
    const shown = message === undefined ? {} : { message };
    Toast.show({ label: title, ...shown, variant, mode: mode === 'sticky' ? 'sticky' : 'dismissible' }, source);
  });
}

/** Reloads the page when the host has built anew. */
export function reloadOnBuild(): void {
  new EventSource('/events').addEventListener('message', () => window.location.reload());
}
