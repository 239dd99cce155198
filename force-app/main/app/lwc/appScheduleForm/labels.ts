import cadence from '@salesforce/label/c.app_ScheduleForm_Cadence';
import day from '@salesforce/label/c.app_ScheduleForm_Day';
import fri from '@salesforce/label/c.app_ScheduleForm_Fri';
import hour from '@salesforce/label/c.app_ScheduleForm_Hour';
import intro from '@salesforce/label/c.app_ScheduleForm_Intro';
import last from '@salesforce/label/c.app_ScheduleForm_Last';
import lost from '@salesforce/label/c.app_ScheduleForm_Lost';
import mon from '@salesforce/label/c.app_ScheduleForm_Mon';
import next from '@salesforce/label/c.app_ScheduleForm_Next';
import nightly from '@salesforce/label/c.app_ScheduleForm_Nightly';
import noJob from '@salesforce/label/c.app_ScheduleForm_NoJob';
import off from '@salesforce/label/c.app_ScheduleForm_Off';
import sat from '@salesforce/label/c.app_ScheduleForm_Sat';
import save from '@salesforce/label/c.app_ScheduleForm_Save';
import skip from '@salesforce/label/c.app_ScheduleForm_Skip';
import sun from '@salesforce/label/c.app_ScheduleForm_Sun';
import thu from '@salesforce/label/c.app_ScheduleForm_Thu';
import title from '@salesforce/label/c.app_ScheduleForm_Title';
import tue from '@salesforce/label/c.app_ScheduleForm_Tue';
import wed from '@salesforce/label/c.app_ScheduleForm_Wed';
import weekly from '@salesforce/label/c.app_ScheduleForm_Weekly';

export const LABELS = {
  cadence,
  day,
  fri,
  hour,
  intro,
  last,
  lost,
  mon,
  next,
  nightly,
  noJob,
  off,
  sat,
  save,
  skip,
  sun,
  thu,
  title,
  tue,
  wed,
  weekly,
} as const;
