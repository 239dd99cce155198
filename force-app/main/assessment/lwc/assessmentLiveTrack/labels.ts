import level from '@salesforce/label/c.assessment_LiveTrack_Level';
import noLevel from '@salesforce/label/c.assessment_LiveTrack_NoLevel';
import notice from '@salesforce/label/c.assessment_LiveTrack_Notice';
import share from '@salesforce/label/c.assessment_LiveTrack_Share';
import title from '@salesforce/label/c.assessment_LiveTrack_Title';

export const LABELS = { level, noLevel, notice, share, title } as const;
