/** Parts of the statements that make an org worse, for orgs of any stages: names are looked up in the org itself. */

function stagesThat(condition: string): string {
  return `(SELECT ApiName FROM OpportunityStage WHERE ${condition})`;
}

function openStage(order: 'ASC' | 'DESC'): string {
  return `(SELECT ApiName FROM OpportunityStage WHERE IsActive = 1 AND IsClosed = 0 ORDER BY SortOrder ${order} LIMIT 1)`;
}

export const OPEN = stagesThat('IsActive = 1 AND IsClosed = 0');
export const WON = stagesThat('IsWon = 1');
export const LOST = stagesThat('IsClosed = 1 AND IsWon = 0');
export const FIRST_OPEN = openStage('ASC');
export const LAST_OPEN = openStage('DESC');

/** History rows that a deal began with. Generated ids rise with a deal's life. */
export const BEGINNINGS = 'Id IN (SELECT min(Id) FROM OpportunityHistory GROUP BY OpportunityId)';

/** Deal types that count as expansion, and as renewal, by the shipped map. */
export const GROWN = `('EXISTING BUSINESS', 'Existing Customer - Upgrade', 'Cross-Sell', 'upsell', 'Expansion')`;
export const RENEWED = `('Renewal', 'Existing Customer – Replacement')`;
