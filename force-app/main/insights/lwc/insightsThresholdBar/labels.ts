import description from '@salesforce/label/c.insights_ThresholdBar_Description';
import measured from '@salesforce/label/c.insights_ThresholdBar_Measured';
import none from '@salesforce/label/c.insights_ThresholdBar_None';
import step from '@salesforce/label/c.insights_ThresholdBar_Step';

export const LABELS = { description, measured, none, step } as const;
