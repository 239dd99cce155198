import catalogue from '@salesforce/label/c.insights_EvidencePage_Catalogue';
import count from '@salesforce/label/c.insights_EvidencePage_Count';
import csv from '@salesforce/label/c.insights_EvidencePage_Csv';
import drawer from '@salesforce/label/c.insights_EvidencePage_Drawer';
import emptyHow from '@salesforce/label/c.insights_EvidencePage_EmptyHow';
import emptyTitle from '@salesforce/label/c.insights_EvidencePage_EmptyTitle';
import emptyWhat from '@salesforce/label/c.insights_EvidencePage_EmptyWhat';
import json from '@salesforce/label/c.insights_EvidencePage_Json';
import nothing from '@salesforce/label/c.insights_EvidencePage_Nothing';
import refresh from '@salesforce/label/c.insights_EvidencePage_Refresh';
import refreshed from '@salesforce/label/c.insights_EvidencePage_Refreshed';
import safe from '@salesforce/label/c.insights_EvidencePage_Safe';
import showAll from '@salesforce/label/c.insights_EvidencePage_ShowAll';

export const LABELS = {
  catalogue,
  count,
  csv,
  drawer,
  emptyHow,
  emptyTitle,
  emptyWhat,
  json,
  nothing,
  refresh,
  refreshed,
  safe,
  showAll,
} as const;
