import goOn from '@salesforce/label/c.assessment_OpenList_GoOn';
import goOnOf from '@salesforce/label/c.assessment_OpenList_GoOnOf';
import look from '@salesforce/label/c.assessment_OpenList_Look';
import other from '@salesforce/label/c.assessment_OpenList_Other';
import owner from '@salesforce/label/c.assessment_OpenList_Owner';
import ownerLeft from '@salesforce/label/c.assessment_OpenList_OwnerLeft';
import ownerSelf from '@salesforce/label/c.assessment_OpenList_OwnerSelf';
import progress from '@salesforce/label/c.assessment_OpenList_Progress';
import savedAt from '@salesforce/label/c.assessment_OpenList_SavedAt';
import self from '@salesforce/label/c.assessment_OpenList_Self';
import since from '@salesforce/label/c.assessment_OpenList_Since';
import submitted from '@salesforce/label/c.assessment_OpenList_Submitted';
import title from '@salesforce/label/c.assessment_OpenList_Title';

export const LABELS = {
  goOn,
  goOnOf,
  look,
  other,
  owner,
  ownerLeft,
  ownerSelf,
  progress,
  savedAt,
  self,
  since,
  submitted,
  title,
} as const;
