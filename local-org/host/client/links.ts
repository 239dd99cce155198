/// <reference lib="dom" />
import { openAddress } from './router.ts';

/** Opens links into the app without loading the page again; anything that asks for a new window keeps to the browser. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || (link.target !== '' && link.target !== '_self')) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || !url.pathname.startsWith('/lightning/')) return;
    event.preventDefault();
    openAddress(url.pathname + url.search);
  });
}
