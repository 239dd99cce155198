/// <reference lib="dom" />

/** Light and dark; the page follows the system until someone chooses. */
export type Theme = 'light' | 'dark';

const KEY = 'local-org-theme';
const system = window.matchMedia('(prefers-color-scheme: dark)');

export function theme(): Theme {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return system.matches ? 'dark' : 'light';
}

/** Changes the theme and remembers it for this browser. */
export function chooseTheme(chosen: Theme): void {
  localStorage.setItem(KEY, chosen);
  document.getElementById('dark')?.setAttribute('media', chosen === 'dark' ? 'all' : 'not all');
}

/** Calls the listener when the system changes between light and dark. */
export function onSystemTheme(listener: () => void): void {
  system.addEventListener('change', listener);
}
