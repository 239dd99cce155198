import ASSESSMENT from '@salesforce/schema/Assessment__c';
import type { PageReference } from 'lightning/navigation';
import { stateValue } from 'c/sharedNamespace';

/** The assessment, the voice and the part of the assessment that an address names; null where it names none. */
export interface Place {
  readonly assessment: string | null;
  readonly respondent: string | null;
  readonly section: string | null;
}

/** Reads what the address says of `assessment`, `respondent` and `section`. */
export function placeOf(reference: PageReference | undefined): Place {
  const valueOf = (name: keyof Place): string | null => stateValue(ASSESSMENT, reference?.state, name);
  return { assessment: valueOf('assessment'), respondent: valueOf('respondent'), section: valueOf('section') };
}
