import notStored from '@salesforce/label/c.assessment_TechnologyPanel_NotStored';
import safe from '@salesforce/label/c.assessment_TechnologyPanel_Safe';
import saved from '@salesforce/label/c.assessment_TechnologyPanel_Saved';
import saving from '@salesforce/label/c.assessment_TechnologyPanel_Saving';

export const LABELS = { notStored, safe, saved, saving } as const;
