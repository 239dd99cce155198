/**
 * What a part of a formula is. `any` fits everything: what the package does not describe. `longText`, `encrypted` and `address` are
 * fields that only some places and functions take.
 */
export type ValueType =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'time'
  | 'picklist'
  | 'multipicklist'
  | 'location'
  | 'address'
  | 'longText'
  | 'encrypted'
  | 'null'
  | 'any';

/** Kinds of place a formula stands in. */
export type PlaceKind = 'field' | 'rule' | 'default' | 'report';

/** A function of formulas as Salesforce Help documents it ("Formula Operators and Functions A–Z"). */
export interface FormulaFunction {
  readonly name: string;
  /** Types that each argument may have. */
  readonly args: readonly (readonly ValueType[])[];
  readonly least: number;
  readonly most: number;
  /** Of the result; `same` is that of the first argument. */
  readonly result: ValueType | 'same';
  /** Where it may stand; undefined is everywhere. */
  readonly places: ReadonlySet<PlaceKind> | undefined;
}

/** Arguments by letter; `?` after them may be left out, `*` repeats. */
const LETTERS: Readonly<Record<string, readonly ValueType[]>> = {
  t: ['text'],
  n: ['number'],
  b: ['boolean'],
  d: ['date'],
  // A date or a date/time.
  m: ['date', 'datetime'],
  // What has a time of day.
  h: ['time'],
  v: ['text', 'date', 'datetime'],
  w: ['text', 'time', 'datetime'],
  u: ['date', 'datetime', 'time'],
  p: ['picklist'],
  s: ['multipicklist'],
  l: ['location'],
  x: ['any'],
};

const ON_SAVE = new Set<PlaceKind>(['rule']);
const REPORTS = new Set<PlaceKind>(['report']);
const NOT_IN_FIELDS = new Set<PlaceKind>(['rule', 'default']);
/** Custom buttons and links, and Visualforce. */
const NOWHERE = new Set<PlaceKind>();

type Row = readonly [names: string, args: string, result: ValueType | 'same', places?: ReadonlySet<PlaceKind>];

const ROWS: readonly Row[] = [
  // Date and time.
  ['ADDMONTHS', 'm n', 'same'],
  ['DATE', 'n n n', 'date'],
  ['DATEVALUE', 'v', 'date'],
  ['DATETIMEVALUE', 'v', 'datetime'],
  ['DAY DAYOFYEAR ISOWEEK ISOYEAR MONTH WEEKDAY YEAR', 'd', 'number'],
  ['FORMATDURATION', 'x x?', 'text'],
  ['FROMUNIXTIME', 'n', 'datetime'],
  ['HOUR MILLISECOND MINUTE SECOND', 'h', 'number'],
  ['NOW', '', 'datetime'],
  ['TIMENOW', '', 'time'],
  ['TIMEVALUE', 'w', 'time'],
  ['TODAY', '', 'date'],
  ['UNIXTIMESTAMP', 'u', 'number'],
  // Logical.
  ['AND OR', 'b b*', 'boolean'],
  ['BLANKVALUE NULLVALUE', 'x x', 'same'],
  ['CASE', 'x x x x x*', 'any'],
  ['IF', 'b x x', 'any'],
  ['ISBLANK ISNULL', 'x', 'boolean'],
  ['ISCLONE ISNEW', '', 'boolean', ON_SAVE],
  ['ISNUMBER', 't', 'boolean'],
  ['NOT', 'b', 'boolean'],
  // Math.
  ['ABS CEILING FLOOR MCEILING MFLOOR EXP LN LOG SQRT', 'n', 'number'],
  ['ACOS ASIN ATAN COS SIN TAN', 'n', 'number'],
  ['ATAN2 MOD ROUND', 'n n', 'number'],
  ['DISTANCE', 'l l t', 'number'],
  ['GEOLOCATION', 'n n', 'location'],
  ['MAX MIN', 'n n*', 'number'],
  ['PI', '', 'number'],
  ['PICKLISTCOUNT', 's', 'number'],
  ['TRUNC', 'n n?', 'number'],
  // Text.
  ['ASCII LEN VALUE', 't', 'number'],
  ['BEGINS CONTAINS', 't t', 'boolean'],
  ['BR GETSESSIONID', '', 'text'],
  ['CASESAFEID IMAGEPROXYURL INITCAP REVERSE TRIM', 't', 'text'],
  ['CHR', 'n', 'text'],
  ['FIND', 't t n?', 'number'],
  ['HYPERLINK', 't t t?', 'text'],
  ['IMAGE', 't t n? n?', 'text'],
  ['INCLUDES', 's t', 'boolean'],
  ['ISPICKVAL', 'p t', 'boolean'],
  ['LEFT RIGHT', 't n', 'text'],
  ['LOWER UPPER', 't t?', 'text'],
  ['LPAD RPAD', 't n t?', 'text'],
  ['MID', 't n n', 'text'],
  ['SUBSTITUTE', 't t t', 'text'],
  ['TEXT', 'x', 'text'],
  // Advanced.
  ['CURRENCYRATE', 't', 'number'],
  ['ISCHANGED', 'x', 'boolean', ON_SAVE],
  ['PRIORVALUE', 'x', 'same', ON_SAVE],
  ['JUNCTIONIDLIST', 'x x*', 'any'],
  ['PREDICT', 'x x*', 'any'],
  ['REGEX', 't t', 'boolean', NOT_IN_FIELDS],
  ['VLOOKUP', 'x x x', 'any', ON_SAVE],
  ['PARENTGROUPVAL', 'x x x?', 'number', REPORTS],
  ['PREVGROUPVAL', 'x x x?', 'number', REPORTS],
  ['GETRECORDIDS INCLUDE LINKTO REQUIRESCRIPT URLFOR', 'x x*', 'text', NOWHERE],
  ['HTMLENCODE JSENCODE JSINHTMLENCODE URLENCODE', 't', 'text', NOWHERE],
];

/** Every documented function by its name in upper case. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  ROWS.flatMap(([names, args, result, places]) =>
    names.split(' ').map((name) => [name, { name, ...argumentsOf(args), result, places }] as const),
  ),
);

function argumentsOf(text: string): Pick<FormulaFunction, 'args' | 'least' | 'most'> {
  const words = text.split(' ').filter((word) => word !== '');
  const args = words.map((word) => LETTERS[word.charAt(0)] ?? []);
  const most = words.some((word) => word.endsWith('*')) ? Infinity : words.length;
  return { args, least: words.filter((word) => word.length === 1).length, most };
}
