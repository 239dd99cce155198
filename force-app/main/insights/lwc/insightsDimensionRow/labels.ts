import claimed from '@salesforce/label/c.insights_DimensionRow_Claimed';
import coverage from '@salesforce/label/c.insights_DimensionRow_Coverage';
import coverageRise from '@salesforce/label/c.insights_DimensionRow_CoverageRise';
import notRated from '@salesforce/label/c.insights_DimensionRow_NotRated';
import notRatedReason from '@salesforce/label/c.insights_DimensionRow_NotRatedReason';
import proven from '@salesforce/label/c.insights_DimensionRow_Proven';
import unclaimed from '@salesforce/label/c.insights_DimensionRow_Unclaimed';
import unproven from '@salesforce/label/c.insights_DimensionRow_Unproven';

export const LABELS = {
  claimed,
  coverage,
  coverageRise,
  notRated,
  notRatedReason,
  proven,
  unclaimed,
  unproven,
} as const;
