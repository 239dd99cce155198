import { closedAs, history } from './records.ts';
import { dateOf } from './standing.ts';
import { LAST_OPEN, LOST, OPEN, WON } from './stages.ts';
import type { Worse } from './worse.ts';

const NEXT_MONTH = 30;
const FEW_DAYS = 10;
const HOUR_MS = 3_600_000;
const LATEST_ROWS = 'Id IN (SELECT max(Id) FROM OpportunityHistory GROUP BY OpportunityId)';
const DUE_OPEN = `StageName IN ${OPEN} AND ${LATEST_ROWS}`;

/** The chosen deals that are open close in a month. */
const planned: Worse = (setting) => history(`CloseDate = '${dateOf(setting.t + NEXT_MONTH)}'`, DUE_OPEN)(setting);

/** A call a while after a record was created, or on a day before T: on what the column of a task points at. */
function called(object: string, column: 'WhatId' | 'WhoId', moment: string): Worse {
  return ({ chosen }) => [
    `INSERT INTO Task (Id, ${column}, IsClosed, IsDeleted, IsArchived, CompletedDateTime, CreatedDate)
      SELECT '00TBTR' || substr(Id, 7), Id, 1, 0, 0, ${moment}, ${moment} FROM ${object} WHERE ${chosen('Id')}`,
  ];
}

/** By metric, what the chosen deals of a generated org need to be good at it, where it is so bad that nothing can make it worse. */
export const BETTER: Readonly<Record<string, Worse>> = {
  // Deals are entered when they are about to be signed, and none of them skips a stage.
  'stage-skips': history(`StageName = ${LAST_OPEN}`, `StageName IN ${OPEN}`),
  'past-due-open': planned,
  'stale-open': (setting) => called('Opportunity', 'WhatId', String(setting.startOf(setting.t - FEW_DAYS)))(setting),
  'lead-response': called('Lead', 'WhoId', `CreatedDate + ${HOUR_MS}`),
  'pipeline-coverage': planned,
};

/** By metric, more of what there can be too much of: deals that are never recorded as lost, a pipeline that nobody cleans. */
export const TOO_MUCH: Readonly<Record<string, Worse>> = {
  'win-rate': closedAs(LOST, WON),
  'pipeline-coverage': (setting) => [
    ...planned(setting),
    ...history('Amount = Amount * 2', `StageName IN ${OPEN} AND Amount > 0`)(setting),
  ],
};
