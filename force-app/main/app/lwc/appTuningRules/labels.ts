import beyond from '@salesforce/label/c.app_TuningRules_Beyond';
import fall from '@salesforce/label/c.app_TuningRules_Fall';
import five from '@salesforce/label/c.app_TuningRules_Five';
import four from '@salesforce/label/c.app_TuningRules_Four';
import reason from '@salesforce/label/c.app_TuningRules_Reason';
import rise from '@salesforce/label/c.app_TuningRules_Rise';
import sample from '@salesforce/label/c.app_TuningRules_Sample';
import weight from '@salesforce/label/c.app_TuningRules_Weight';

export const LABELS = {
  beyond,
  fall,
  four,
  five,
  reason,
  rise,
  sample,
  weight,
} as const;
