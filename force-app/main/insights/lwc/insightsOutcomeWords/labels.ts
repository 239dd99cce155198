import error from '@salesforce/label/c.insights_OutcomeWords_Error';
import measured from '@salesforce/label/c.insights_OutcomeWords_Measured';
import notApplicable from '@salesforce/label/c.insights_OutcomeWords_NotApplicable';
import tooFew from '@salesforce/label/c.insights_OutcomeWords_TooFew';
import tooSmall from '@salesforce/label/c.insights_OutcomeWords_TooSmall';
import unable from '@salesforce/label/c.insights_OutcomeWords_Unable';

export const LABELS = { error, measured, notApplicable, tooFew, tooSmall, unable } as const;
