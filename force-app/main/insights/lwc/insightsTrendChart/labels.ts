import model from '@salesforce/label/c.insights_TrendChart_Model';

export const LABELS = {
  model,
} as const;
