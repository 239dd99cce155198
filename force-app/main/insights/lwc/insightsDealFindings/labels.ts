import activity from '@salesforce/label/c.insights_DealFindings_Activity';
import activityRemedy from '@salesforce/label/c.insights_DealFindings_ActivityRemedy';
import amount from '@salesforce/label/c.insights_DealFindings_Amount';
import amountRemedy from '@salesforce/label/c.insights_DealFindings_AmountRemedy';
import asOf from '@salesforce/label/c.insights_DealFindings_AsOf';
import clean from '@salesforce/label/c.insights_DealFindings_Clean';
import firmographics from '@salesforce/label/c.insights_DealFindings_Firmographics';
import firmographicsRemedy from '@salesforce/label/c.insights_DealFindings_FirmographicsRemedy';
import found from '@salesforce/label/c.insights_DealFindings_Found';
import lost from '@salesforce/label/c.insights_DealFindings_Lost';
import lostRemedy from '@salesforce/label/c.insights_DealFindings_LostRemedy';
import metric from '@salesforce/label/c.insights_DealFindings_Metric';
import notCounted from '@salesforce/label/c.insights_DealFindings_NotCounted';
import pastDue from '@salesforce/label/c.insights_DealFindings_PastDue';
import pastDueRemedy from '@salesforce/label/c.insights_DealFindings_PastDueRemedy';
import quarterEnd from '@salesforce/label/c.insights_DealFindings_QuarterEnd';
import quarterEndRemedy from '@salesforce/label/c.insights_DealFindings_QuarterEndRemedy';
import source from '@salesforce/label/c.insights_DealFindings_Source';
import sourceRemedy from '@salesforce/label/c.insights_DealFindings_SourceRemedy';
import unable from '@salesforce/label/c.insights_DealFindings_Unable';
import unableLine from '@salesforce/label/c.insights_DealFindings_UnableLine';

export const LABELS = {
  activity,
  activityRemedy,
  amount,
  amountRemedy,
  asOf,
  clean,
  firmographics,
  firmographicsRemedy,
  found,
  lost,
  lostRemedy,
  metric,
  notCounted,
  pastDue,
  pastDueRemedy,
  quarterEnd,
  quarterEndRemedy,
  source,
  sourceRemedy,
  unable,
  unableLine,
} as const;
