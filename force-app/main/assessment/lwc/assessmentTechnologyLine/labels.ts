import buttonOf from '@salesforce/label/c.assessment_TechnologyLine_ButtonOf';
import change from '@salesforce/label/c.assessment_TechnologyLine_Change';
import notStored from '@salesforce/label/c.assessment_TechnologyLine_NotStored';
import state from '@salesforce/label/c.assessment_TechnologyLine_State';
import title from '@salesforce/label/c.assessment_TechnologyLine_Title';

export const LABELS = { buttonOf, change, notStored, state, title } as const;
