import anonymize from '@salesforce/label/c.assessment_ErasureForm_Anonymize';
import anonymizeHelp from '@salesforce/label/c.assessment_ErasureForm_AnonymizeHelp';
import anonymous from '@salesforce/label/c.assessment_ErasureForm_Anonymous';
import closedHelp from '@salesforce/label/c.assessment_ErasureForm_ClosedHelp';
import erase from '@salesforce/label/c.assessment_ErasureForm_Erase';
import eraseHelp from '@salesforce/label/c.assessment_ErasureForm_EraseHelp';
import go from '@salesforce/label/c.assessment_ErasureForm_Go';
import kind from '@salesforce/label/c.assessment_ErasureForm_Kind';
import openHelp from '@salesforce/label/c.assessment_ErasureForm_OpenHelp';
import person from '@salesforce/label/c.assessment_ErasureForm_Person';
import personHint from '@salesforce/label/c.assessment_ErasureForm_PersonHint';
import personOf from '@salesforce/label/c.assessment_ErasureForm_PersonOf';
import reason from '@salesforce/label/c.assessment_ErasureForm_Reason';
import reasonHelp from '@salesforce/label/c.assessment_ErasureForm_ReasonHelp';

export const LABELS = {
  anonymize,
  anonymizeHelp,
  anonymous,
  closedHelp,
  erase,
  eraseHelp,
  go,
  kind,
  openHelp,
  person,
  personHint,
  personOf,
  reason,
  reasonHelp,
} as const;
