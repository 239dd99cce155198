import benchmark from '@salesforce/label/c.scoring_RungTrack_Benchmark';
import claimed from '@salesforce/label/c.scoring_RungTrack_Claimed';
import notRated from '@salesforce/label/c.scoring_RungTrack_NotRated';
import of from '@salesforce/label/c.scoring_RungTrack_Of';
import proven from '@salesforce/label/c.scoring_RungTrack_Proven';
import target from '@salesforce/label/c.scoring_RungTrack_Target';

export const LABELS = { benchmark, claimed, notRated, of, proven, target } as const;
