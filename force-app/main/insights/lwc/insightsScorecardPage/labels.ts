import emptyHow from '@salesforce/label/c.insights_ScorecardPage_EmptyHow';
import emptyTitle from '@salesforce/label/c.insights_ScorecardPage_EmptyTitle';
import emptyWhat from '@salesforce/label/c.insights_ScorecardPage_EmptyWhat';
import closed from '@salesforce/label/c.insights_ScorecardPage_Closed';
import model from '@salesforce/label/c.insights_ScorecardPage_Model';
import open from '@salesforce/label/c.insights_ScorecardPage_Open';
import quick from '@salesforce/label/c.insights_ScorecardPage_Quick';
import refresh from '@salesforce/label/c.insights_ScorecardPage_Refresh';
import refreshed from '@salesforce/label/c.insights_ScorecardPage_Refreshed';
import safe from '@salesforce/label/c.insights_ScorecardPage_Safe';
import scoredAt from '@salesforce/label/c.insights_ScorecardPage_ScoredAt';
import structural from '@salesforce/label/c.insights_ScorecardPage_Structural';
import title from '@salesforce/label/c.insights_ScorecardPage_Title';

export const LABELS = {
  closed,
  emptyHow,
  emptyTitle,
  emptyWhat,
  model,
  open,
  quick,
  refresh,
  refreshed,
  safe,
  scoredAt,
  structural,
  title,
} as const;
