import benchmark from '@salesforce/label/c.insights_Radar_Benchmark';
import claimed from '@salesforce/label/c.insights_Radar_Claimed';
import description from '@salesforce/label/c.insights_Radar_Description';
import dimension from '@salesforce/label/c.insights_Radar_Dimension';
import hint from '@salesforce/label/c.insights_Radar_Hint';
import legend from '@salesforce/label/c.insights_Radar_Legend';
import notRated from '@salesforce/label/c.insights_Radar_NotRated';
import point from '@salesforce/label/c.insights_Radar_Point';
import proven from '@salesforce/label/c.insights_Radar_Proven';
import table from '@salesforce/label/c.insights_Radar_Table';
import target from '@salesforce/label/c.insights_Radar_Target';
import title from '@salesforce/label/c.insights_Radar_Title';

export const LABELS = {
  benchmark,
  claimed,
  description,
  dimension,
  hint,
  legend,
  notRated,
  point,
  proven,
  table,
  target,
  title,
} as const;
