import day from '@salesforce/label/c.insights_TrendMoney_Day';
import latest from '@salesforce/label/c.insights_TrendMoney_Latest';
import none from '@salesforce/label/c.insights_TrendMoney_None';
import oneRun from '@salesforce/label/c.insights_TrendMoney_OneRun';
import picture from '@salesforce/label/c.insights_TrendMoney_Picture';

export const LABELS = {
  day,
  latest,
  none,
  oneRun,
  picture,
} as const;
