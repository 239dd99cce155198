import average from '@salesforce/label/c.insights_TrendLegend_Average';
import claimed from '@salesforce/label/c.insights_TrendLegend_Claimed';
import likeForLike from '@salesforce/label/c.insights_TrendLegend_LikeForLike';
import model from '@salesforce/label/c.insights_TrendLegend_Model';
import notRated from '@salesforce/label/c.insights_TrendLegend_NotRated';
import proven from '@salesforce/label/c.insights_TrendLegend_Proven';
import title from '@salesforce/label/c.insights_TrendLegend_Title';

export const LABELS = {
  average,
  claimed,
  likeForLike,
  model,
  notRated,
  proven,
  title,
} as const;
