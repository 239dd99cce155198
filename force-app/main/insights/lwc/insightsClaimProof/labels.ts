import benchmark from '@salesforce/label/c.insights_ClaimProof_Benchmark';
import claimed from '@salesforce/label/c.insights_ClaimProof_Claimed';
import coverage from '@salesforce/label/c.insights_ClaimProof_Coverage';
import coverageWords from '@salesforce/label/c.insights_ClaimProof_CoverageWords';
import gap from '@salesforce/label/c.insights_ClaimProof_Gap';
import gapWords from '@salesforce/label/c.insights_ClaimProof_GapWords';
import index from '@salesforce/label/c.insights_ClaimProof_Index';
import noZone from '@salesforce/label/c.insights_ClaimProof_NoZone';
import proven from '@salesforce/label/c.insights_ClaimProof_Proven';
import scale from '@salesforce/label/c.insights_ClaimProof_Scale';

export const LABELS = {
  benchmark,
  claimed,
  coverage,
  coverageWords,
  gap,
  gapWords,
  index,
  noZone,
  proven,
  scale,
} as const;
