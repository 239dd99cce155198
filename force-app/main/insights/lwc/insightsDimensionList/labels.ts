import title from '@salesforce/label/c.insights_DimensionList_Title';

export const LABELS = { title } as const;
