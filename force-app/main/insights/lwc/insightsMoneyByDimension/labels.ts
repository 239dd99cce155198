import heading from '@salesforce/label/c.insights_MoneyByDimension_Heading';
import meaning from '@salesforce/label/c.insights_MoneyByDimension_Meaning';
import open from '@salesforce/label/c.insights_MoneyByDimension_Open';
import top from '@salesforce/label/c.insights_MoneyByDimension_Top';
import won from '@salesforce/label/c.insights_MoneyByDimension_Won';

export const LABELS = {
  heading,
  meaning,
  open,
  top,
  won,
} as const;
