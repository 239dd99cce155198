import anonymized from '@salesforce/label/c.assessment_ErasurePanel_Anonymized';
import anonymous from '@salesforce/label/c.assessment_ErasureForm_Anonymous';
import confirm from '@salesforce/label/c.assessment_ErasurePanel_Confirm';
import erased from '@salesforce/label/c.assessment_ErasurePanel_Erased';
import failed from '@salesforce/label/c.assessment_ErasurePanel_Failed';
import inBin from '@salesforce/label/c.assessment_ErasurePanel_InBin';
import intro from '@salesforce/label/c.assessment_ErasurePanel_Intro';
import nobody from '@salesforce/label/c.assessment_ErasurePanel_Nobody';
import rescored from '@salesforce/label/c.assessment_ErasurePanel_Rescored';
import safe from '@salesforce/label/c.assessment_ErasurePanel_Safe';
import title from '@salesforce/label/c.assessment_ErasurePanel_Title';

export const LABELS = {
  anonymized,
  anonymous,
  confirm,
  erased,
  failed,
  inBin,
  intro,
  nobody,
  rescored,
  safe,
  title,
} as const;
