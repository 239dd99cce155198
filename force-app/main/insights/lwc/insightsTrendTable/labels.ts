import backCast from '@salesforce/label/c.insights_TrendTable_BackCast';
import claimed from '@salesforce/label/c.insights_TrendTable_Claimed';
import coverage from '@salesforce/label/c.insights_TrendTable_Coverage';
import day from '@salesforce/label/c.insights_TrendTable_Day';
import level from '@salesforce/label/c.insights_TrendTable_Level';
import likeForLike from '@salesforce/label/c.insights_TrendTable_LikeForLike';
import model from '@salesforce/label/c.insights_TrendTable_Model';
import money from '@salesforce/label/c.insights_TrendTable_Money';
import note from '@salesforce/label/c.insights_TrendTable_Note';
import proven from '@salesforce/label/c.insights_TrendTable_Proven';
import run from '@salesforce/label/c.insights_TrendTable_Run';

export const LABELS = {
  backCast,
  claimed,
  coverage,
  day,
  level,
  likeForLike,
  model,
  money,
  note,
  proven,
  run,
} as const;
