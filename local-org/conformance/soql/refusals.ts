import type { Refusal } from '../case.ts';

const SUBSET = "is outside the local org's subset of SOQL";

/** A query in a method, from column 1 of line 3; `says` is what stands at its construct. */
function refused(page: string, query: string, column: number, says: string): Refusal {
  return {
    name: query,
    page: `SOQL and SOSL Reference: ${page}`,
    source: [`public class Probe {\n  Object rows = [\n${query}\n  ];\n}`],
    says: [`3:${column}: ${says}`],
  };
}

const ADVICE = 'Please reference your WSDL or the describe call for the appropriate names.';
const NO_COLUMN = (name: string, object: string): string =>
  `No such column '${name}' on entity '${object}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${ADVICE}`;
const NESTED =
  'Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions';

/** What the platform takes and the local org does not: each by its construct. */
const OUTSIDE: readonly Refusal[] = [
  refused('TYPEOF', 'SELECT TYPEOF What WHEN Account THEN Name END FROM Task', 8, `TYPEOF ${SUBSET}`),
  refused('FORMAT()', 'SELECT FORMAT(Area__c) shown FROM Shop__c', 8, `FORMAT() ${SUBSET}`),
  refused('convertCurrency()', 'SELECT convertCurrency(Revenue__c) FROM Shop__c', 8, `convertCurrency() ${SUBSET}`),
  refused('SELECT', 'SELECT FIELDS(STANDARD) FROM Shop__c', 8, `FIELDS() ${SUBSET}`),
  refused(
    'GROUP BY ROLLUP',
    'SELECT Grade__c, COUNT(Id) n FROM Shop__c GROUP BY ROLLUP(Grade__c)',
    43,
    `GROUP BY ROLLUP or CUBE ${SUBSET}`,
  ),
  refused(
    'GROUP BY CUBE',
    'SELECT Grade__c, COUNT(Id) n FROM Shop__c GROUP BY CUBE(Grade__c)',
    43,
    `GROUP BY ROLLUP or CUBE ${SUBSET}`,
  ),
  refused('USING SCOPE', 'SELECT Id FROM Shop__c USING SCOPE mine', 24, `USING SCOPE ${SUBSET}`),
  refused('Alias Notation', 'SELECT s.Name FROM Shop__c s', 20, `an alias in FROM ${SUBSET}`),
  refused(
    'toLabel()',
    "SELECT Id FROM Shop__c WHERE toLabel(Tags__c) = 'red'",
    30,
    `toLabel() of multipicklist field Tags__c ${SUBSET}`,
  ),
  refused(
    'WHERE',
    'SELECT Id FROM Shop__c WHERE Double__c > 1',
    30,
    `formula field Double__c in a condition, order or group ${SUBSET}`,
  ),
];

