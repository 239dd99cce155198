import catalogue from '@salesforce/label/c.insights_ReadingTable_Catalogue';
import empty from '@salesforce/label/c.insights_ReadingTable_Empty';
import error from '@salesforce/label/c.insights_ReadingTable_Error';
import level from '@salesforce/label/c.insights_ReadingTable_Level';
import measured from '@salesforce/label/c.insights_ReadingTable_Measured';
import metric from '@salesforce/label/c.insights_ReadingTable_Metric';
import notApplicable from '@salesforce/label/c.insights_ReadingTable_NotApplicable';
import outcome from '@salesforce/label/c.insights_ReadingTable_Outcome';
import reason from '@salesforce/label/c.insights_ReadingTable_Reason';
import sample from '@salesforce/label/c.insights_ReadingTable_Sample';
import title from '@salesforce/label/c.insights_ReadingTable_Title';
import tooFew from '@salesforce/label/c.insights_ReadingTable_TooFew';
import unable from '@salesforce/label/c.insights_ReadingTable_Unable';
import value from '@salesforce/label/c.insights_ReadingTable_Value';

export const LABELS = {
  catalogue,
  empty,
  error,
  level,
  measured,
  metric,
  notApplicable,
  outcome,
  reason,
  sample,
  title,
  tooFew,
  unable,
  value,
} as const;
