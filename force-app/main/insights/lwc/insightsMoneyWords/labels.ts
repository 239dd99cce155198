import open from '@salesforce/label/c.insights_MoneyWords_Open';
import openName from '@salesforce/label/c.insights_MoneyWords_OpenName';
import renewals from '@salesforce/label/c.insights_MoneyWords_Renewals';
import renewalsName from '@salesforce/label/c.insights_MoneyWords_RenewalsName';
import share from '@salesforce/label/c.insights_MoneyWords_Share';
import won from '@salesforce/label/c.insights_MoneyWords_Won';
import wonName from '@salesforce/label/c.insights_MoneyWords_WonName';

export const LABELS = {
  open,
  openName,
  renewals,
  renewalsName,
  share,
  won,
  wonName,
} as const;
