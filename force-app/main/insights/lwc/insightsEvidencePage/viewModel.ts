import type { PageReference } from 'lightning/navigation';

/** The metric that an address names, also under the namespace that an installed package gives the key; null where it names none. */
export function metricOf(reference: PageReference | undefined): string | null {
  const value = Object.entries(reference?.state ?? {}).find(([key]) => key.endsWith('__metric'))?.[1];
  return typeof value === 'string' && value !== '' ? value : null;
}
