import type { Setting } from './worse.ts';

const DAY_MS = 86_400_000;

/** yyyy-MM-dd */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Statements that make the temporary table of that name: each deal as it stood before a moment. RowId is its history row; without
 * one the present values stand, as they do at T.
 */
export function standingBefore(moment: number, name = 'Standing'): readonly string[] {
  const last = `SELECT *, row_number() OVER (PARTITION BY OpportunityId ORDER BY CreatedDate DESC, Id DESC) AS Place
    FROM OpportunityHistory WHERE CreatedDate < ${moment}`;
  return [
    `DROP TABLE IF EXISTS temp.${name}`,
    `CREATE TEMP TABLE ${name} AS
      SELECT deal.Id, deal.OwnerId, deal.CreatedDate, past.Id AS RowId, past.ForecastCategory,
        iif(stage.IsClosed IS NULL, deal.IsClosed, stage.IsClosed) AS IsClosed,
        iif(stage.IsClosed IS NULL, deal.IsWon, stage.IsWon) AS IsWon,
        iif(stage.IsClosed IS NULL, deal.CloseDate, past.CloseDate) AS CloseDate,
        iif(stage.IsClosed IS NULL, deal.Amount, past.Amount) AS Amount
      FROM Opportunity AS deal
      LEFT JOIN (${last}) AS past ON past.OpportunityId = deal.Id AND past.Place = 1
      LEFT JOIN OpportunityStage AS stage ON stage.ApiName = past.StageName
      WHERE deal.IsDeleted = 0`,
  ];
}

/** Deals won in the year to T, in the temporary table Won. */
export function wonInYear({ t, startOf }: Setting): readonly string[] {
  return [
    ...standingBefore(startOf(t + 1)),
    'DROP TABLE IF EXISTS temp.Won',
    `CREATE TEMP TABLE Won AS SELECT * FROM Standing
      WHERE IsWon = 1 AND CloseDate BETWEEN '${dateOf(t - 364)}' AND '${dateOf(t)}'`,
  ];
}

/** Of the owner who won most in the year to T. */
export const TOP_OWNER = `(SELECT OwnerId FROM Won WHERE OwnerId IS NOT NULL AND Amount >= 0
  GROUP BY OwnerId ORDER BY sum(Amount) DESC, OwnerId LIMIT 1)`;
