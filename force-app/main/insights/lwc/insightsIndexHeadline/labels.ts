import agree from '@salesforce/label/c.insights_IndexHeadline_Agree';
import asOf from '@salesforce/label/c.insights_IndexHeadline_AsOf';
import benchmark from '@salesforce/label/c.insights_IndexHeadline_Benchmark';
import claimAbove from '@salesforce/label/c.insights_IndexHeadline_ClaimAbove';
import claimed from '@salesforce/label/c.insights_IndexHeadline_Claimed';
import claimedOnly from '@salesforce/label/c.insights_IndexHeadline_ClaimedOnly';
import noZone from '@salesforce/label/c.insights_IndexHeadline_NoZone';
import notComparable from '@salesforce/label/c.insights_IndexHeadline_NotComparable';
import notScored from '@salesforce/label/c.insights_IndexHeadline_NotScored';
import proofAbove from '@salesforce/label/c.insights_IndexHeadline_ProofAbove';
import proven from '@salesforce/label/c.insights_IndexHeadline_Proven';
import provenOnly from '@salesforce/label/c.insights_IndexHeadline_ProvenOnly';
import scale from '@salesforce/label/c.insights_IndexHeadline_Scale';
import title from '@salesforce/label/c.insights_IndexHeadline_Title';
import tooFew from '@salesforce/label/c.insights_IndexHeadline_TooFew';

export const LABELS = {
  agree,
  asOf,
  benchmark,
  claimAbove,
  claimed,
  claimedOnly,
  noZone,
  notComparable,
  notScored,
  proofAbove,
  proven,
  provenOnly,
  scale,
  title,
  tooFew,
} as const;