/** What the platform refuses: its reason, at the construct. */
const WRONG: readonly Refusal[] = [
  refused('SELECT', 'SELECT Nmae FROM Shop__c', 8, NO_COLUMN('Nmae', 'Shop__c')),
  refused(
    'SELECT',
    'SELECT Id FROM Shp__c',
    16,
    `sObject type 'Shp__c' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. ${ADVICE}`,
  ),
  refused(
    'SELECT',
    'SELECT FIELDS(ALL) FROM Shop__c LIMIT 200',
    8,
    'The SOQL FIELDS function is not supported with an unbounded set of fields in this API.',
  ),
  refused('SELECT', 'SELECT Name, NAME FROM Shop__c', 14, 'duplicate field selected: Name'),
  refused('Alias Notation', 'SELECT Name n FROM Shop__c', 8, 'only aggregate expressions use field aliasing'),
  refused('Alias Notation', 'SELECT COUNT(Id) n, MAX(Area__c) n FROM Shop__c', 21, 'duplicate alias: n'),
  refused(
    'WHERE',
    "SELECT Id FROM Shop__c WHERE Note__c = 'x'",
    30,
    "field 'Note__c' can not be filtered in a query call",
  ),
  refused(
    'WHERE',
    "SELECT Id FROM Shop__c WHERE Area__c = '1'",
    30,
    "value of filter criterion for field 'Area__c' must be of type double and should not be enclosed in quotes",
  ),
  refused(
    'WHERE',
    'SELECT Id FROM Shop__c WHERE Name = 1',
    30,
    "value of filter criterion for field 'Name' must be of type string and should be enclosed in quotes",
  ),
  refused(
    'Date Formats and Date Literals in WHERE',
    'SELECT Id FROM Shop__c WHERE Checked__c > 2026-01-01',
    30,
    "value of filter criterion for field 'Checked__c' must be of type dateTime and should not be enclosed in quotes",
  ),
  refused(
    'Date Formats and Date Literals in WHERE',
    'SELECT Id FROM Shop__c WHERE Opened__c = 2026-02-30',
    30,
    'Invalid date: 2026-02-30',
  ),
  refused(
    'Comparison Operators',
    'SELECT Id FROM Shop__c WHERE IsOpen__c > FALSE',
    30,
    "invalid operator on boolean field 'IsOpen__c'",
  ),
  refused(
    'Comparison Operators',
    "SELECT Id FROM Shop__c WHERE Area__c LIKE '1%'",
    30,
    "invalid operator on Decimal field 'Area__c'",
  ),
  refused(
    'Querying Multi-Select Picklists',
    "SELECT Id FROM Shop__c WHERE Grade__c INCLUDES ('A')",
    30,
    "invalid operator on field 'Grade__c'",
  ),
  refused(
    'Comparison Operators',
    'SELECT Id FROM Shop__c WHERE IsOpen__c = TRUE OR Id IN (SELECT Shop__c FROM Visit__c)',
    50,
    NESTED,
  ),
  refused(
    'Comparison Operators',
    'SELECT Id FROM Shop__c WHERE (NOT Id IN (SELECT Shop__c FROM Visit__c))',
    35,
    NESTED,
  ),
  refused(
    'Comparison Operators',
    'SELECT Id FROM Shop__c WHERE Id IN (SELECT Parent__c FROM Shop__c)',
    59,
    'The inner and outer selects should not be on the same object type',
  ),
  refused(
    'Comparison Operators',
    'SELECT Id FROM Shop__c WHERE Id IN (SELECT Guide__c FROM Visit__c)',
    44,
    "The selected field 'Guide__c' in the subquery and the left operand field in the where expression in the outer query 'Id' should point to the same object type",
  ),
  refused(
    'Comparison Operators',
    'SELECT Id FROM Shop__c WHERE Name IN (SELECT Shop__c FROM Visit__c)',
    30,
    'Semi join sub-selects compare an ID or reference field',
  ),
  refused(
    'Comparison Operators',
    'SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact) AND Id IN (SELECT Account__c FROM Shop__c) AND Id NOT IN (SELECT AccountId FROM Opportunity)',
    115,
    'Maximum 2 semi join sub-selects are allowed',
  ),
  refused('GROUP BY', 'SELECT Name, COUNT(Id) n FROM Shop__c', 8, 'Field must be grouped or aggregated: Name'),
  refused(
    'Considerations When Using GROUP BY',
    'SELECT COUNT(Id) n FROM Shop__c GROUP BY Note__c',
    42,
    "field 'Note__c' can not be grouped in a query call",
  ),
  refused(
    'Considerations When Using GROUP BY',
    'SELECT COUNT(Id) n FROM Shop__c GROUP BY Area__c',
    42,
    "field 'Area__c' can not be grouped in a query call",
  ),
  refused(
    'HAVING',
    'SELECT Grade__c, COUNT(Id) n FROM Shop__c GROUP BY Grade__c HAVING IsOpen__c = TRUE',
    68,
    'Field must be grouped or aggregated: IsOpen__c',
  ),
  refused(
    'HAVING',
    'SELECT COUNT(Id) n FROM Shop__c WHERE COUNT(Id) > 1',
    39,
    'an aggregate function stands in HAVING, not in WHERE',
  ),
  refused(
    'ORDER BY',
    'SELECT Grade__c, COUNT(Id) n FROM Shop__c GROUP BY Grade__c ORDER BY Name',
    70,
    'Ordered field must be grouped or aggregated: Name',
  ),
  refused(
    'ORDER BY',
    'SELECT Id FROM Shop__c ORDER BY Tags__c',
    33,
    "field 'Tags__c' can not be sorted in a query call",
  ),
  refused(
    'toLabel()',
    'SELECT Id FROM Shop__c ORDER BY toLabel(Grade__c)',
    33,
    'toLabel() cannot be used with ORDER BY',
  ),
  refused(
    'LIMIT',
    'SELECT MAX(Area__c) most FROM Shop__c LIMIT 1',
    31,
    'LIMIT cannot be used in an aggregate query without GROUP BY',
  ),
  refused('OFFSET', 'SELECT Id FROM Shop__c OFFSET 2001', 24, 'Maximum SOQL offset allowed is 2000'),
  refused('COUNT()', 'SELECT COUNT(), Name FROM Shop__c', 8, 'COUNT() must be the only element in the SELECT list'),
  refused('COUNT()', 'SELECT COUNT() FROM Shop__c ORDER BY Name', 8, 'COUNT() takes no GROUP BY, HAVING or ORDER BY'),
  refused(
    'Aggregate Functions',
    'SELECT SUM(Name) n FROM Shop__c',
    8,
    'field Name does not support aggregate operator SUM',
  ),
  refused(
    'Aggregate Functions',
    'SELECT MIN(IsOpen__c) n FROM Shop__c',
    8,
    'field IsOpen__c does not support aggregate operator MIN',
  ),
  refused(
    'Date Functions',
    'SELECT Id FROM Shop__c WHERE CALENDAR_YEAR(Name) = 2026',
    30,
    'CALENDAR_YEAR takes a date or datetime, not Name',
  ),
  refused(
    'Date Functions',
    'SELECT Id FROM Shop__c WHERE HOUR_IN_DAY(Opened__c) = 1',
    30,
    'HOUR_IN_DAY takes a datetime, not Opened__c',
  ),
  refused(
    'FOR UPDATE',
    'SELECT Id FROM Shop__c ORDER BY Name FOR UPDATE',
    33,
    'ORDER BY cannot be used in a query with FOR UPDATE',
  ),
  refused(
    'Using Relationship Queries',
    'SELECT Account.Name FROM Shop__c',
    8,
    `Didn't understand relationship 'Account' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${ADVICE}`,
  ),
  refused(
    'Using Relationship Queries',
    'SELECT Id, (SELECT Id FROM Visits) FROM Shop__c',
    28,
    `Didn't understand relationship 'Visits' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${ADVICE}`,
  ),
  refused(
    'Using Relationship Queries',
    'SELECT Id, (SELECT Id FROM Visits__r), (SELECT Name FROM Visits__r) FROM Shop__c',
    58,
    'duplicate field selected: Visits__r',
  ),
  {
    name: 'WITH SECURITY_ENFORCED in API version 67.0',
    page: 'Apex Developer Guide: Apex Security and Sharing Model',
    source: ['public class Probe {\n  Object rows = [SELECT Id\n    FROM Shop__c\n    WITH SECURITY_ENFORCED];\n}'],
    says: ['4:5: WITH SECURITY_ENFORCED cannot be used in API version 67.0 and later, use WITH USER_MODE'],
  },
  {
    name: 'a construct after binds of several lines is named where it stands',
    page: 'Apex Developer Guide: Using Apex Variables in SOQL and SOSL Queries',
    source: [
      "public class Probe {\n  void run(Set<Id> ids) {\n    Object rows = [SELECT Id FROM Shop__c WHERE Id IN :new List<Id>(\n      ids) AND Nmae = 'x'];\n  }\n}",
    ],
    says: [`4:16: ${NO_COLUMN('Nmae', 'Shop__c')}`],
  },
];

