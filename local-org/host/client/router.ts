/// <reference lib="dom" />
import { addressOf, type PageReference, referenceOf } from './address.ts';
import { facts } from './facts.ts';

type Listener = (reference: PageReference) => void;

const listeners = new Set<Listener>();
let here = referenceOf(currentAddress(), facts.namespace);

/** The page that is open. */
export function currentReference(): PageReference {
  return here;
}

/** Calls the listener after every change of page; gives what ends that. */
export function onNavigate(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens a page: a web page in a new window, any other here, as a step of its own that Back takes back unless it replaces this one. */
export function open(reference: PageReference, isReplacing = false): void {
  const address = addressOf(reference, facts.namespace);
  if (reference.type === 'standard__webPage') window.open(address, '_blank', 'noopener');
  else openAddress(address, isReplacing);
}

export function openAddress(address: string, isReplacing = false): void {
  if (isReplacing) history.replaceState(null, '', address);
  else if (address !== currentAddress()) history.pushState(null, '', address);
  changed();
}

function currentAddress(): string {
  return location.pathname + location.search;
}

function changed(): void {
  here = referenceOf(currentAddress(), facts.namespace);
  [...listeners].forEach((listener) => listener(here));
}

window.addEventListener('popstate', changed);
