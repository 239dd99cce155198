import amount from '@salesforce/label/c.insights_LeftOut_Amount';
import deals from '@salesforce/label/c.insights_LeftOut_Deals';
import leadSource from '@salesforce/label/c.insights_LeftOut_LeadSource';
import leads from '@salesforce/label/c.insights_LeftOut_Leads';
import notCounted from '@salesforce/label/c.insights_LeftOut_NotCounted';
import owner from '@salesforce/label/c.insights_LeftOut_Owner';
import part from '@salesforce/label/c.insights_LeftOut_Part';
import recordType from '@salesforce/label/c.insights_LeftOut_RecordType';
import type from '@salesforce/label/c.insights_LeftOut_Type';

export const LABELS = { amount, deals, leadSource, leads, notCounted, owner, part, recordType, type } as const;
