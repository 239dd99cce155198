import asShipped from '@salesforce/label/c.app_DealTypeTable_AsShipped';
import choose from '@salesforce/label/c.app_DealTypeTable_Choose';
import counts from '@salesforce/label/c.app_DealTypeTable_Counts';
import deals from '@salesforce/label/c.app_DealTypeTable_Deals';
import empty from '@salesforce/label/c.app_DealTypeTable_Empty';
import expansion from '@salesforce/label/c.app_DealTypeTable_Expansion';
import intro from '@salesforce/label/c.app_DealTypeTable_Intro';
import newBusiness from '@salesforce/label/c.app_DealTypeTable_NewBusiness';
import noType from '@salesforce/label/c.app_DealTypeTable_NoType';
import noTypeHint from '@salesforce/label/c.app_DealTypeTable_NoTypeHint';
import none from '@salesforce/label/c.app_DealTypeTable_None';
import renewal from '@salesforce/label/c.app_DealTypeTable_Renewal';
import title from '@salesforce/label/c.app_DealTypeTable_Title';
import type from '@salesforce/label/c.app_DealTypeTable_Type';

export const LABELS = {
  asShipped,
  choose,
  counts,
  deals,
  empty,
  expansion,
  intro,
  newBusiness,
  noType,
  noTypeHint,
  none,
  renewal,
  title,
  type,
} as const;
