import apart from '@salesforce/label/c.insights_PublicFigures_Apart';
import arithmetic from '@salesforce/label/c.insights_PublicFigures_Arithmetic';
import grade from '@salesforce/label/c.insights_PublicFigures_Grade';
import noYear from '@salesforce/label/c.insights_PublicFigures_NoYear';
import own from '@salesforce/label/c.insights_PublicFigures_Own';
import publisher from '@salesforce/label/c.insights_PublicFigures_Publisher';
import title from '@salesforce/label/c.insights_PublicFigures_Title';

export const LABELS = {
  apart,
  arithmetic,
  grade,
  noYear,
  own,
  publisher,
  title,
} as const;
