import belowLine from '@salesforce/label/c.insights_AiReadiness_BelowLine';
import blockers from '@salesforce/label/c.insights_AiReadiness_Blockers';
import conditional from '@salesforce/label/c.insights_AiReadiness_Conditional';
import conditionalMeaning from '@salesforce/label/c.insights_AiReadiness_ConditionalMeaning';
import notReady from '@salesforce/label/c.insights_AiReadiness_NotReady';
import notReadyMeaning from '@salesforce/label/c.insights_AiReadiness_NotReadyMeaning';
import notRated from '@salesforce/label/c.insights_AiReadiness_NotRated';
import ready from '@salesforce/label/c.insights_AiReadiness_Ready';
import readyMeaning from '@salesforce/label/c.insights_AiReadiness_ReadyMeaning';
import title from '@salesforce/label/c.insights_AiReadiness_Title';
import unknown from '@salesforce/label/c.insights_AiReadiness_Unknown';
import unknownMeaning from '@salesforce/label/c.insights_AiReadiness_UnknownMeaning';
import unproven from '@salesforce/label/c.insights_AiReadiness_Unproven';

export const LABELS = {
  belowLine,
  blockers,
  conditional,
  conditionalMeaning,
  notReady,
  notReadyMeaning,
  notRated,
  ready,
  readyMeaning,
  title,
  unknown,
  unknownMeaning,
  unproven,
} as const;
