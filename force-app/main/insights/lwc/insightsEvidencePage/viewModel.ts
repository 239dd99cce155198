import EVIDENCE_RUN from '@salesforce/schema/EvidenceRun__c';
import type { PageReference } from 'lightning/navigation';
import { stateValue } from 'c/sharedNamespace';

/** The metric that an address names; null where it names none. */
export function metricOf(reference: PageReference | undefined): string | null {
  return stateValue(EVIDENCE_RUN, reference?.state, 'metric');
}
