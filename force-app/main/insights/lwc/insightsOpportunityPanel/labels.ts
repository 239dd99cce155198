import again from '@salesforce/label/c.insights_OpportunityPanel_Again';
import firstRun from '@salesforce/label/c.insights_OpportunityPanel_FirstRun';
import leftOut from '@salesforce/label/c.insights_OpportunityPanel_LeftOut';
import noRun from '@salesforce/label/c.insights_OpportunityPanel_NoRun';
import olderRun from '@salesforce/label/c.insights_OpportunityPanel_OlderRun';
import openEvidence from '@salesforce/label/c.insights_OpportunityPanel_OpenEvidence';
import safe from '@salesforce/label/c.insights_OpportunityPanel_Safe';
import title from '@salesforce/label/c.insights_OpportunityPanel_Title';

export const LABELS = { again, firstRun, leftOut, noRun, olderRun, openEvidence, safe, title } as const;
