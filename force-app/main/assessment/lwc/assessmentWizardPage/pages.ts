import ASSESSMENT from '@salesforce/schema/Assessment__c';
import type { PageReference } from 'lightning/navigation';

/** The tab where assessments are begun, joined and answered. */
export const START_PAGE: PageReference = { type: 'standard__navItemPage', attributes: { apiName: 'L2O_Assessment' } };

/** The record page of an assessment, which shows its results. */
export function resultsPage(recordId: string): PageReference {
  const { objectApiName } = ASSESSMENT;
  return { type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } };
}
