/** Stands in the SQL for the records that are made worse: a condition on a column that holds their ids. */
export type Chosen = (column: string) => string;

/** What makes an org worse in the eyes of a metric: statements over the tables of the local org. */
export type Worse = (chosen: Chosen) => readonly string[];

const OPEN = `('Meet', 'Discover', 'Propose', 'Negotiate', 'Sign')`;
const GROWN = `('EXISTING BUSINESS', 'Existing Customer - Upgrade', 'Cross-Sell', 'upsell', 'Expansion')`;
const FIRST_ROWS = `Id IN (SELECT min(Id) FROM OpportunityHistory GROUP BY OpportunityId) AND StageName IN ${OPEN}`;
const LATE = '2000-01-01';

function emptied(object: string, column: string): Worse {
  return (chosen) => [`DELETE FROM "${object}" WHERE ${chosen(column)}`];
}

function set(object: string, change: string, column: string, where = '1'): Worse {
  return (chosen) => [`UPDATE "${object}" SET ${change} WHERE ${where} AND ${chosen(column)}`];
}

function history(change: string, where: string): Worse {
  return set('OpportunityHistory', change, 'OpportunityId', where);
}

const noActivity: Worse = (chosen) =>
  ['Task', 'Event'].map((object) => `DELETE FROM "${object}" WHERE ${chosen('WhatId')}`);

/** By metric. Those of concentration, cycles and forecasts are not here: nothing makes them worse one record at a time. */
export const WORSE: Readonly<Record<string, Worse>> = {
  'win-rate': (chosen) => [
    ...history(`StageName = 'Closed Lost'`, `StageName IN ('Closed Won', 'Signed')`)(chosen),
    ...set('Opportunity', `StageName = 'Closed Lost', IsWon = 0`, 'Id', 'IsWon = 1')(chosen),
  ],
  'lead-conversion': set('Lead', 'IsConverted = 0, ConvertedDate = NULL', 'Id'),
  'early-disqualification': history(`StageName = 'Sign'`, `StageName IN ${OPEN}`),
  'contact-roles': emptied('OpportunityContactRole', 'OpportunityId'),
  firmographics: set('Account', 'Industry = NULL', 'Id'),
  'source-known': set('Opportunity', 'LeadSource = NULL, CampaignId = NULL', 'Id'),
  'stage-skips': history(`StageName = 'Meet'`, FIRST_ROWS),
  'stage-regressions': history(`StageName = 'Sign'`, FIRST_ROWS),
  'past-due-open': history(`CloseDate = '${LATE}'`, `StageName IN ${OPEN}`),
  'stale-open': noActivity,
  'close-date-pushes': history(`CloseDate = '${LATE}'`, FIRST_ROWS),
  'next-step': set('Opportunity', 'NextStep = NULL', 'Id'),
  'amount-set': (chosen) => [
    ...history('Amount = NULL', '1')(chosen),
    ...set('Opportunity', 'Amount = NULL', 'Id')(chosen),
  ],
  'line-items': emptied('OpportunityLineItem', 'OpportunityId'),
  discount: set('OpportunityLineItem', 'TotalPrice = TotalPrice / 2', 'OpportunityId'),
  quoted: emptied('Quote', 'OpportunityId'),
  'amount-erosion': history('Amount = Amount * 2', `${FIRST_ROWS} AND Amount > 0`),
  'lead-response': (chosen) =>
    ['Task', 'Event'].map(
      (object) =>
        `DELETE FROM "${object}" WHERE WhoId IN (SELECT Id FROM Lead WHERE IsConverted = 0) AND ${chosen('WhoId')}`,
    ),
  'leads-untouched': (chosen) => ['Task', 'Event'].map((object) => `DELETE FROM "${object}" WHERE ${chosen('WhoId')}`),
  'won-handed-over': (chosen) =>
    ['Contract', 'Order', 'Asset', 'Case'].map((object) => `DELETE FROM "${object}" WHERE ${chosen('AccountId')}`),
  'renewal-opened': set('Opportunity', `Type = 'New Customer'`, 'Id', `Type IN ('Renewal', 'Expansion')`),
  'expansion-share': set('Opportunity', `Type = 'New Customer'`, 'Id', `Type IN ${GROWN}`),
  'pipeline-coverage': history('Amount = Amount / 2', `StageName IN ${OPEN} AND Amount > 0`),
  'activity-logged': noActivity,
  'users-active': set('User', 'LastLoginDate = NULL', 'Id'),
  'duplicate-accounts': set('Account', `Name = 'Alpha'`, 'Id', `Name LIKE 'Company number %'`),
  'closed-fields': set('Opportunity', 'Type = NULL', 'Id'),
};

/** Values beyond which more is no longer better: there the level may rise when an org gets worse. */
export const PEAKS: Readonly<Record<string, number>> = { 'win-rate': 60, 'pipeline-coverage': 2.5 };
