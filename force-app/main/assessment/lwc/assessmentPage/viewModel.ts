import type { PageReference } from 'lightning/navigation';

/** The assessment, the voice and the part of the assessment that an address names; null where it names none. */
export interface Place {
  readonly assessment: string | null;
  readonly respondent: string | null;
  readonly section: string | null;
}

/** Reads `c__assessment`, `c__respondent` and `c__section`, also under the namespace that an installed package gives them. */
export function placeOf(reference: PageReference | undefined): Place {
  const state = reference?.state ?? {};
  return {
    assessment: valueOf(state, 'assessment'),
    respondent: valueOf(state, 'respondent'),
    section: valueOf(state, 'section'),
  };
}

function valueOf(state: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = Object.entries(state).find(([key]) => key.endsWith(`__${name}`))?.[1];
  return typeof value === 'string' && value !== '' ? value : null;
}
