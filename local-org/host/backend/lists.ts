import type { SObjectDescribe } from '../../schema/types.ts';
import type { Value } from '../../values/value.ts';
import { type ListColumn, type ListRequest, type ListResult, OrgFault } from '../orgTypes.ts';
import { columnPath } from './columns.ts';
import { conditionOf } from './filters.ts';
import { fieldInfo, noObject } from './objectInfo.ts';
import { nameField, type PathStep, pathText } from './paths.ts';
import { asFault, queryRows, readablePath, recordData } from './records.ts';
import type { Session } from './session.ts';

/** As many rows as a list answers with at most. */
const MOST_ROWS = 2000;

/** Rows of a list view or related list, as the user may see them. Columns the user cannot read are left out. */
export function listRows(session: Session, request: ListRequest): ListResult {
  const object = session.org.schema.described(request.object);
  if (object === undefined || !session.org.data.canAccessObject(session.context, object.key, 'read')) {
    throw noObject(session.org, request.object);
  }
  const columns = columnsOf(session, object, request.columns);
  const { where, binds } = conditions(session, object, request);
  const paths = columns.flatMap(({ value, link }) => (link === null ? [value] : [value, link]));
  const rows = queryRows(session, object, paths, { where, binds, tail: tailOf(session, object, request) });
  return {
    columns: columns.map(({ column }) => column),
    records: rows.map((row) => recordData(session, row, paths)),
    total: countOf(session, object, where, binds),
  };
}

interface Column {
  readonly column: ListColumn;
  readonly value: readonly PathStep[];
  /** Path of the id that the column links to. */
  readonly link: readonly PathStep[] | null;
}

function columnsOf(session: Session, object: SObjectDescribe, names: readonly string[]): readonly Column[] {
  const columns = names.flatMap(
    (name) => columnOf(session, object, columnPath(session.org.schema, object, name)) ?? [],
  );
  const byPath = new Map(columns.map((one) => [one.column.path, one]));
  return [...byPath.values()];
}

/** The name of the row or of a parent links to it. */
function columnOf(session: Session, object: SObjectDescribe, path: string | null): Column | null {
  const value = path === null ? null : readablePath(session, object, path);
  const last = value?.at(-1);
  if (value === null || last === undefined) return null;
  const isName = last.field.name === nameField(last.object);
  const link = isName
    ? readablePath(session, object, [...pathText(value).split('.').slice(0, -1), 'Id'].join('.'))
    : null;
  const info = fieldInfo(last.field);
  const column = {
    path: pathText(value),
    label: value.length > 1 ? parentLabel(value) : info.label,
    dataType: info.dataType,
    link: link === null ? null : pathText(link),
  };
  return { column, value, link };
}

/** A parent's field is headed by the parent: "Account Name", "Owner Alias". */
function parentLabel(path: readonly PathStep[]): string {
  const [parent, field] = [path.at(-2)?.field, path.at(-1)?.field];
  const parentName = (parent?.label ?? '').replace(/ (ID|Id|Name)$/, '');
  const fieldName = field?.name === 'Name' ? 'Name' : (field?.label ?? '');
  return `${parentName} ${fieldName}`;
}

function conditions(
  session: Session,
  object: SObjectDescribe,
  { filters, isMine, parent }: ListRequest,
): { where: string; binds: Map<string, Value> } {
  const binds = new Map<string, Value>();
  const bind = (value: Value): string => {
    const name = `b${binds.size}`;
    binds.set(name, value);
    return `:${name}`;
  };
  const parts = filters.map((filter) => conditionOf(session, object, filter, bind));
  if (isMine && object.fields.has('ownerid')) parts.push(`OwnerId = ${bind(session.user.id)}`);
  if (parent !== null) {
    const steps = readablePath(session, object, parent.field);
    if (steps === null) throw new OrgFault(400, 'INVALID_FIELD', `No such column '${parent.field}' on ${object.name}.`);
    parts.push(`${pathText(steps)} = ${bind(parent.id)}`);
  }
  return { where: parts.map((part) => `(${part})`).join(' AND '), binds };
}

function tailOf(session: Session, object: SObjectDescribe, { sortBy, isDescending, limit }: ListRequest): string {
  const sorted = readablePath(session, object, sortBy ?? nameField(object));
  const order = sorted === null ? 'Id' : `${pathText(sorted)} ${isDescending ? 'DESC' : 'ASC'} NULLS LAST, Id`;
  return ` ORDER BY ${order} LIMIT ${Math.min(Math.max(1, Math.floor(limit)), MOST_ROWS)}`;
}

function countOf(session: Session, object: SObjectDescribe, where: string, binds: ReadonlyMap<string, Value>): number {
  const text = `SELECT COUNT() FROM ${object.name}${where === '' ? '' : ` WHERE ${where}`}`;
  return asFault(() => session.org.data.query(session.context, { text, binds, mode: 'user' })).size;
}
