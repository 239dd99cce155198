import add from '@salesforce/label/c.assessment_StartForm_Add';
import defaultName from '@salesforce/label/c.assessment_StartForm_DefaultName';
import functionNone from '@salesforce/label/c.assessment_StartForm_FunctionNone';
import name from '@salesforce/label/c.assessment_StartForm_Name';
import nameNeeded from '@salesforce/label/c.assessment_StartForm_NameNeeded';
import other from '@salesforce/label/c.assessment_StartForm_Other';
import otherFunction from '@salesforce/label/c.assessment_StartForm_OtherFunction';
import otherName from '@salesforce/label/c.assessment_StartForm_OtherName';
import othersHint from '@salesforce/label/c.assessment_StartForm_OthersHint';
import othersTitle from '@salesforce/label/c.assessment_StartForm_OthersTitle';
import remove from '@salesforce/label/c.assessment_StartForm_Remove';
import scope from '@salesforce/label/c.assessment_StartForm_Scope';
import scopeNote from '@salesforce/label/c.assessment_StartForm_ScopeNote';
import speaksFor from '@salesforce/label/c.assessment_StartForm_Function';
import start from '@salesforce/label/c.assessment_StartForm_Start';
import title from '@salesforce/label/c.assessment_StartForm_Title';

export const LABELS = {
  add,
  defaultName,
  functionNone,
  name,
  nameNeeded,
  other,
  otherFunction,
  otherName,
  othersHint,
  othersTitle,
  remove,
  scope,
  scopeNote,
  speaksFor,
  start,
  title,
} as const;
