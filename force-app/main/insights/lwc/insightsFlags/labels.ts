import figures from '@salesforce/label/c.insights_Flags_Figures';
import lost from '@salesforce/label/c.insights_Flags_Lost';
import title from '@salesforce/label/c.insights_Flags_Title';

export const LABELS = {
  figures,
  lost,
  title,
} as const;
