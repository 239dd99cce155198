import agree from '@salesforce/label/c.insights_ScoreWords_Agree';
import claimAbove from '@salesforce/label/c.insights_ScoreWords_ClaimAbove';
import notBoth from '@salesforce/label/c.insights_ScoreWords_NotBoth';
import proofAbove from '@salesforce/label/c.insights_ScoreWords_ProofAbove';

export const LABELS = { agree, claimAbove, notBoth, proofAbove } as const;
