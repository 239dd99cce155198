/// <reference lib="dom" />
import { createElement } from 'lwc';
import App from 'shell/app';
import { reloadOnBuild, showToasts } from './toasts.ts';

/** Draws the app around the page that the address names. */
export function startApp(): void {
  const element = createElement('shell-app', { is: App });
  document.body.append(element);
  showToasts(element);
  reloadOnBuild();
}
