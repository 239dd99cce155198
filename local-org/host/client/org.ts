import type { ListRequest, ListResult, ObjectInfo, RecordData, RecordRequest } from '../orgTypes.ts';
import { post } from './post.ts';

const infos = new Map<string, Promise<ObjectInfo>>();

/** The object as the user sees it, asked for once. */
export function objectInfo(object: string): Promise<ObjectInfo> {
  const known = infos.get(object) ?? ask<ObjectInfo>({ ask: 'objectInfo', object });
  infos.set(object, known);
  known.catch(() => infos.delete(object));
  return known;
}

export function objectOf(recordId: string): Promise<string> {
  return ask({ ask: 'objectOf', recordId });
}

export function readRecord(request: RecordRequest): Promise<RecordData> {
  return ask({ ask: 'record', ...request });
}

export function readList(request: ListRequest): Promise<ListResult> {
  return ask({ ask: 'list', ...request });
}

export function insertRecord(object: string, fields: Readonly<Record<string, unknown>>): Promise<string> {
  return ask({ ask: 'create', object, fields });
}

export function changeRecord(fields: Readonly<Record<string, unknown>>): Promise<null> {
  return ask({ ask: 'update', fields });
}

export function removeRecord(recordId: string): Promise<null> {
  return ask({ ask: 'remove', recordId });
}

/** What an error of the org or of Apex says, for people, with the permission sets that would help. */
export function messageOf(error: unknown): string {
  const { body, message, grantedBy = [] } = (error ?? {}) as ErrorShape;
  const text = body?.message ?? message ?? String(error);
  return grantedBy.length === 0 ? text : `${text} These permission sets grant it: ${grantedBy.join(', ')}.`;
}

interface ErrorShape {
  readonly body?: { readonly message?: string };
  readonly message?: string;
  readonly grantedBy?: readonly string[];
}

function ask<Answer>(request: unknown): Promise<Answer> {
  return post('/org', request);
}
