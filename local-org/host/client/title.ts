/// <reference lib="dom" />
import { facts } from './facts.ts';

/** Names the open page in the window's title. */
export function setTitle(page: string): void {
  document.title = [page, facts.app?.label].filter(Boolean).join(' | ');
}
