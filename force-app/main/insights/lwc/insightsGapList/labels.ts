import order from '@salesforce/label/c.insights_GapList_Order';
import title from '@salesforce/label/c.insights_GapList_Title';

export const LABELS = { order, title } as const;
