import count from '@salesforce/label/c.assessment_Progress_Count';
import legend from '@salesforce/label/c.assessment_Progress_Legend';
import step from '@salesforce/label/c.assessment_Progress_Step';
import title from '@salesforce/label/c.assessment_Progress_Title';

export const LABELS = { count, legend, step, title } as const;
