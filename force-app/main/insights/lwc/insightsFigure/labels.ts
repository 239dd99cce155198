import title from '@salesforce/label/c.insights_Figure_Title';

export const LABELS = { title } as const;
