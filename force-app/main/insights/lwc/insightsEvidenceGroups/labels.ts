import coverage from '@salesforce/label/c.insights_EvidenceGroups_Coverage';
import coverageRise from '@salesforce/label/c.insights_EvidenceGroups_CoverageRise';
import figure from '@salesforce/label/c.insights_EvidenceGroups_Figure';
import figures from '@salesforce/label/c.insights_EvidenceGroups_Figures';
import finding from '@salesforce/label/c.insights_EvidenceGroups_Finding';
import findings from '@salesforce/label/c.insights_EvidenceGroups_Findings';
import flag from '@salesforce/label/c.insights_EvidenceGroups_Flag';
import flags from '@salesforce/label/c.insights_EvidenceGroups_Flags';
import missing from '@salesforce/label/c.insights_EvidenceGroups_Missing';
import money from '@salesforce/label/c.insights_EvidenceGroups_Money';
import moneyWon from '@salesforce/label/c.insights_EvidenceGroups_MoneyWon';
import noMoney from '@salesforce/label/c.insights_EvidenceGroups_NoMoney';
import notRated from '@salesforce/label/c.insights_EvidenceGroups_NotRated';
import open from '@salesforce/label/c.insights_EvidenceGroups_Open';
import sourceYear from '@salesforce/label/c.insights_EvidenceGroups_SourceYear';
import unproven from '@salesforce/label/c.insights_EvidenceGroups_Unproven';

export const LABELS = {
  coverage,
  coverageRise,
  figure,
  figures,
  finding,
  findings,
  flag,
  flags,
  missing,
  money,
  moneyWon,
  noMoney,
  notRated,
  open,
  sourceYear,
  unproven,
} as const;
