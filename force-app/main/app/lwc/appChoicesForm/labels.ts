import elsewhere from '@salesforce/label/c.app_ChoicesForm_Elsewhere';
import elsewhereHelp from '@salesforce/label/c.app_ChoicesForm_ElsewhereHelp';
import lossReason from '@salesforce/label/c.app_ChoicesForm_LossReason';
import lossReasonHelp from '@salesforce/label/c.app_ChoicesForm_LossReasonHelp';
import none from '@salesforce/label/c.app_ChoicesForm_None';
import title from '@salesforce/label/c.app_ChoicesForm_Title';

export const LABELS = {
  elsewhere,
  elsewhereHelp,
  lossReason,
  lossReasonHelp,
  none,
  title,
} as const;
