import dontKnow from '@salesforce/label/c.assessment_AnswerWords_DontKnow';
import notApplicable from '@salesforce/label/c.assessment_AnswerWords_NotApplicable';
import open from '@salesforce/label/c.assessment_AnswerWords_Open';
import quick from '@salesforce/label/c.assessment_AnswerWords_Quick';
import rung from '@salesforce/label/c.assessment_AnswerWords_Rung';
import structural from '@salesforce/label/c.assessment_AnswerWords_Structural';
import wholeCompany from '@salesforce/label/c.assessment_AnswerWords_WholeCompany';

export const LABELS = { dontKnow, notApplicable, open, quick, rung, structural, wholeCompany } as const;
