import benchmark from '@salesforce/label/c.scoring_TrackLegend_Benchmark';
import claimAbove from '@salesforce/label/c.scoring_TrackLegend_ClaimAbove';
import claimed from '@salesforce/label/c.scoring_TrackLegend_Claimed';
import notRated from '@salesforce/label/c.scoring_TrackLegend_NotRated';
import proofAbove from '@salesforce/label/c.scoring_TrackLegend_ProofAbove';
import proven from '@salesforce/label/c.scoring_TrackLegend_Proven';
import title from '@salesforce/label/c.scoring_TrackLegend_Title';

export const LABELS = { benchmark, claimAbove, claimed, notRated, proofAbove, proven, title } as const;
