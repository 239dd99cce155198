import dontKnow from '@salesforce/label/c.assessment_Question_DontKnow';
import notApplicable from '@salesforce/label/c.assessment_Question_NotApplicable';
import note from '@salesforce/label/c.assessment_Question_Note';
import orElse from '@salesforce/label/c.assessment_Question_OrElse';
import overwritten from '@salesforce/label/c.assessment_Question_Overwritten';
import overwrittenText from '@salesforce/label/c.assessment_Question_OverwrittenText';
import position from '@salesforce/label/c.assessment_Question_Position';
import reason from '@salesforce/label/c.assessment_Question_Reason';
import reasonNeeded from '@salesforce/label/c.assessment_Question_ReasonNeeded';
import refused from '@salesforce/label/c.assessment_Question_Refused';
import whoKnows from '@salesforce/label/c.assessment_Question_WhoKnows';
import why from '@salesforce/label/c.assessment_Question_Why';

export const LABELS = {
  dontKnow,
  notApplicable,
  note,
  orElse,
  overwritten,
  overwrittenText,
  position,
  reason,
  reasonNeeded,
  refused,
  whoKnows,
  why,
} as const;
