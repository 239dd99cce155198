import catalogue from '@salesforce/label/c.insights_ReadingTable_Catalogue';
import empty from '@salesforce/label/c.insights_ReadingTable_Empty';
import level from '@salesforce/label/c.insights_ReadingTable_Level';
import metric from '@salesforce/label/c.insights_ReadingTable_Metric';
import open from '@salesforce/label/c.insights_ReadingTable_Open';
import outcome from '@salesforce/label/c.insights_ReadingTable_Outcome';
import reason from '@salesforce/label/c.insights_ReadingTable_Reason';
import sample from '@salesforce/label/c.insights_ReadingTable_Sample';
import title from '@salesforce/label/c.insights_ReadingTable_Title';
import value from '@salesforce/label/c.insights_ReadingTable_Value';

export const LABELS = {
  catalogue,
  empty,
  level,
  metric,
  open,
  outcome,
  reason,
  sample,
  title,
  value,
} as const;
