import keys from '@salesforce/label/c.assessment_Ladder_Keys';
import rung0 from '@salesforce/label/c.assessment_Ladder_Rung0';
import rung1 from '@salesforce/label/c.assessment_Ladder_Rung1';
import rung2 from '@salesforce/label/c.assessment_Ladder_Rung2';
import rung3 from '@salesforce/label/c.assessment_Ladder_Rung3';
import rung4 from '@salesforce/label/c.assessment_Ladder_Rung4';

export const LABELS = { keys, rung0, rung1, rung2, rung3, rung4 } as const;