const BINDS = 'Apex Developer Guide: Using Apex Variables in SOQL and SOSL Queries';

/** Where the grammar alone would name something else. */
const BROKEN: readonly Refusal[] = [
  refused('WHERE', 'SELECT Id FROM Shop__c WHERE', 24, "unexpected token: 'WHERE'"),
  refused(
    'Comparison Operators',
    'SELECT Id FROM Shop__c WHERE Id IN (SELECT Shop__c FROM Visit__c LIMIT 1)',
    30,
    'LIMIT and ORDER BY are not supported in the sub-query of a condition',
  ),
  refused(
    'Aggregate Functions',
    'SELECT Id, (SELECT COUNT(Id) n FROM Visits__r) FROM Shop__c',
    37,
    'aggregate functions are not supported in a child sub-query',
  ),
];

/** A bind of a type that its column never takes. */
const BOUND: readonly Refusal[] = (
  [
    ["SELECT Id FROM Shop__c WHERE Area__c = :'one'", 30, 'String', 'Decimal'],
    ['SELECT Id FROM Shop__c WHERE Name = :1', 30, 'Integer', 'String'],
    ['SELECT Id FROM Shop__c WHERE Opened__c = :System.now()', 30, 'Datetime', 'Date'],
    ['SELECT Id FROM Shop__c WHERE IsOpen__c = :0', 30, 'Integer', 'Boolean'],
    ['SELECT Id FROM Shop__c WHERE Code__c IN :new List<Integer>()', 30, 'Integer', 'String'],
    ["SELECT Id FROM Shop__c LIMIT :'one'", 24, 'String', 'Integer'],
  ] as const
).map(([query, column, from, to]) => ({
  ...refused('', query, column, `Invalid bind expression type of ${from} for column of type ${to}`),
  page: BINDS,
}));

export const SOQL_REFUSALS: readonly Refusal[] = [...OUTSIDE, ...WRONG, ...BROKEN, ...BOUND];
