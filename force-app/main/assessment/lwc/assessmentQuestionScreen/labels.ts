import back from '@salesforce/label/c.assessment_QuestionScreen_Back';
import next from '@salesforce/label/c.assessment_QuestionScreen_Next';
import review from '@salesforce/label/c.assessment_QuestionScreen_Review';

export const LABELS = { back, next, review } as const;
