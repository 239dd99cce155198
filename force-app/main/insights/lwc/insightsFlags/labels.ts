import figures from '@salesforce/label/c.insights_Flags_Figures';
import title from '@salesforce/label/c.insights_Flags_Title';

export const LABELS = {
  figures,
  title,
} as const;
