import type { FieldDescribe, SObjectDescribe } from '../../schema/types.ts';
import type { Value } from '../../values/value.ts';
import { readCell } from '../../data/cell.ts';
import type { ListFilter } from '../metadata/model.ts';
import { OrgFault } from '../orgTypes.ts';
import { columnPath } from './columns.ts';
import { pathText } from './paths.ts';
import { readablePath } from './records.ts';
import type { Session } from './session.ts';

/** SOQL operators of the filters of a list view. Source: Metadata API Developer Guide, "ListView", FilterOperation. */
const COMPARISONS: Readonly<Record<string, string>> = {
  lessThan: '<',
  greaterThan: '>',
  lessOrEqual: '<=',
  greaterOrEqual: '>=',
};

/** Date literals of list views are those of SOQL with spaces: `LAST_N_DAYS:30`, `THIS YEAR`. */
const DATE_LITERAL =
  /^(TODAY|YESTERDAY|TOMORROW|(LAST|THIS|NEXT)[ _](\d+[ _])?(WEEK|MONTH|QUARTER|YEAR|90[ _]DAYS)|(LAST|NEXT)_N_\w+:\d+)$/i;

/** One filter as a SOQL condition; `bind` takes a value and gives its name in the query. */
export function conditionOf(
  session: Session,
  object: SObjectDescribe,
  filter: ListFilter,
  bind: (value: Value) => string,
): string {
  const path = columnPath(session.org.schema, object, filter.field);
  const steps = path === null ? null : readablePath(session, object, path);
  const field = steps?.at(-1)?.field;
  if (steps === null || field === undefined) {
    throw new OrgFault(400, 'INVALID_FIELD', `The list filters by ${filter.field}, which you cannot read.`);
  }
  const column = pathText(steps);
  const values = filter.value.split(',').map((text) => text.trim());
  const value = (text: string): string => literal(text, field, session, bind);
  const like = (pattern: string): string => `${column} LIKE ${bind(pattern)}`;
  switch (filter.operation) {
    case 'equals':
      return values.map((text) => `${column} = ${value(text)}`).join(' OR ');
    case 'notEqual':
      return values.map((text) => `${column} != ${value(text)}`).join(' AND ');
    case 'contains':
      return values.map((text) => like(`%${text}%`)).join(' OR ');
    case 'startsWith':
      return values.map((text) => like(`${text}%`)).join(' OR ');
    case 'notContain':
      return `NOT (${values.map((text) => like(`%${text}%`)).join(' OR ')})`;
    default:
      return `${column} ${comparison(filter.operation)} ${value(filter.value)}`;
  }
}

function comparison(operation: string): string {
  const operator = COMPARISONS[operation];
  if (operator !== undefined) return operator;
  throw new OrgFault(400, 'NOT_SIMULATED', `List views that filter with ${operation} are not simulated.`);
}

function literal(text: string, field: FieldDescribe, session: Session, bind: (value: Value) => string): string {
  if (text === '') return bind(null);
  if (field.type === 'boolean') return bind(text === '1' || text.toLowerCase() === 'true');
  if (field.type === 'date' || field.type === 'datetime') {
    if (DATE_LITERAL.test(text)) return text.replaceAll(' ', '_').toUpperCase();
  }
  const cell = readCell(text, field, session.user.timeZone);
  if ('value' in cell) return bind(cell.value ?? null);
  throw new OrgFault(400, 'INVALID_FIELD', `The list compares ${field.label} with ${text}, which it cannot hold.`);
}
