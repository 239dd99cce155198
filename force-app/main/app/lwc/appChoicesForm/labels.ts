import elsewhere from '@salesforce/label/c.app_ChoicesForm_Elsewhere';
import elsewhereHelp from '@salesforce/label/c.app_ChoicesForm_ElsewhereHelp';
import lossReason from '@salesforce/label/c.app_ChoicesForm_LossReason';
import lossReasonHelp from '@salesforce/label/c.app_ChoicesForm_LossReasonHelp';
import mostAccounts from '@salesforce/label/c.app_ChoicesForm_MostAccounts';
import mostAccountsHelp from '@salesforce/label/c.app_ChoicesForm_MostAccountsHelp';
import mostAccountsSave from '@salesforce/label/c.app_ChoicesForm_MostAccountsSave';
import none from '@salesforce/label/c.app_ChoicesForm_None';
import title from '@salesforce/label/c.app_ChoicesForm_Title';

export const LABELS = {
  elsewhere,
  elsewhereHelp,
  lossReason,
  lossReasonHelp,
  mostAccounts,
  mostAccountsHelp,
  mostAccountsSave,
  none,
  title,
} as const;
