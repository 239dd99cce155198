import ASSESSMENT from '@salesforce/schema/Assessment__c';
import type { PageReference } from 'lightning/navigation';
import { tabPage } from 'c/sharedNamespace';

/** The tab where assessments are begun, joined and answered. */
export function startPage(): PageReference {
  return tabPage(ASSESSMENT, 'L2O_Assessment');
}

/** The record page of an assessment, which shows its results. */
export function resultsPage(recordId: string): PageReference {
  const { objectApiName } = ASSESSMENT;
  return { type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } };
}
