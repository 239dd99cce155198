import intro from '@salesforce/label/c.assessment_Technology_Intro';
import nothing from '@salesforce/label/c.assessment_Technology_Nothing';
import one from '@salesforce/label/c.assessment_Technology_One';
import stated from '@salesforce/label/c.assessment_Technology_Stated';
import takeBack from '@salesforce/label/c.assessment_Technology_TakeBack';
import takeBackOf from '@salesforce/label/c.assessment_Technology_TakeBackOf';
import title from '@salesforce/label/c.assessment_Technology_Title';

export const LABELS = { intro, nothing, one, stated, takeBack, takeBackOf, title } as const;
