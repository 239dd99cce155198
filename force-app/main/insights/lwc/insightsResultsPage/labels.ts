import arithmetic from '@salesforce/label/c.insights_ResultsPage_Arithmetic';
import asOf from '@salesforce/label/c.insights_ResultsPage_AsOf';
import closed from '@salesforce/label/c.insights_ResultsPage_Closed';
import emptyHow from '@salesforce/label/c.insights_ResultsPage_EmptyHow';
import emptyTitle from '@salesforce/label/c.insights_ResultsPage_EmptyTitle';
import emptyWhat from '@salesforce/label/c.insights_ResultsPage_EmptyWhat';
import model from '@salesforce/label/c.insights_ResultsPage_Model';
import open from '@salesforce/label/c.insights_ResultsPage_Open';
import print from '@salesforce/label/c.insights_ResultsPage_Print';
import quick from '@salesforce/label/c.insights_ResultsPage_Quick';
import receipt from '@salesforce/label/c.insights_ResultsPage_Receipt';
import refresh from '@salesforce/label/c.insights_ResultsPage_Refresh';
import refreshed from '@salesforce/label/c.insights_ResultsPage_Refreshed';
import safe from '@salesforce/label/c.insights_ResultsPage_Safe';
import scoredAt from '@salesforce/label/c.insights_ResultsPage_ScoredAt';
import structural from '@salesforce/label/c.insights_ResultsPage_Structural';
import title from '@salesforce/label/c.insights_ResultsPage_Title';
import words from '@salesforce/label/c.insights_ResultsPage_Words';

export const LABELS = {
  arithmetic,
  asOf,
  closed,
  emptyHow,
  emptyTitle,
  emptyWhat,
  model,
  open,
  print,
  quick,
  receipt,
  refresh,
  refreshed,
  safe,
  scoredAt,
  structural,
  title,
  words,
} as const;
