import close from '@salesforce/label/c.insights_Drawer_Close';

export const LABELS = { close } as const;
