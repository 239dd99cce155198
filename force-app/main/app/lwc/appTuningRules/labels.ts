import fall from '@salesforce/label/c.app_TuningRules_Fall';
import five from '@salesforce/label/c.app_TuningRules_Five';
import reason from '@salesforce/label/c.app_TuningRules_Reason';
import rise from '@salesforce/label/c.app_TuningRules_Rise';
import sample from '@salesforce/label/c.app_TuningRules_Sample';
import weight from '@salesforce/label/c.app_TuningRules_Weight';

export const LABELS = {
  fall,
  five,
  reason,
  rise,
  sample,
  weight,
} as const;
