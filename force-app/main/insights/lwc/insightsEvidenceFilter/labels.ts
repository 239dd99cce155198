import allDimensions from '@salesforce/label/c.insights_EvidenceFilter_AllDimensions';
import allOutcomes from '@salesforce/label/c.insights_EvidenceFilter_AllOutcomes';
import byAmount from '@salesforce/label/c.insights_EvidenceFilter_ByAmount';
import byCatalogue from '@salesforce/label/c.insights_EvidenceFilter_ByCatalogue';
import byFindings from '@salesforce/label/c.insights_EvidenceFilter_ByFindings';
import byLevel from '@salesforce/label/c.insights_EvidenceFilter_ByLevel';
import dimension from '@salesforce/label/c.insights_EvidenceFilter_Dimension';
import order from '@salesforce/label/c.insights_EvidenceFilter_Order';
import outcome from '@salesforce/label/c.insights_EvidenceFilter_Outcome';
import search from '@salesforce/label/c.insights_EvidenceFilter_Search';
import title from '@salesforce/label/c.insights_EvidenceFilter_Title';
import withFindings from '@salesforce/label/c.insights_EvidenceFilter_WithFindings';

export const LABELS = {
  allDimensions,
  allOutcomes,
  byAmount,
  byCatalogue,
  byFindings,
  byLevel,
  dimension,
  order,
  outcome,
  search,
  title,
  withFindings,
} as const;
