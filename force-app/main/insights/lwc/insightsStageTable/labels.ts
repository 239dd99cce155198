import amount from '@salesforce/label/c.insights_StageTable_Amount';
import deals from '@salesforce/label/c.insights_StageTable_Deals';
import stage from '@salesforce/label/c.insights_StageTable_Stage';
import title from '@salesforce/label/c.insights_StageTable_Title';
import total from '@salesforce/label/c.insights_StageTable_Total';
import unpriced from '@salesforce/label/c.insights_StageTable_Unpriced';

export const LABELS = { amount, deals, stage, title, total, unpriced } as const;
