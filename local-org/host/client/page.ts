/// <reference lib="dom" />
import { createElement } from 'lwc';
import { reloadOnBuild, showToasts } from './toasts.ts';

type Component = Parameters<typeof createElement>[1]['is'];

/** Puts the component into the page's content area, shows toasts, and reloads when the host has built anew. */
export function startPage(component: Component, tag: string, properties: Readonly<Record<string, unknown>>): void {
  const element = Object.assign(createElement(tag, { is: component }), properties);
  document.querySelector('main')?.append(element);
  showToasts(element);
  reloadOnBuild();
}
