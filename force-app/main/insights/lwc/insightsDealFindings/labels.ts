import asOf from '@salesforce/label/c.insights_DealFindings_AsOf';
import clean from '@salesforce/label/c.insights_DealFindings_Clean';
import cost from '@salesforce/label/c.insights_DealFindings_Cost';
import costHelp from '@salesforce/label/c.insights_DealFindings_CostHelp';
import costNone from '@salesforce/label/c.insights_DealFindings_CostNone';
import costUnder from '@salesforce/label/c.insights_DealFindings_CostUnder';
import found from '@salesforce/label/c.insights_DealFindings_Found';
import metric from '@salesforce/label/c.insights_DealFindings_Metric';
import more from '@salesforce/label/c.insights_DealFindings_More';
import notCounted from '@salesforce/label/c.insights_DealFindings_NotCounted';
import total from '@salesforce/label/c.insights_DealFindings_Total';
import unable from '@salesforce/label/c.insights_DealFindings_Unable';
import unableLine from '@salesforce/label/c.insights_DealFindings_UnableLine';

export const LABELS = {
  asOf,
  clean,
  cost,
  costHelp,
  costNone,
  costUnder,
  found,
  metric,
  more,
  notCounted,
  total,
  unable,
  unableLine,
} as const;
