import accountsAttention from '@salesforce/label/c.app_Readiness_AccountsAttention';
import accountsName from '@salesforce/label/c.app_Readiness_AccountsName';
import accountsReady from '@salesforce/label/c.app_Readiness_AccountsReady';
import accountsRemedy from '@salesforce/label/c.app_Readiness_AccountsRemedy';
import activitiesAttention from '@salesforce/label/c.app_Readiness_ActivitiesAttention';
import activitiesName from '@salesforce/label/c.app_Readiness_ActivitiesName';
import activitiesReady from '@salesforce/label/c.app_Readiness_ActivitiesReady';
import activitiesRemedy from '@salesforce/label/c.app_Readiness_ActivitiesRemedy';
import ageAttention from '@salesforce/label/c.app_Readiness_AgeAttention';
import ageName from '@salesforce/label/c.app_Readiness_AgeName';
import ageNone from '@salesforce/label/c.app_Readiness_AgeNone';
import ageReady from '@salesforce/label/c.app_Readiness_AgeReady';
import ageRemedy from '@salesforce/label/c.app_Readiness_AgeRemedy';
import attention from '@salesforce/label/c.app_Readiness_Attention';
import blocked from '@salesforce/label/c.app_Readiness_Blocked';
import contactRolesAttention from '@salesforce/label/c.app_Readiness_ContactRolesAttention';
import contactRolesName from '@salesforce/label/c.app_Readiness_ContactRolesName';
import contactRolesReady from '@salesforce/label/c.app_Readiness_ContactRolesReady';
import contactRolesRemedy from '@salesforce/label/c.app_Readiness_ContactRolesRemedy';
import dealTypesAttention from '@salesforce/label/c.app_Readiness_DealTypesAttention';
import dealTypesName from '@salesforce/label/c.app_Readiness_DealTypesName';
import dealTypesReady from '@salesforce/label/c.app_Readiness_DealTypesReady';
import dealTypesRemedy from '@salesforce/label/c.app_Readiness_DealTypesRemedy';
import fiscalYearAttention from '@salesforce/label/c.app_Readiness_FiscalYearAttention';
import fiscalYearName from '@salesforce/label/c.app_Readiness_FiscalYearName';
import fiscalYearReady from '@salesforce/label/c.app_Readiness_FiscalYearReady';
import fiscalYearRemedy from '@salesforce/label/c.app_Readiness_FiscalYearRemedy';
import followUpsAttention from '@salesforce/label/c.app_Readiness_FollowUpsAttention';
import followUpsName from '@salesforce/label/c.app_Readiness_FollowUpsName';
import followUpsReady from '@salesforce/label/c.app_Readiness_FollowUpsReady';
import followUpsRemedy from '@salesforce/label/c.app_Readiness_FollowUpsRemedy';
import historyAttention from '@salesforce/label/c.app_Readiness_HistoryAttention';
import historyName from '@salesforce/label/c.app_Readiness_HistoryName';
import historyReady from '@salesforce/label/c.app_Readiness_HistoryReady';
import historyRemedy from '@salesforce/label/c.app_Readiness_HistoryRemedy';
import lastRunAttention from '@salesforce/label/c.app_Readiness_LastRunAttention';
import lastRunName from '@salesforce/label/c.app_Readiness_LastRunName';
import lastRunNone from '@salesforce/label/c.app_Readiness_LastRunNone';
import lastRunNoneRemedy from '@salesforce/label/c.app_Readiness_LastRunNoneRemedy';
import lastRunReady from '@salesforce/label/c.app_Readiness_LastRunReady';
import lastRunRemedy from '@salesforce/label/c.app_Readiness_LastRunRemedy';
import leadsAttention from '@salesforce/label/c.app_Readiness_LeadsAttention';
import leadsName from '@salesforce/label/c.app_Readiness_LeadsName';
import leadsReady from '@salesforce/label/c.app_Readiness_LeadsReady';
import leadsRemedy from '@salesforce/label/c.app_Readiness_LeadsRemedy';
import lineItemsAttention from '@salesforce/label/c.app_Readiness_LineItemsAttention';
import lineItemsName from '@salesforce/label/c.app_Readiness_LineItemsName';
import lineItemsReady from '@salesforce/label/c.app_Readiness_LineItemsReady';
import lineItemsRemedy from '@salesforce/label/c.app_Readiness_LineItemsRemedy';
import lossReasonAttention from '@salesforce/label/c.app_Readiness_LossReasonAttention';
import lossReasonName from '@salesforce/label/c.app_Readiness_LossReasonName';
import lossReasonReady from '@salesforce/label/c.app_Readiness_LossReasonReady';
import lossReasonRemedy from '@salesforce/label/c.app_Readiness_LossReasonRemedy';
import notUsed from '@salesforce/label/c.app_Readiness_NotUsed';
import notUsedText from '@salesforce/label/c.app_Readiness_NotUsedText';
import opportunitiesAttention from '@salesforce/label/c.app_Readiness_OpportunitiesAttention';
import opportunitiesName from '@salesforce/label/c.app_Readiness_OpportunitiesName';
import opportunitiesReady from '@salesforce/label/c.app_Readiness_OpportunitiesReady';
import opportunitiesRemedy from '@salesforce/label/c.app_Readiness_OpportunitiesRemedy';
import quotesAttention from '@salesforce/label/c.app_Readiness_QuotesAttention';
import quotesName from '@salesforce/label/c.app_Readiness_QuotesName';
import quotesReady from '@salesforce/label/c.app_Readiness_QuotesReady';
import quotesRemedy from '@salesforce/label/c.app_Readiness_QuotesRemedy';
import ready from '@salesforce/label/c.app_Readiness_Ready';
import remedy from '@salesforce/label/c.app_Readiness_Remedy';
import scheduleAttention from '@salesforce/label/c.app_Readiness_ScheduleAttention';
import scheduleLeft from '@salesforce/label/c.app_Readiness_ScheduleLeft';
import scheduleLeftRemedy from '@salesforce/label/c.app_Readiness_ScheduleLeftRemedy';
import scheduleLost from '@salesforce/label/c.app_Readiness_ScheduleLost';
import scheduleLostRemedy from '@salesforce/label/c.app_Readiness_ScheduleLostRemedy';
import scheduleName from '@salesforce/label/c.app_Readiness_ScheduleName';
import scheduleReady from '@salesforce/label/c.app_Readiness_ScheduleReady';
import scheduleRemedy from '@salesforce/label/c.app_Readiness_ScheduleRemedy';
import stagesAttention from '@salesforce/label/c.app_Readiness_StagesAttention';
import stagesName from '@salesforce/label/c.app_Readiness_StagesName';
import stagesReady from '@salesforce/label/c.app_Readiness_StagesReady';
import stagesRemedy from '@salesforce/label/c.app_Readiness_StagesRemedy';
import summary from '@salesforce/label/c.app_Readiness_Summary';
import title from '@salesforce/label/c.app_Readiness_Title';
import tuningAttention from '@salesforce/label/c.app_Readiness_TuningAttention';
import tuningName from '@salesforce/label/c.app_Readiness_TuningName';
import tuningReady from '@salesforce/label/c.app_Readiness_TuningReady';
import tuningRemedy from '@salesforce/label/c.app_Readiness_TuningRemedy';
import usersAttention from '@salesforce/label/c.app_Readiness_UsersAttention';
import usersName from '@salesforce/label/c.app_Readiness_UsersName';
import usersReady from '@salesforce/label/c.app_Readiness_UsersReady';
import usersRemedy from '@salesforce/label/c.app_Readiness_UsersRemedy';

