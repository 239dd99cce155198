import answers1 from '@salesforce/label/c.assessment_PrivacyNote_Answers1';
import answers2 from '@salesforce/label/c.assessment_PrivacyNote_Answers2';
import answers3 from '@salesforce/label/c.assessment_PrivacyNote_Answers3';
import answers4 from '@salesforce/label/c.assessment_PrivacyNote_Answers4';
import answersTitle from '@salesforce/label/c.assessment_PrivacyNote_AnswersTitle';
import needed1 from '@salesforce/label/c.assessment_PrivacyNote_Needed1';
import needed2 from '@salesforce/label/c.assessment_PrivacyNote_Needed2';
import needed3 from '@salesforce/label/c.assessment_PrivacyNote_Needed3';
import neededTitle from '@salesforce/label/c.assessment_PrivacyNote_NeededTitle';

export const LABELS = {
  answers1,
  answers2,
  answers3,
  answers4,
  answersTitle,
  needed1,
  needed2,
  needed3,
  neededTitle,
} as const;
