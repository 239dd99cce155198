import aiFirst from '@salesforce/label/c.insights_Position_AiFirst';
import crmFirst from '@salesforce/label/c.insights_Position_CrmFirst';
import founderLedCeiling from '@salesforce/label/c.insights_Position_FounderLedCeiling';
import founderLedCeilingMeaning from '@salesforce/label/c.insights_Position_FounderLedCeilingMeaning';
import onTheWayMeaning from '@salesforce/label/c.insights_Position_OnTheWayMeaning';
import revenueMachine from '@salesforce/label/c.insights_Position_RevenueMachine';
import revenueMachineMeaning from '@salesforce/label/c.insights_Position_RevenueMachineMeaning';
import technology from '@salesforce/label/c.insights_Position_Technology';
import technologyAhead from '@salesforce/label/c.insights_Position_TechnologyAhead';
import technologyAheadMeaning from '@salesforce/label/c.insights_Position_TechnologyAheadMeaning';
import title from '@salesforce/label/c.insights_Position_Title';
import underTooled from '@salesforce/label/c.insights_Position_UnderTooled';
import underTooledMeaning from '@salesforce/label/c.insights_Position_UnderTooledMeaning';
import unknown from '@salesforce/label/c.insights_Position_Unknown';
import unknownMeaning from '@salesforce/label/c.insights_Position_UnknownMeaning';

export const LABELS = {
  aiFirst,
  crmFirst,
  founderLedCeiling,
  founderLedCeilingMeaning,
  onTheWayMeaning,
  revenueMachine,
  revenueMachineMeaning,
  technology,
  technologyAhead,
  technologyAheadMeaning,
  title,
  underTooled,
  underTooledMeaning,
  unknown,
  unknownMeaning,
} as const;
