import allDone from '@salesforce/label/c.assessment_Review_AllDone';
import ask from '@salesforce/label/c.assessment_Review_Ask';
import change from '@salesforce/label/c.assessment_Review_Change';
import changeOf from '@salesforce/label/c.assessment_Review_ChangeOf';
import dontKnow from '@salesforce/label/c.assessment_Review_DontKnow';
import notApplicable from '@salesforce/label/c.assessment_Review_NotApplicable';
import note from '@salesforce/label/c.assessment_Review_Note';
import open from '@salesforce/label/c.assessment_Review_Open';
import openHint from '@salesforce/label/c.assessment_Review_OpenHint';
import openTitle from '@salesforce/label/c.assessment_Review_OpenTitle';
import rung from '@salesforce/label/c.assessment_Review_Rung';
import summary from '@salesforce/label/c.assessment_Review_Summary';
import title from '@salesforce/label/c.assessment_Review_Title';

export const LABELS = {
  allDone,
  ask,
  change,
  changeOf,
  dontKnow,
  notApplicable,
  note,
  open,
  openHint,
  openTitle,
  rung,
  summary,
  title,
} as const;
