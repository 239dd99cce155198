import dontKnow from '@salesforce/label/c.assessment_AnswerWords_DontKnow';
import notApplicable from '@salesforce/label/c.assessment_AnswerWords_NotApplicable';
import notStated from '@salesforce/label/c.assessment_AnswerWords_NotStated';
import open from '@salesforce/label/c.assessment_AnswerWords_Open';
import quick from '@salesforce/label/c.assessment_AnswerWords_Quick';
import rung from '@salesforce/label/c.assessment_AnswerWords_Rung';
import structural from '@salesforce/label/c.assessment_AnswerWords_Structural';
import technology from '@salesforce/label/c.assessment_AnswerWords_Technology';
import wholeCompany from '@salesforce/label/c.assessment_AnswerWords_WholeCompany';

export const LABELS = {
  dontKnow,
  notApplicable,
  notStated,
  open,
  quick,
  rung,
  structural,
  technology,
  wholeCompany,
} as const;
