import csv from '@salesforce/label/c.insights_EvidencePanel_Csv';
import json from '@salesforce/label/c.insights_EvidencePanel_Json';
import noRecordAnswers from '@salesforce/label/c.insights_EvidencePanel_NoRecordAnswers';
import none from '@salesforce/label/c.insights_EvidencePanel_None';
import notLooked from '@salesforce/label/c.insights_EvidencePanel_NotLooked';
import records from '@salesforce/label/c.insights_EvidencePanel_Records';

export const LABELS = {
  csv,
  json,
  noRecordAnswers,
  none,
  notLooked,
  records,
} as const;
