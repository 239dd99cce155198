import findingRuns from '@salesforce/label/c.app_RetentionForm_FindingRuns';
import findingRunsHelp from '@salesforce/label/c.app_RetentionForm_FindingRunsHelp';
import intro from '@salesforce/label/c.app_RetentionForm_Intro';
import readingDays from '@salesforce/label/c.app_RetentionForm_ReadingDays';
import readingDaysHelp from '@salesforce/label/c.app_RetentionForm_ReadingDaysHelp';
import save from '@salesforce/label/c.app_RetentionForm_Save';
import snapshotDays from '@salesforce/label/c.app_RetentionForm_SnapshotDays';
import snapshotDaysHelp from '@salesforce/label/c.app_RetentionForm_SnapshotDaysHelp';
import title from '@salesforce/label/c.app_RetentionForm_Title';

export const LABELS = {
  findingRuns,
  findingRunsHelp,
  intro,
  readingDays,
  readingDaysHelp,
  save,
  snapshotDays,
  snapshotDaysHelp,
  title,
} as const;
