import absent from '@salesforce/label/c.insights_Facts_Absent';
import apart from '@salesforce/label/c.insights_Facts_Apart';
import link from '@salesforce/label/c.insights_Facts_Link';
import linkTitle from '@salesforce/label/c.insights_Facts_LinkTitle';
import present from '@salesforce/label/c.insights_Facts_Present';
import title from '@salesforce/label/c.insights_Facts_Title';
import unable from '@salesforce/label/c.insights_Facts_Unable';

export const LABELS = {
  absent,
  apart,
  link,
  linkTitle,
  present,
  title,
  unable,
} as const;
