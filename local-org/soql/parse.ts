import { createRequire } from 'node:module';
import type {
  ApexParserRuleContext as ParserRuleContext,
  ConditionalExpressionContext,
  DateFormulaContext,
  FieldExpressionContext,
  FieldNameContext,
  LimitClauseContext,
  LogicalExpressionContext,
  OffsetClauseContext,
  OrderByClauseContext,
  QueryContext,
  SelectEntryContext,
  SoqlFunctionContext,
  SubQueryContext,
  ValueContext,
  WhereConditionalExpressionContext,
  WhereLogicalExpressionContext,
} from '@apexdevtools/apex-parser';
import type { Condition, Expression, FieldPath, Operand, Operator, Ordering, Query, SelectItem, Count } from './ast.ts';
import { QueryFault, unsupported } from './fault.ts';
import { shielded, unshielded } from './likeEscapes.ts';

type ApexParserModule = typeof import('@apexdevtools/apex-parser');

let loaded: ApexParserModule | null = null;

/** The grammar costs about half a second to load, which a start with known queries need not pay. */
function grammar(): ApexParserModule {
  loaded ??= createRequire(import.meta.url)('@apexdevtools/apex-parser') as ApexParserModule;
  return loaded;
}

/** The query's tree. Throws QueryFault with the offset of the first thing that is no SOQL, or none of the subset. */
export function parseQuery(text: string): Query {
  const { ApexParserFactory, ApexErrorListener } = grammar();
  const faults: QueryFault[] = [];
  class Listener extends ApexErrorListener {
    apexSyntaxError(line: number, column: number, message: string): void {
      faults.push(new QueryFault(message, offsetAtLine(text, line, column)));
    }
  }
  const parser = ApexParserFactory.createParser(shielded(text));
  parser.removeErrorListeners();
  parser.addErrorListener(new Listener());
  const context = parser.query();
  const [fault] = faults;
  if (fault) throw fault;
  const end = context.stop?.stop ?? -1;
  const rest = text.slice(end + 1);
  if (rest.trim() !== '') throw new QueryFault(`unexpected token: '${rest.trim().split(/\s/)[0] ?? ''}'`, end + 1);
  return queryOf(context);
}

/** Lines count from 1, columns from 0. */
function offsetAtLine(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column;
}

function offsetOf(context: ParserRuleContext): number {
  return context.start?.start ?? 0;
}

function queryOf(context: QueryContext): Query {
  if (context.usingScope()) throw unsupported('USING SCOPE', offsetOf(context.usingScope()));
  if (context.UPDATE()) throw unsupported('UPDATE TRACKING or VIEWSTAT', offsetOf(context));
  const group = context.groupByClause();
  if (group?.ROLLUP() || group?.CUBE()) throw unsupported('GROUP BY ROLLUP or CUBE', offsetOf(group));
  return {
    select: context.selectList().selectEntry_list().map(selectItem),
    ...fromOf(context),
    where: whereOf(context.whereClause()?.whereLogicalExpression()),
    mode: modeOf(context),
    groupBy: group ? group.fieldGroupByList().fieldGroupBy_list().map(groupExpression) : [],
    having: group?.logicalExpression() ? logical(group.logicalExpression()) : null,
    orderBy: orderings(context.orderByClause()),
    limit: countOf(context.limitClause()),
    offset: countOf(context.offsetClause()),
    isAllRows: Boolean(context.allRowsClause()),
    ...(isLocked(context.forClauses()) && { isLocked: true }),
  };
}

function isLocked(clauses: ReturnType<QueryContext['forClauses']> | null): boolean {
  return (clauses?.UPDATE_list().length ?? 0) > 0;
}

function groupExpression(entry: { fieldName(): FieldNameContext; soqlFunction(): SoqlFunctionContext }): Expression {
  return entry.fieldName() ? fieldPath(entry.fieldName()) : functionCall(entry.soqlFunction());
}