export const LABELS = {
  accountsAttention,
  accountsName,
  accountsReady,
  accountsRemedy,
  activitiesAttention,
  activitiesName,
  activitiesReady,
  activitiesRemedy,
  ageAttention,
  ageName,
  ageNone,
  ageReady,
  ageRemedy,
  attention,
  blocked,
  contactRolesAttention,
  contactRolesName,
  contactRolesReady,
  contactRolesRemedy,
  dealTypesAttention,
  dealTypesName,
  dealTypesReady,
  dealTypesRemedy,
  fiscalYearAttention,
  fiscalYearName,
  fiscalYearReady,
  fiscalYearRemedy,
  followUpsAttention,
  followUpsName,
  followUpsReady,
  followUpsRemedy,
  historyAttention,
  historyName,
  historyReady,
  historyRemedy,
  lastRunAttention,
  lastRunName,
  lastRunNone,
  lastRunNoneRemedy,
  lastRunReady,
  lastRunRemedy,
  leadsAttention,
  leadsName,
  leadsReady,
  leadsRemedy,
  lineItemsAttention,
  lineItemsName,
  lineItemsReady,
  lineItemsRemedy,
  lossReasonAttention,
  lossReasonName,
  lossReasonReady,
  lossReasonRemedy,
  notUsed,
  notUsedText,
  opportunitiesAttention,
  opportunitiesName,
  opportunitiesReady,
  opportunitiesRemedy,
  quotesAttention,
  quotesName,
  quotesReady,
  quotesRemedy,
  ready,
  remedy,
  scheduleAttention,
  scheduleLeft,
  scheduleLeftRemedy,
  scheduleLost,
  scheduleLostRemedy,
  scheduleName,
  scheduleReady,
  scheduleRemedy,
  stagesAttention,
  stagesName,
  stagesReady,
  stagesRemedy,
  summary,
  title,
  tuningAttention,
  tuningName,
  tuningReady,
  tuningRemedy,
  usersAttention,
  usersName,
  usersReady,
  usersRemedy,
} as const;
