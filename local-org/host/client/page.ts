/// <reference lib="dom" />
import { createElement } from 'lwc';
import Toast from 'lightning/toast';
import ToastContainer from 'lightning/toastContainer';
import { SHOW_TOAST, type ToastDetail } from './platformShowToastEvent.ts';

type Component = Parameters<typeof createElement>[1]['is'];

const MAX_TOASTS = 3;

/** Puts the component into the page's content area, shows toasts, and reloads when the host has built anew. */
export function startPage(component: Component, tag: string, properties: Readonly<Record<string, unknown>>): void {
  const element = Object.assign(createElement(tag, { is: component }), properties);
  document.querySelector('main')?.append(element);
  showToasts(element);
  new EventSource('/events').addEventListener('message', () => window.location.reload());
}

function showToasts(source: EventTarget): void {
  const container = ToastContainer.instance();
  container.maxToasts = MAX_TOASTS;
  container.toastPosition = 'top-center';
  document.addEventListener(SHOW_TOAST, (event) => {
    const { title, message, variant = 'info', mode } = (event as CustomEvent<ToastDetail>).detail;
    const shown = message === undefined ? {} : { message };
    Toast.show({ label: title, ...shown, variant, mode: mode === 'sticky' ? 'sticky' : 'dismissible' }, source);
  });
}
