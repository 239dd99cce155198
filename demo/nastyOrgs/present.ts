/** What is odd in an org, as rows that can be counted, and as a change that takes it away or puts it right. */
export interface PresentTrait {
  readonly name: string;
  /** Of the org that has it. */
  readonly seed: number;
  /** Gives how many rows have it. `$t` stands for T. */
  readonly count: string;
  readonly least: number;
  /** Statements after which the reading of a metric must be another: the rows matter. */
  readonly without?: readonly string[];
  readonly moves?: string;
}

const NEXT_ROW = `JOIN OpportunityHistory b ON b.OpportunityId = a.OpportunityId AND b.Id > a.Id`;
const ENDED = `IN ('Closed Won', 'Signed', 'Closed Lost', 'No decision')`;
const FIRST = `SELECT min(Id) FROM OpportunityHistory GROUP BY OpportunityId`;
const REOPENED = `FROM OpportunityHistory a ${NEXT_ROW} WHERE a.StageName ${ENDED} AND b.StageName NOT ${ENDED}`;
/** The first moment after 24 April 2025 in Cairo, where the next day has no midnight: 1 o'clock of summer, 22 of Greenwich. */
const MIDNIGHT = Date.UTC(2025, 3, 24, 22);
const LONGEST = `SELECT OpportunityId FROM OpportunityHistory GROUP BY OpportunityId ORDER BY count(*) DESC LIMIT 1`;
/** Objects whose rows may be dated after T. */
const DATED = [
  ...[
    'Opportunity',
    'OpportunityHistory',
    'OpportunityLineItem',
    'OpportunityContactRole',
    'Quote',
    'Lead',
    'LeadHistory',
  ],
  ...['Account', 'Contact', 'Task', 'Event', 'Contract', 'Order', 'Asset', 'Case'],
];
const ALL_OF = (object: string, where: string): string => `SELECT count(*) FROM "${object}" WHERE ${where}`;
const CLOSES = (change: string, where: string): readonly string[] =>
  ['Opportunity', 'OpportunityHistory'].map((object) => `UPDATE ${object} SET CloseDate = ${change} WHERE ${where}`);

function has(
  name: string,
  seed: number,
  [count, least]: readonly [string, number],
  [moves, ...without]: readonly [string?, ...string[]] = [],
): PresentTrait {
  return { name, seed, count, least, ...(moves !== undefined && { moves, without }) };
}