function subQueryOf(context: SubQueryContext): Query {
  if (context.UPDATE()) throw unsupported('UPDATE TRACKING or VIEWSTAT', offsetOf(context));
  if (isLocked(context.forClauses()))
    throw new QueryFault('FOR UPDATE cannot be used in a sub-query', offsetOf(context));
  return {
    select: context
      .subFieldList()
      .subFieldEntry_list()
      .map((entry): SelectItem => {
        if (entry.typeOf()) throw unsupported('TYPEOF', offsetOf(entry));
        const expression = entry.fieldName() ? fieldPath(entry.fieldName()) : functionCall(entry.soqlFunction());
        return { kind: 'expression', expression, alias: entry.soqlId()?.getText() ?? null };
      }),
    ...fromOf(context),
    where: whereOf(context.whereClause()?.whereLogicalExpression()),
    mode: null,
    groupBy: [],
    having: null,
    orderBy: orderings(context.orderByClause()),
    limit: countOf(context.limitClause()),
    offset: null,
    isAllRows: false,
  };
}

const CLAUSES = /^(where|with|group|having|order|limit|offset|for|using)$/i;

function fromOf(context: QueryContext | SubQueryContext): Pick<Query, 'from' | 'fromOffset'> {
  const names = context.fromNameList().fieldName_list();
  const name = names[0];
  if (!name || names.length > 1) throw unsupported('FROM with several objects', offsetOf(context.fromNameList()));
  const [alias] = context.fromNameList().soqlId_list();
  // The grammar takes a clause that breaks off for an alias.
  if (alias && CLAUSES.test(alias.getText()))
    throw new QueryFault(`unexpected token: '${alias.getText()}'`, offsetOf(alias));
  if (alias) throw unsupported('an alias in FROM', offsetOf(context.fromNameList()));
  return { from: name.getText(), fromOffset: offsetOf(name) };
}

function modeOf(context: QueryContext): Query['mode'] {
  const clause = context.withClause();
  if (!clause) return null;
  if (clause.USER_MODE()) return 'user';
  if (clause.SYSTEM_MODE()) return 'system';
  if (clause.SECURITY_ENFORCED())
    throw new QueryFault(
      'WITH SECURITY_ENFORCED cannot be used in API version 67.0 and later, use WITH USER_MODE',
      offsetOf(clause),
    );
  throw unsupported(clause.getText().replace(/^with/i, 'WITH '), offsetOf(clause));
}

function selectItem(entry: SelectEntryContext): SelectItem {
  if (entry.subQuery()) return { kind: 'children', query: subQueryOf(entry.subQuery()) };
  if (entry.typeOf()) throw unsupported('TYPEOF', offsetOf(entry));
  const expression = entry.fieldName() ? fieldPath(entry.fieldName()) : functionCall(entry.soqlFunction());
  return { kind: 'expression', expression, alias: entry.soqlId()?.getText() ?? null };
}

function fieldPath(context: FieldNameContext): FieldPath {
  return { kind: 'field', path: context.soqlId_list().map((id) => id.getText()), offset: offsetOf(context) };
}

const AGGREGATES = new Set(['count', 'count_distinct', 'sum', 'avg', 'min', 'max']);

const FUNCTIONS = new Set([
  ...AGGREGATES,
  'tolabel',
  'calendar_month',
  'calendar_quarter',
  'calendar_year',
  'day_in_month',
  'day_in_week',
  'day_in_year',
  'day_only',
  'fiscal_month',
  'fiscal_quarter',
  'fiscal_year',
  'hour_in_day',
  'week_in_month',
  'week_in_year',
]);

function functionCall(context: SoqlFunctionContext): Expression {
  const offset = offsetOf(context);
  const name = (context.start?.text ?? '').toLowerCase();
  if (name === 'fields' && !/standard/i.test(context.soqlFieldsParameter().getText()))
    throw new QueryFault(
      'The SOQL FIELDS function is not supported with an unbounded set of fields in this API.',
      offset,
    );
  if (!FUNCTIONS.has(name)) throw unsupported(`${context.getText().split('(')[0] ?? ''}()`, offset);
  const date = context.dateFieldName();
  const field = date?.fieldName() ?? context.fieldName();
  const inner = context.soqlFunction();
  if (inner && AGGREGATES.has(name))
    throw new QueryFault(`${name.toUpperCase()} takes a field, not a function`, offsetOf(inner));
  return {
    kind: 'function',
    name,
    argument: field ? fieldPath(field) : inner ? functionCall(inner) : null,
    isLocalTime: Boolean(date?.CONVERT_TIMEZONE()),
    offset,
  };
}

