import again from '@salesforce/label/c.insights_OpportunityPanel_Again';
import safe from '@salesforce/label/c.insights_OpportunityPanel_Safe';
import title from '@salesforce/label/c.insights_OpportunityPanel_Title';

export const LABELS = { again, safe, title } as const;
