import choices from '@salesforce/label/c.app_SetupPage_Choices';
import done from '@salesforce/label/c.app_SetupPage_Done';
import figures from '@salesforce/label/c.app_SetupPage_Figures';
import heading from '@salesforce/label/c.app_SetupPage_Heading';
import intro from '@salesforce/label/c.app_SetupPage_Intro';
import metrics from '@salesforce/label/c.app_SetupPage_Metrics';
import notSaved from '@salesforce/label/c.app_SetupPage_NotSaved';
import readiness from '@salesforce/label/c.app_SetupPage_Readiness';
import refresh from '@salesforce/label/c.app_SetupPage_Refresh';
import refreshed from '@salesforce/label/c.app_SetupPage_Refreshed';
import safe from '@salesforce/label/c.app_SetupPage_Safe';
import saved from '@salesforce/label/c.app_SetupPage_Saved';
import started from '@salesforce/label/c.app_SetupPage_Started';
import timing from '@salesforce/label/c.app_SetupPage_Timing';
import title from '@salesforce/label/c.app_SetupPage_Title';

export const LABELS = {
  choices,
  done,
  figures,
  heading,
  intro,
  metrics,
  notSaved,
  readiness,
  refresh,
  refreshed,
  safe,
  saved,
  started,
  timing,
  title,
} as const;
