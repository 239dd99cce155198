import type { DealCheckState } from 'c/insightsResultsApi';
import again from '@salesforce/label/c.insights_OpportunityPanel_Again';
import firstRun from '@salesforce/label/c.insights_OpportunityPanel_FirstRun';
import noRun from '@salesforce/label/c.insights_OpportunityPanel_NoRun';
import olderRun from '@salesforce/label/c.insights_OpportunityPanel_OlderRun';
import openEvidence from '@salesforce/label/c.insights_OpportunityPanel_OpenEvidence';
import safe from '@salesforce/label/c.insights_OpportunityPanel_Safe';
import title from '@salesforce/label/c.insights_OpportunityPanel_Title';

export const LABELS = { again, openEvidence, safe, title } as const;

/** Why a deal was not judged, and what to do about it. */
export const NOTICES: Readonly<Record<DealCheckState, string | null>> = { judged: null, noRun, firstRun, olderRun };
