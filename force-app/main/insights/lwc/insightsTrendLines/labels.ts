import claimed from '@salesforce/label/c.insights_TrendLines_Claimed';
import coverage from '@salesforce/label/c.insights_TrendLines_Coverage';
import dayBackCast from '@salesforce/label/c.insights_TrendLines_DayBackCast';
import dayRun from '@salesforce/label/c.insights_TrendLines_DayRun';
import down from '@salesforce/label/c.insights_TrendLines_Down';
import index from '@salesforce/label/c.insights_TrendLines_Index';
import level from '@salesforce/label/c.insights_TrendLines_Level';
import likeForLike from '@salesforce/label/c.insights_TrendLines_LikeForLike';
import modelChanged from '@salesforce/label/c.insights_TrendLines_ModelChanged';
import money from '@salesforce/label/c.insights_TrendLines_Money';
import noDays from '@salesforce/label/c.insights_TrendLines_NoDays';
import noIndex from '@salesforce/label/c.insights_TrendLines_NoIndex';
import notComparable from '@salesforce/label/c.insights_TrendLines_NotComparable';
import notRated from '@salesforce/label/c.insights_TrendLines_NotRated';
import proven from '@salesforce/label/c.insights_TrendLines_Proven';
import same from '@salesforce/label/c.insights_TrendLines_Same';
import up from '@salesforce/label/c.insights_TrendLines_Up';

export const LABELS = {
  claimed,
  coverage,
  dayBackCast,
  dayRun,
  down,
  index,
  level,
  likeForLike,
  modelChanged,
  money,
  noDays,
  noIndex,
  notComparable,
  notRated,
  proven,
  same,
  up,
} as const;
