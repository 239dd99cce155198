import beyond from '@salesforce/label/c.app_MetricModal_Beyond';
import cancel from '@salesforce/label/c.app_MetricModal_Cancel';
import coefficient from '@salesforce/label/c.app_MetricModal_Coefficient';
import count from '@salesforce/label/c.app_MetricModal_Count';
import effect from '@salesforce/label/c.app_MetricModal_Effect';
import higher from '@salesforce/label/c.app_MetricModal_Higher';
import hours from '@salesforce/label/c.app_MetricModal_Hours';
import level from '@salesforce/label/c.app_MetricModal_Level';
import lower from '@salesforce/label/c.app_MetricModal_Lower';
import off from '@salesforce/label/c.app_MetricModal_Off';
import percent from '@salesforce/label/c.app_MetricModal_Percent';
import points from '@salesforce/label/c.app_MetricModal_Points';
import ratio from '@salesforce/label/c.app_MetricModal_Ratio';
import reason from '@salesforce/label/c.app_MetricModal_Reason';
import reasonHelp from '@salesforce/label/c.app_MetricModal_ReasonHelp';
import sample from '@salesforce/label/c.app_MetricModal_Sample';
import save from '@salesforce/label/c.app_MetricModal_Save';
import shipped from '@salesforce/label/c.app_MetricModal_Shipped';
import thresholds from '@salesforce/label/c.app_MetricModal_Thresholds';
import title from '@salesforce/label/c.app_MetricModal_Title';
import weight from '@salesforce/label/c.app_MetricModal_Weight';

export const LABELS = {
  beyond,
  cancel,
  coefficient,
  count,
  effect,
  higher,
  hours,
  level,
  lower,
  off,
  percent,
  points,
  ratio,
  reason,
  reasonHelp,
  sample,
  save,
  shipped,
  thresholds,
  title,
  weight,
} as const;