/** The lists of issue 10, "Independent reference as a test" and "Bad input". */
export const PRESENT: readonly PresentTrait[] = [
  has(
    'the first day of the window and the day before',
    1,
    [ALL_OF('Opportunity', `CloseDate IN (date($t, '-364 days'), date($t, '-365 days'))`), 4],
    ['win-rate', ...CLOSES(`date($t, '-365 days')`, `CloseDate = date($t, '-364 days')`)],
  ),
  has(
    'rows of the same second, of which the id tells the order',
    2,
    [`SELECT count(*) FROM OpportunityHistory a ${NEXT_ROW} WHERE a.CreatedDate = b.CreatedDate`, 200],
    ['stage-regressions', 'UPDATE OpportunityHistory SET CreatedDate = CreatedDate + rowid % 1000'],
  ),
  has(
    'reopened deals',
    2,
    [`SELECT count(DISTINCT b.OpportunityId) ${REOPENED}`, 20],
    ['stage-regressions', `DELETE FROM OpportunityHistory WHERE Id IN (SELECT b.Id ${REOPENED})`],
  ),
  has(
    'stages that no row of OpportunityStage has: renamed ones',
    12,
    [
      ALL_OF('OpportunityHistory', `StageName NOT IN (SELECT ApiName FROM OpportunityStage) AND StageName IS NOT NULL`),
      50,
    ],
    ['early-disqualification', `UPDATE OpportunityHistory SET StageName = 'Sign' WHERE StageName = 'Old name'`],
  ),
  has(
    'inactive stages',
    6,
    [ALL_OF('OpportunityHistory', `StageName IN (SELECT ApiName FROM OpportunityStage WHERE IsActive = 0)`), 50],
    ['amount-set', 'UPDATE OpportunityStage SET IsActive = 1'],
  ),
  has(
    'a leap day: the window begins on 2 March',
    2,
    [ALL_OF('Opportunity', `CloseDate IN ('2023-03-01', '2023-03-02') AND $t = '2024-02-29'`), 2],
    ['win-rate', ...CLOSES(`'2023-03-01'`, `CloseDate = '2023-03-02'`)],
  ),
  has(
    'no types',
    9,
    [ALL_OF('Opportunity', 'Type IS NULL'), 400],
    ['expansion-share', `UPDATE Opportunity SET Type = 'New'`],
  ),
  has(
    'deleted rows',
    10,
    [ALL_OF('Opportunity', 'IsDeleted = 1'), 50],
    ['win-rate', 'UPDATE Opportunity SET IsDeleted = 0'],
  ),
  has(
    'several currencies',
    3,
    ['SELECT count(DISTINCT CurrencyIsoCode) FROM Opportunity', 3],
    ['quarter-end-load', `UPDATE CurrencyType SET ConversionRate = ConversionRate * 1000 WHERE IsoCode = 'USD'`],
  ),
  has(
    'a currency without a rate',
    3,
    [ALL_OF('Opportunity', 'CurrencyIsoCode NOT IN (SELECT IsoCode FROM CurrencyType)'), 50],
    ['quarter-end-load', `UPDATE Opportunity SET CurrencyIsoCode = 'EUR'`],
  ),
  has(
    'several currencies without any rate',
    15,
    [`SELECT count(DISTINCT CurrencyIsoCode) FROM Opportunity WHERE NOT EXISTS (SELECT 1 FROM CurrencyType)`, 3],
    ['quarter-end-load', 'DROP TABLE CurrencyType'],
  ),
  has(
    'rates with dates',
    4,
    [ALL_OF('DatedConversionRate', '1'), 6],
    ['quarter-end-load', 'DELETE FROM DatedConversionRate'],
  ),
  has(
    'a standard fiscal year that begins in another month than January',
    12,
    [ALL_OF('Organization', 'FiscalYearStartMonth = 11'), 1],
    ['quarter-end-load', 'UPDATE Organization SET FiscalYearStartMonth = 1', 'DELETE FROM Period'],
  ),
  has(
    'a custom fiscal year, of 53 weeks',
    16,
    [ALL_OF('Period', `Type = 'Quarter' AND julianday(EndDate) - julianday(StartDate) = 97 AND EndDate = $t`), 1],
    ['quarter-end-load', 'DELETE FROM Period'],
  ),
  has('periods that stand twice', 16, [
    `SELECT count(*) FROM (SELECT 1 FROM Period WHERE Type = 'Quarter' GROUP BY StartDate, EndDate HAVING count(*) = 2)`,
    10,
  ]),
  has(
    'thirteen periods a year, quarters of twelve and sixteen weeks',
    17,
    [ALL_OF('Period', `Type = 'Quarter' AND julianday(EndDate) - julianday(StartDate) = 111`), 2],
    ['quarter-end-load', 'DELETE FROM Period'],
  ),
  has(
    'three quarters a year',
    18,
    [ALL_OF('Period', `Type = 'Quarter' AND julianday(EndDate) - julianday(StartDate) > 118`), 10],
    ['quarter-end-load', 'DELETE FROM Period'],
  ),
  has(
    'born-closed deals',
    8,
    [ALL_OF('OpportunityHistory', `Id IN (${FIRST}) AND StageName ${ENDED}`), 100],
    ['stage-skips', `UPDATE OpportunityHistory SET StageName = 'Meet' WHERE Id IN (${FIRST})`],
  ),
  has(
    'rows after T',
    7,
    [ALL_OF('OpportunityHistory', `CreatedDate > unixepoch($t, '+2 days') * 1000`), 20],
    [
      'win-rate',
      `UPDATE OpportunityHistory SET CreatedDate = unixepoch($t) * 1000, CloseDate = $t WHERE CreatedDate > unixepoch($t, '+1 day') * 1000`,
    ],
  ),
  has(
    'T in the past of the records',
    7,
    [ALL_OF('Lead', `CreatedDate > unixepoch($t, '-40 days') * 1000`), 5],
    [
      'next-step',
      ...CLOSES('$t', 'CloseDate > $t'),
      `DELETE FROM Task WHERE CompletedDateTime > unixepoch($t, '+6 hours') * 1000`,
      ...DATED.map((object) => `DELETE FROM "${object}" WHERE CreatedDate > unixepoch($t, '+6 hours') * 1000`),
    ],
  ),
  has(
    'orphaned history',
    10,
    [ALL_OF('OpportunityHistory', 'OpportunityId NOT IN (SELECT Id FROM Opportunity)'), 50],
    [
      'stage-skips',
      `UPDATE OpportunityHistory SET OpportunityId = coalesce((SELECT o.Id FROM Opportunity o ` +
        `WHERE substr(o.Id, 1, 15) = replace(substr(OpportunityId, 1, 15), '006GON', '006L2O')), OpportunityId)`,
    ],
  ),
  has(
    'record types with stages and orders of their own',
    20,
    [
      `SELECT count(*) FROM OpportunityHistory a ${NEXT_ROW} JOIN Opportunity o ON o.Id = a.OpportunityId ` +
        `WHERE substr(o.RecordTypeId, 1, 15) LIKE '%2' AND a.StageName = 'Propose' AND b.StageName = 'Discover'`,
      20,
    ],
    ['stage-regressions', `UPDATE OpportunityStage SET SortOrder = 5.5 WHERE ApiName = 'Discover'`],
  ),
  has('several sales processes', 20, [ALL_OF('BusinessProcess', 'IsActive = 1'), 2]),
  has(
    'people as accounts',
    4,
    [ALL_OF('Account', 'IsPersonAccount = 1 AND Id IN (SELECT AccountId FROM Opportunity)'), 20],
    ['firmographics', 'UPDATE Account SET IsPersonAccount = 0'],
  ),
  has(
    'negative amounts',
    14,
    [ALL_OF('Opportunity', 'Amount < 0 AND IsWon = 1'), 5],
    ['quarter-end-load', 'UPDATE OpportunityHistory SET Amount = abs(Amount)'],
  ),
  has(
    'no amount',
    11,
    [ALL_OF('Opportunity', 'Amount IS NULL'), 20],
    ['quarter-end-load', 'UPDATE Opportunity SET Amount = 100 WHERE Amount IS NULL'],
  ),
  has(
    'amounts of 10^15',
    14,
    [ALL_OF('OpportunityHistory', 'Amount > 99000000000000000'), 10],
    ['quarter-end-load', 'UPDATE OpportunityHistory SET Amount = 100 WHERE Amount > 99000000000000000'],
  ),
  has(
    'close dates in 1900 and 2999',
    14,
    [
      `SELECT count(DISTINCT substr(CloseDate, 1, 4)) FROM Opportunity WHERE CloseDate < '1901' OR CloseDate > '2999'`,
      2,
    ],
    ['win-rate', ...CLOSES('$t', `CloseDate < '1901'`)],
  ),
  has(
    'no close date',
    14,
    [ALL_OF('OpportunityHistory', 'CloseDate IS NULL'), 50],
    ['win-rate', ...CLOSES('$t', 'CloseDate IS NULL')],
  ),
  has(
    'lines that lack a quantity or take something back',
    14,
    [ALL_OF('OpportunityLineItem', 'Quantity IS NULL OR Quantity < 0'), 20],
    ['discount', 'DELETE FROM OpportunityLineItem WHERE Quantity < 0'],
  ),
  has(
    'leads converted before they were created',
    20,
    [ALL_OF('Lead', `ConvertedDate < date(CreatedDate / 1000, 'unixepoch', '-2 days')`), 5],
    ['lead-conversion', 'UPDATE Lead SET ConvertedDate = $t WHERE ConvertedDate IS NOT NULL'],
  ),
  has(
    'ten thousand rows of history on one deal',
    19,
    ['SELECT max(n) FROM (SELECT count(*) AS n FROM OpportunityHistory GROUP BY OpportunityId)', 10_000],
    ['quarter-end-edits', `DELETE FROM OpportunityHistory WHERE OpportunityId = (${LONGEST}) AND Amount > 500`],
  ),
  has(
    'the first moment of a day without midnight',
    19,
    [ALL_OF('OpportunityHistory', `CreatedDate BETWEEN ${MIDNIGHT} AND ${MIDNIGHT} + 1000`), 3],
    [
      'win-rate',
      `UPDATE OpportunityHistory SET CreatedDate = CreatedDate - 3000 WHERE CreatedDate BETWEEN ${MIDNIGHT} AND ${MIDNIGHT} + 1000`,
    ],
  ),
];
