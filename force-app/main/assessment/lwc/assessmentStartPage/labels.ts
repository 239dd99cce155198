import emptyHow from '@salesforce/label/c.assessment_StartPage_EmptyHow';
import emptyTitle from '@salesforce/label/c.assessment_StartPage_EmptyTitle';
import emptyWhat from '@salesforce/label/c.assessment_StartPage_EmptyWhat';
import eyebrow from '@salesforce/label/c.assessment_StartPage_Eyebrow';
import safe from '@salesforce/label/c.assessment_StartPage_Safe';
import starting from '@salesforce/label/c.assessment_StartPage_Starting';
import title from '@salesforce/label/c.assessment_StartPage_Title';

export const LABELS = { emptyHow, emptyTitle, emptyWhat, eyebrow, safe, starting, title } as const;
