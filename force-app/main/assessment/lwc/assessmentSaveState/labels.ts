import none from '@salesforce/label/c.assessment_SaveState_None';
import refused from '@salesforce/label/c.assessment_SaveState_Refused';
import retrying from '@salesforce/label/c.assessment_SaveState_Retrying';
import saved from '@salesforce/label/c.assessment_SaveState_Saved';
import saving from '@salesforce/label/c.assessment_SaveState_Saving';
import stopped from '@salesforce/label/c.assessment_SaveState_Stopped';
import waiting from '@salesforce/label/c.assessment_SaveState_Waiting';
import waitingOne from '@salesforce/label/c.assessment_SaveState_WaitingOne';

export const LABELS = { none, refused, retrying, saved, saving, stopped, waiting, waitingOne } as const;
