import claimed from '@salesforce/label/c.insights_GapRow_Claimed';
import coverage from '@salesforce/label/c.insights_GapRow_Coverage';
import coverageRise from '@salesforce/label/c.insights_GapRow_CoverageRise';
import gap from '@salesforce/label/c.insights_GapRow_Gap';
import level from '@salesforce/label/c.insights_GapRow_Level';
import notRated from '@salesforce/label/c.insights_GapRow_NotRated';
import of from '@salesforce/label/c.insights_GapRow_Of';
import proven from '@salesforce/label/c.insights_GapRow_Proven';
import unclaimed from '@salesforce/label/c.insights_GapRow_Unclaimed';
import unproven from '@salesforce/label/c.insights_GapRow_Unproven';

export const LABELS = {
  claimed,
  coverage,
  coverageRise,
  gap,
  level,
  notRated,
  of,
  proven,
  unclaimed,
  unproven,
} as const;
