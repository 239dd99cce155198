import noAccess from '@salesforce/label/c.assessment_Api_NoAccess';
import noAccessRemedy from '@salesforce/label/c.assessment_Api_NoAccessRemedy';

export const LABELS = { noAccess, noAccessRemedy } as const;
