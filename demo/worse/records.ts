import { BEGINNINGS, GROWN, LAST_OPEN, LOST, OPEN, FIRST_OPEN, RENEWED, WON } from './stages.ts';
import type { Worse } from './worse.ts';

const LATE = '2000-01-01';
const QUIET_DAYS = 60;
const BEGAN_OPEN = `${BEGINNINGS} AND StageName IN ${OPEN}`;

function emptied(object: string, column: string): Worse {
  return ({ chosen }) => [`DELETE FROM "${object}" WHERE ${chosen(column)}`];
}

function set(object: string, change: string, column: string, where = '1'): Worse {
  return ({ chosen }) => [`UPDATE "${object}" SET ${change} WHERE ${where} AND ${chosen(column)}`];
}

/** A change of the chosen deals' history rows for which the condition holds. */
export function history(change: string, where: string): Worse {
  return set('OpportunityHistory', change, 'OpportunityId', where);
}

/** Nobody logs anything about the deals. */
const noActivity: Worse = ({ chosen }) =>
  ['Task', 'Event'].map((object) => `DELETE FROM "${object}" WHERE ${chosen('WhatId')}`);

/** Nothing happens to open deals for two months, nor is anything logged about them. Those that were ever closed are left alone. */
const untouched: Worse = (setting) => [
  ...noActivity(setting),
  `DELETE FROM OpportunityHistory WHERE CreatedDate >= ${setting.startOf(setting.t - QUIET_DAYS)}
    AND NOT ${BEGINNINGS} AND ${setting.chosen('OpportunityId')}
    AND OpportunityId NOT IN (SELECT OpportunityId FROM OpportunityHistory WHERE StageName NOT IN ${OPEN})`,
];

/** What people leave out, forget or let slip on single records, by metric. */
export const WORSE_RECORDS: Readonly<Record<string, Worse>> = {
  'win-rate': closedAs(WON, LOST),
  'lead-conversion': set('Lead', 'IsConverted = 0, ConvertedDate = NULL', 'Id'),
  'early-disqualification': history(`StageName = ${LAST_OPEN}`, `StageName IN ${OPEN}`),
  'contact-roles': emptied('OpportunityContactRole', 'OpportunityId'),
  firmographics: set('Account', 'Industry = NULL', 'Id'),
  'source-known': set('Opportunity', 'LeadSource = NULL, CampaignId = NULL', 'Id'),
  'stage-skips': history(`StageName = ${FIRST_OPEN}`, BEGAN_OPEN),
  'stage-regressions': history(`StageName = ${LAST_OPEN}`, BEGAN_OPEN),
  'past-due-open': history(`CloseDate = '${LATE}'`, `StageName IN ${OPEN}`),
  'stale-open': untouched,
  'close-date-pushes': history(`CloseDate = '${LATE}'`, BEGAN_OPEN),
  'next-step': set('Opportunity', 'NextStep = NULL', 'Id'),
  'amount-set': (setting) => [
    ...history('Amount = NULL', '1')(setting),
    ...set('Opportunity', 'Amount = NULL', 'Id')(setting),
  ],
  'line-items': emptied('OpportunityLineItem', 'OpportunityId'),
  discount: set('OpportunityLineItem', 'TotalPrice = TotalPrice / 2', 'OpportunityId'),
  quoted: emptied('Quote', 'OpportunityId'),
  'amount-erosion': history('Amount = Amount * 2', `${BEGAN_OPEN} AND Amount > 0`),
  'lead-response': ({ chosen }) =>
    ['Task', 'Event'].map(
      (object) =>
        `DELETE FROM "${object}" WHERE WhoId IN (SELECT Id FROM Lead WHERE IsConverted = 0) AND ${chosen('WhoId')}`,
    ),
  'leads-untouched': ({ chosen }) =>
    ['Task', 'Event'].map((object) => `DELETE FROM "${object}" WHERE ${chosen('WhoId')}`),
  'won-handed-over': ({ chosen }) =>
    ['Contract', 'Order', 'Asset', 'Case'].map((object) => `DELETE FROM "${object}" WHERE ${chosen('AccountId')}`),
  'renewal-opened': set('Opportunity', `Type = 'New Customer'`, 'Id', `(Type IN ${GROWN} OR Type IN ${RENEWED})`),
  'expansion-share': set('Opportunity', `Type = 'New Customer'`, 'Id', `Type IN ${GROWN}`),
  'pipeline-coverage': history('Amount = Amount / 2', `StageName IN ${OPEN} AND Amount > 0`),
  'activity-logged': noActivity,
  'users-active': ({ chosen }) => [
    `UPDATE "User" SET LastLoginDate = NULL WHERE ${chosen('Id')}`,
    `DELETE FROM LoginHistory WHERE ${chosen('UserId')}`,
  ],
  'duplicate-accounts': ({ chosen }) => [enteredAgain(chosen('Id'))],
  'closed-fields': set('Opportunity', 'Type = NULL', 'Id'),
};

/** Deals that ended in stages of one kind end in one of the other. */
export function closedAs(before: string, after: string): Worse {
  const stage = `StageName = (SELECT min(ApiName) FROM ${after})`;
  const isWon = Number(after === WON);
  return (setting) => [
    ...history(stage, `StageName IN ${before}`)(setting),
    ...set('Opportunity', `${stage}, IsWon = ${isWon}`, 'Id', `StageName IN ${before}`)(setting),
  ];
}

/** The same company once more, outside of every hierarchy. */
function enteredAgain(chosen: string): string {
  const fields = 'Name, Website, Industry, NumberOfEmployees, BillingCountry, IsDeleted, CreatedDate';
  return `INSERT INTO Account (Id, ${fields}) SELECT '001CPY' || substr(Id, 7), ${fields} FROM Account WHERE ${chosen}`;
}
