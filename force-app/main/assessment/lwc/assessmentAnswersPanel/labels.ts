import doneTitle from '@salesforce/label/c.assessment_AnswersPanel_DoneTitle';
import doneWhat from '@salesforce/label/c.assessment_AnswersPanel_DoneWhat';
import leave from '@salesforce/label/c.assessment_AnswersPanel_Leave';
import notStored from '@salesforce/label/c.assessment_AnswersPanel_NotStored';
import notSubmitted from '@salesforce/label/c.assessment_AnswersPanel_NotSubmitted';
import other from '@salesforce/label/c.assessment_AnswersPanel_Other';
import results from '@salesforce/label/c.assessment_AnswersPanel_Results';
import review from '@salesforce/label/c.assessment_AnswersPanel_Review';
import safe from '@salesforce/label/c.assessment_AnswersPanel_Safe';
import safeKept from '@salesforce/label/c.assessment_AnswersPanel_SafeKept';
import self from '@salesforce/label/c.assessment_AnswersPanel_Self';
import submit from '@salesforce/label/c.assessment_AnswersPanel_Submit';
import submitWaits from '@salesforce/label/c.assessment_AnswersPanel_SubmitWaits';
import submitting from '@salesforce/label/c.assessment_AnswersPanel_Submitting';
import toQuestions from '@salesforce/label/c.assessment_AnswersPanel_ToQuestions';
import toStart from '@salesforce/label/c.assessment_AnswersPanel_ToStart';

export const LABELS = {
  doneTitle,
  doneWhat,
  leave,
  notStored,
  notSubmitted,
  other,
  results,
  review,
  safe,
  safeKept,
  self,
  submit,
  submitWaits,
  submitting,
  toQuestions,
  toStart,
} as const;
