import functionHint from '@salesforce/label/c.assessment_Join_FunctionHint';
import join from '@salesforce/label/c.assessment_Join_Join';
import joinOf from '@salesforce/label/c.assessment_Join_JoinOf';
import speaksFor from '@salesforce/label/c.assessment_Join_Function';

export const LABELS = { functionHint, join, joinOf, speaksFor } as const;
