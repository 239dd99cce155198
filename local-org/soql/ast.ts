/** A SOQL query, taken apart and plain enough to be kept as JSON. Offsets are characters from the start of the text. */
export interface Query {
  readonly select: readonly SelectItem[];
  readonly from: string;
  readonly fromOffset: number;
  readonly where: Condition | null;
  /** `WITH USER_MODE`, `WITH SYSTEM_MODE`, or neither. */
  readonly mode: 'user' | 'system' | null;
  readonly groupBy: readonly Expression[];
  readonly having: Condition | null;
  readonly orderBy: readonly Ordering[];
  readonly limit: Count | null;
  readonly offset: Count | null;
  readonly isAllRows: boolean;
  /** `FOR UPDATE`. */
  readonly isLocked?: boolean;
}

/** The number of a LIMIT or OFFSET, and where its clause stands. */
export type Count = Operand & { readonly at: number };

export type SelectItem =
  | { readonly kind: 'expression'; readonly expression: Expression; readonly alias: string | null }
  | { readonly kind: 'children'; readonly query: Query };

export type Expression = FieldPath | FunctionCall;

export interface FieldPath {
  readonly kind: 'field';
  readonly path: readonly string[];
  readonly offset: number;
}

export interface FunctionCall {
  readonly kind: 'function';
  /** Lower-case: `count`, `calendar_year`, `tolabel`. */
  readonly name: string;
  readonly argument: Expression | null;
  /** The argument is wrapped in convertTimezone(). */
  readonly isLocalTime: boolean;
  readonly offset: number;
}

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | {
      readonly kind: 'compare';
      readonly expression: Expression;
      readonly operator: Operator;
      readonly value: Operand;
      readonly offset: number;
    };

export type Operator = '=' | '!=' | '<' | '>' | '<=' | '>=' | 'like' | 'in' | 'not in' | 'includes' | 'excludes';

export type Operand =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly text: string }
  /** Still escaped, without its quotes. */
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'datetime'; readonly text: string }
  /** `THIS_FISCAL_QUARTER`, or `LAST_N_DAYS` with its count. */
  | { readonly kind: 'dateLiteral'; readonly name: string; readonly count: number }
  | { readonly kind: 'bind'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Operand[] }
  | { readonly kind: 'query'; readonly query: Query };

export interface Ordering {
  readonly expression: Expression;
  readonly isDescending: boolean;
  /** Null: first when ascending, last when descending. */
  readonly nulls: 'first' | 'last' | null;
}
