import add from '@salesforce/label/c.app_FigureModal_Add';
import cancel from '@salesforce/label/c.app_FigureModal_Cancel';
import count from '@salesforce/label/c.app_FigureModal_Count';
import days from '@salesforce/label/c.app_FigureModal_Days';
import edit from '@salesforce/label/c.app_FigureModal_Edit';
import grade from '@salesforce/label/c.app_FigureModal_Grade';
import gradeHelp from '@salesforce/label/c.app_FigureModal_GradeHelp';
import hours from '@salesforce/label/c.app_FigureModal_Hours';
import incomplete from '@salesforce/label/c.app_FigureModal_Incomplete';
import metric from '@salesforce/label/c.app_FigureModal_Metric';
import note from '@salesforce/label/c.app_FigureModal_Note';
import percent from '@salesforce/label/c.app_FigureModal_Percent';
import points from '@salesforce/label/c.app_FigureModal_Points';
import ratio from '@salesforce/label/c.app_FigureModal_Ratio';
import save from '@salesforce/label/c.app_FigureModal_Save';
import segment from '@salesforce/label/c.app_FigureModal_Segment';
import source from '@salesforce/label/c.app_FigureModal_Source';
import unit from '@salesforce/label/c.app_FigureModal_Unit';
import value from '@salesforce/label/c.app_FigureModal_Value';
import year from '@salesforce/label/c.app_FigureModal_Year';
import yearHelp from '@salesforce/label/c.app_FigureModal_YearHelp';

export const LABELS = {
  add,
  cancel,
  count,
  days,
  edit,
  grade,
  gradeHelp,
  hours,
  incomplete,
  metric,
  note,
  percent,
  points,
  ratio,
  save,
  segment,
  source,
  unit,
  value,
  year,
  yearHelp,
} as const;
