import coverage from '@salesforce/label/c.insights_EvidenceGroups_Coverage';
import coverageRise from '@salesforce/label/c.insights_EvidenceGroups_CoverageRise';
import finding from '@salesforce/label/c.insights_EvidenceGroups_Finding';
import findings from '@salesforce/label/c.insights_EvidenceGroups_Findings';
import missing from '@salesforce/label/c.insights_EvidenceGroups_Missing';
import money from '@salesforce/label/c.insights_EvidenceGroups_Money';
import notRated from '@salesforce/label/c.insights_EvidenceGroups_NotRated';
import open from '@salesforce/label/c.insights_EvidenceGroups_Open';
import unproven from '@salesforce/label/c.insights_EvidenceGroups_Unproven';

export const LABELS = {
  coverage,
  coverageRise,
  finding,
  findings,
  missing,
  money,
  notRated,
  open,
  unproven,
} as const;
