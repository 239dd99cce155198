import { DatabaseSync } from 'node:sqlite';
import { PROFILES } from '../schema/standard/profiles.ts';
import type { Schema } from '../schema/types.ts';
import { UserAccess } from '../store/permissions.ts';
import { Store } from '../store/store.ts';
import type { BindTypes } from './bindTypes.ts';
import { compileQuery } from './compile.ts';
import { QueryFault } from './fault.ts';
import { QueryTexts } from './queryTexts.ts';

/** Something wrong with a query, at a character of its text. */
export interface QueryProblem {
  readonly message: string;
  readonly offset: number;
}

/**
 * What is wrong with a query whatever its binds and whoever runs it: syntax, objects, fields, relationships, literals of the
 * wrong kind, constructs outside the subset. Empty for a good query. Stops at the first problem.
 */
export function checkQuery(
  schema: Schema,
  text: string,
  texts: QueryTexts = new QueryTexts(),
  bindTypes?: BindTypes,
): QueryProblem[] {
  try {
    const rights = { access: ADMINISTRATOR, isUserMode: false, isShared: true };
    compileQuery(blankStore(schema), rights, texts.parse(text), bindTypes);
    return [];
  } catch (fault) {
    if (fault instanceof QueryFault) return [{ message: fault.message, offset: fault.offset }];
    throw fault;
  }
}

const ADMINISTRATOR = new UserAccess(PROFILES[0], [], () => false);

const stores = new WeakMap<Schema, Store>();

/** Compiling looks only at the schema, so an empty organisation will do. */
function blankStore(schema: Schema): Store {
  let store = stores.get(schema);
  if (!store) {
    store = new Store(new DatabaseSync(':memory:'), schema, false);
    stores.set(schema, store);
  }
  return store;
}