function whereOf(context: WhereLogicalExpressionContext | null | undefined): Condition | null {
  return context ? whereLogical(context) : null;
}

function whereLogical(context: WhereLogicalExpressionContext): Condition {
  const parts = context.whereConditionalExpression_list().map(whereConditional);
  return combined(parts, Boolean(context.NOT()), context.SOQLOR_list().length > 0);
}

function whereConditional(context: WhereConditionalExpressionContext): Condition {
  const nested = context.whereLogicalExpression();
  if (nested) return whereLogical(nested);
  const field = context.whereFieldExpression().fieldExpression();
  if (!field) throw unsupported(context.getText(), offsetOf(context));
  return comparison(field);
}

function logical(context: LogicalExpressionContext): Condition {
  const parts = context.conditionalExpression_list().map(conditional);
  return combined(parts, Boolean(context.NOT()), context.SOQLOR_list().length > 0);
}

function conditional(context: ConditionalExpressionContext): Condition {
  const nested = context.logicalExpression();
  return nested ? logical(nested) : comparison(context.fieldExpression());
}

function combined(parts: Condition[], isNot: boolean, isOr: boolean): Condition {
  const [first] = parts;
  if (!first) throw new QueryFault('a condition is empty', 0);
  if (isNot) return { kind: 'not', part: first };
  return parts.length === 1 ? first : { kind: isOr ? 'or' : 'and', parts };
}

function comparison(context: FieldExpressionContext): Condition {
  const expression = context.fieldName() ? fieldPath(context.fieldName()) : functionCall(context.soqlFunction());
  const words = context
    .comparisonOperator()
    .getText()
    .toLowerCase()
    .replace(/^notin$/, 'not in');
  const operator = words === '<>' ? '!=' : words;
  if (!isOperator(operator)) throw unsupported(`operator ${words}`, offsetOf(context));
  return { kind: 'compare', expression, operator, value: operand(context.value()), offset: offsetOf(context) };
}

const OPERATORS: ReadonlySet<string> = new Set([
  '=',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  'like',
  'in',
  'not in',
  'includes',
  'excludes',
]);

function isOperator(text: string): text is Operator {
  return OPERATORS.has(text);
}

function operand(context: ValueContext): Operand {
  const text = context.getText();
  if (context.valueList()) return { kind: 'list', items: context.valueList().value_list().map(operand) };
  if (context.subQuery()) return { kind: 'query', query: subQueryOf(context.subQuery()) };
  if (context.boundExpression()) return bind(context.boundExpression());
  if (context.NULL()) return { kind: 'null' };
  if (context.BooleanLiteral()) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  if (context.StringLiteral()) return { kind: 'string', text: unshielded(text).slice(1, -1) };
  if (context.DateTimeLiteral()) return { kind: 'datetime', text };
  if (context.DateLiteral()) return { kind: 'date', text };
  if (context.dateFormula()) return dateLiteral(context.dateFormula());
  if (context.signedNumber()) return { kind: 'number', text };
  throw unsupported(`value ${text}`, offsetOf(context));
}

function bind(context: ParserRuleContext): Operand {
  const name = context.getText().slice(1);
  if (!/^\w+(\.\w+)*$/.test(name)) throw unsupported(`bind expression :${name}`, offsetOf(context));
  return { kind: 'bind', name: name.toLowerCase() };
}

function dateLiteral(context: DateFormulaContext): Operand {
  const count = context.signedInteger();
  const name = (context.start?.text ?? '').toUpperCase();
  return { kind: 'dateLiteral', name, count: count ? Number(count.getText()) : 0 };
}

function orderings(context: OrderByClauseContext | null | undefined): Ordering[] {
  return (context?.fieldOrderList().fieldOrder_list() ?? []).map((order) => ({
    expression: order.fieldName() ? fieldPath(order.fieldName()) : functionCall(order.soqlFunction()),
    isDescending: Boolean(order.DESC()),
    nulls: order.FIRST() ? 'first' : order.LAST() ? 'last' : null,
  }));
}

function countOf(context: LimitClauseContext | OffsetClauseContext | null | undefined): Count | null {
  if (!context) return null;
  const bound = context.boundExpression();
  const number = bound ? bind(bound) : ({ kind: 'number', text: context.IntegerLiteral().getText() } as const);
  return { ...number, at: offsetOf(context) };
}
