import back from '@salesforce/label/c.assessment_WizardPage_Back';
import doneTitle from '@salesforce/label/c.assessment_WizardPage_DoneTitle';
import doneWhat from '@salesforce/label/c.assessment_WizardPage_DoneWhat';
import joinTitle from '@salesforce/label/c.assessment_WizardPage_JoinTitle';
import joinWhat from '@salesforce/label/c.assessment_WizardPage_JoinWhat';
import leave from '@salesforce/label/c.assessment_WizardPage_Leave';
import next from '@salesforce/label/c.assessment_WizardPage_Next';
import noneHow from '@salesforce/label/c.assessment_WizardPage_NoneHow';
import noneTitle from '@salesforce/label/c.assessment_WizardPage_NoneTitle';
import notStored from '@salesforce/label/c.assessment_WizardPage_NotStored';
import notSubmitted from '@salesforce/label/c.assessment_WizardPage_NotSubmitted';
import other from '@salesforce/label/c.assessment_WizardPage_Other';
import results from '@salesforce/label/c.assessment_WizardPage_Results';
import review from '@salesforce/label/c.assessment_WizardPage_Review';
import safe from '@salesforce/label/c.assessment_WizardPage_Safe';
import safeKept from '@salesforce/label/c.assessment_WizardPage_SafeKept';
import self from '@salesforce/label/c.assessment_WizardPage_Self';
import submit from '@salesforce/label/c.assessment_WizardPage_Submit';
import submitWaits from '@salesforce/label/c.assessment_WizardPage_SubmitWaits';
import submitting from '@salesforce/label/c.assessment_WizardPage_Submitting';
import toQuestions from '@salesforce/label/c.assessment_WizardPage_ToQuestions';
import toStart from '@salesforce/label/c.assessment_WizardPage_ToStart';

export const LABELS = {
  back,
  doneTitle,
  doneWhat,
  joinTitle,
  joinWhat,
  leave,
  next,
  noneHow,
  noneTitle,
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
