import amount from '@salesforce/label/c.app_CountedForm_Amount';
import amountHelp from '@salesforce/label/c.app_CountedForm_AmountHelp';
import amountPast from '@salesforce/label/c.app_CountedForm_AmountPast';
import amountShipped from '@salesforce/label/c.app_CountedForm_AmountShipped';
import changeAmount from '@salesforce/label/c.app_CountedForm_ChangeAmount';
import changeCount from '@salesforce/label/c.app_CountedForm_ChangeCount';
import changeLeave from '@salesforce/label/c.app_CountedForm_ChangeLeave';
import changes from '@salesforce/label/c.app_CountedForm_Changes';
import discard from '@salesforce/label/c.app_CountedForm_Discard';
import entry from '@salesforce/label/c.app_CountedForm_Entry';
import gone from '@salesforce/label/c.app_CountedForm_Gone';
import inactive from '@salesforce/label/c.app_CountedForm_Inactive';
import intro from '@salesforce/label/c.app_CountedForm_Intro';
import leadSource from '@salesforce/label/c.app_CountedForm_LeadSource';
import leftOut from '@salesforce/label/c.app_CountedForm_LeftOut';
import leftOutNow from '@salesforce/label/c.app_CountedForm_LeftOutNow';
import noChanges from '@salesforce/label/c.app_CountedForm_NoChanges';
import noOptions from '@salesforce/label/c.app_CountedForm_NoOptions';
import noOwner from '@salesforce/label/c.app_CountedForm_NoOwner';
import owner from '@salesforce/label/c.app_CountedForm_Owner';
import ownerSearch from '@salesforce/label/c.app_CountedForm_OwnerSearch';
import previewDeals from '@salesforce/label/c.app_CountedForm_PreviewDeals';
import previewFailed from '@salesforce/label/c.app_CountedForm_PreviewFailed';
import previewLeads from '@salesforce/label/c.app_CountedForm_PreviewLeads';
import previewNone from '@salesforce/label/c.app_CountedForm_PreviewNone';
import previewWait from '@salesforce/label/c.app_CountedForm_PreviewWait';
import reason from '@salesforce/label/c.app_CountedForm_Reason';
import reasonHelp from '@salesforce/label/c.app_CountedForm_ReasonHelp';
import recordType from '@salesforce/label/c.app_CountedForm_RecordType';
import save from '@salesforce/label/c.app_CountedForm_Save';
import title from '@salesforce/label/c.app_CountedForm_Title';
import tooMany from '@salesforce/label/c.app_CountedForm_TooMany';
import type from '@salesforce/label/c.app_CountedForm_Type';

export const LABELS = {
  amount,
  amountHelp,
  amountPast,
  amountShipped,
  changeAmount,
  changeCount,
  changeLeave,
  changes,
  discard,
  entry,
  gone,
  inactive,
  intro,
  leadSource,
  leftOut,
  leftOutNow,
  noChanges,
  noOptions,
  noOwner,
  owner,
  ownerSearch,
  previewDeals,
  previewFailed,
  previewLeads,
  previewNone,
  previewWait,
  reason,
  reasonHelp,
  recordType,
  save,
  title,
  tooMany,
  type,
} as const;
