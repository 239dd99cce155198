import agree from '@salesforce/label/c.scoring_Words_Agree';
import claimAbove from '@salesforce/label/c.scoring_Words_ClaimAbove';
import notBoth from '@salesforce/label/c.scoring_Words_NotBoth';
import partlyProven from '@salesforce/label/c.scoring_Words_PartlyProven';
import proofAbove from '@salesforce/label/c.scoring_Words_ProofAbove';
import rounding from '@salesforce/label/c.scoring_Words_Rounding';

export const LABELS = { agree, claimAbove, notBoth, partlyProven, proofAbove, rounding } as const;
