import joinTitle from '@salesforce/label/c.assessment_WizardPage_JoinTitle';
import joinWhat from '@salesforce/label/c.assessment_WizardPage_JoinWhat';
import noneHow from '@salesforce/label/c.assessment_WizardPage_NoneHow';
import noneTitle from '@salesforce/label/c.assessment_WizardPage_NoneTitle';
import safe from '@salesforce/label/c.assessment_WizardPage_Safe';
import technologyEyebrow from '@salesforce/label/c.assessment_WizardPage_TechnologyEyebrow';
import toStart from '@salesforce/label/c.assessment_WizardPage_ToStart';
import words from '@salesforce/label/c.assessment_WizardPage_Words';

export const LABELS = { joinTitle, joinWhat, noneHow, noneTitle, safe, technologyEyebrow, toStart, words } as const;
