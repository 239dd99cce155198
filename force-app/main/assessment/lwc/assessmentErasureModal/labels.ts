import anonymize from '@salesforce/label/c.assessment_ErasureModal_Anonymize';
import anonymizeBody from '@salesforce/label/c.assessment_ErasureModal_AnonymizeBody';
import anonymizeTitle from '@salesforce/label/c.assessment_ErasureModal_AnonymizeTitle';
import cancel from '@salesforce/label/c.assessment_ErasureModal_Cancel';
import erase from '@salesforce/label/c.assessment_ErasureModal_Erase';
import eraseBody from '@salesforce/label/c.assessment_ErasureModal_EraseBody';
import eraseTitle from '@salesforce/label/c.assessment_ErasureModal_EraseTitle';
import final from '@salesforce/label/c.assessment_ErasureModal_Final';

export const LABELS = {
  anonymize,
  anonymizeBody,
  anonymizeTitle,
  cancel,
  erase,
  eraseBody,
  eraseTitle,
  final,
} as const;
