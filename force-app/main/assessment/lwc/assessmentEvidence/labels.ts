import asOf from '@salesforce/label/c.assessment_Evidence_AsOf';
import error from '@salesforce/label/c.assessment_Evidence_Error';
import factAbsent from '@salesforce/label/c.assessment_Evidence_FactAbsent';
import factPresent from '@salesforce/label/c.assessment_Evidence_FactPresent';
import factUnable from '@salesforce/label/c.assessment_Evidence_FactUnable';
import factsIntro from '@salesforce/label/c.assessment_Evidence_FactsIntro';
import factsTitle from '@salesforce/label/c.assessment_Evidence_FactsTitle';
import failed from '@salesforce/label/c.assessment_Evidence_Failed';
import keep from '@salesforce/label/c.assessment_Evidence_Keep';
import level from '@salesforce/label/c.assessment_Evidence_Level';
import noRun from '@salesforce/label/c.assessment_Evidence_NoRun';
import none from '@salesforce/label/c.assessment_Evidence_None';
import notApplicable from '@salesforce/label/c.assessment_Evidence_NotApplicable';
import sample from '@salesforce/label/c.assessment_Evidence_Sample';
import title from '@salesforce/label/c.assessment_Evidence_Title';
import tooFew from '@salesforce/label/c.assessment_Evidence_TooFew';
import unable from '@salesforce/label/c.assessment_Evidence_Unable';

export const LABELS = {
  asOf,
  error,
  factAbsent,
  factPresent,
  factUnable,
  factsIntro,
  factsTitle,
  failed,
  keep,
  level,
  noRun,
  none,
  notApplicable,
  sample,
  title,
  tooFew,
  unable,
} as const;
