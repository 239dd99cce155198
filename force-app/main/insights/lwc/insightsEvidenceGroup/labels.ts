import findings from '@salesforce/label/c.insights_EvidenceGroup_Findings';
import level from '@salesforce/label/c.insights_EvidenceGroup_Level';
import metric from '@salesforce/label/c.insights_EvidenceGroup_Metric';
import outcome from '@salesforce/label/c.insights_EvidenceGroup_Outcome';
import sample from '@salesforce/label/c.insights_EvidenceGroup_Sample';
import thresholds from '@salesforce/label/c.insights_EvidenceGroup_Thresholds';
import value from '@salesforce/label/c.insights_EvidenceGroup_Value';

export const LABELS = {
  findings,
  level,
  metric,
  outcome,
  sample,
  thresholds,
  value,
} as const;
