import amount from '@salesforce/label/c.insights_FindingList_Amount';
import beyond from '@salesforce/label/c.insights_FindingList_Beyond';
import hidden from '@salesforce/label/c.insights_FindingList_Hidden';
import many from '@salesforce/label/c.insights_FindingList_Many';
import more from '@salesforce/label/c.insights_FindingList_More';
import one from '@salesforce/label/c.insights_FindingList_One';
import title from '@salesforce/label/c.insights_FindingList_Title';

export const LABELS = {
  amount,
  beyond,
  hidden,
  many,
  more,
  one,
  title,
} as const;
