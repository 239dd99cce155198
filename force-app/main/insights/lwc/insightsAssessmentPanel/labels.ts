import noDeals from '@salesforce/label/c.insights_AssessmentPanel_NoDeals';
import noZone from '@salesforce/label/c.insights_AssessmentPanel_NoZone';
import notScored from '@salesforce/label/c.insights_AssessmentPanel_NotScored';
import pipeline from '@salesforce/label/c.insights_AssessmentPanel_Pipeline';
import reading from '@salesforce/label/c.insights_AssessmentPanel_Reading';
import readings from '@salesforce/label/c.insights_AssessmentPanel_Readings';
import safe from '@salesforce/label/c.insights_AssessmentPanel_Safe';
import scores from '@salesforce/label/c.insights_AssessmentPanel_Scores';
import sides from '@salesforce/label/c.insights_AssessmentPanel_Sides';
import widest from '@salesforce/label/c.insights_AssessmentPanel_Widest';

export const LABELS = { noDeals, noZone, notScored, pipeline, reading, readings, safe, scores, sides, widest } as const;
